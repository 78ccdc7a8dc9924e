// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words health_numbers(std::string_view text) {
  return found("de-health-insurance-number", text);
}

TEST_CASE(
    "health insurance number: examples of the GKV-Spitzenverband and of the health card's specifications are proven") {
  for (const std::string_view number : {"A000500015", "C000500021", "A123456780", "Z000000005", "a123456780"}) {
    CAPTURE(number);
    CHECK(validity("de-health-insurance-number", number) == Validity::Proven);
    CHECK(health_numbers("Versichertennummer: " + std::string(number)) == Words{std::string(number)});
  }
}

TEST_CASE("health insurance number: a changed digit or another length is refuted") {
  for (const std::string_view number :
       {"A000500016", "B000500015", "A123456787", "1123456780", "A12345678", "A12345678O"}) {
    CAPTURE(number);
    CHECK(validity("de-health-insurance-number", number) == Validity::Refuted);
    CHECK(health_numbers("KVNR " + std::string(number)).empty());
  }
}

TEST_CASE("health insurance number: alone it is not certain, with a word it is, and order numbers are none") {
  CHECK(detections("de-health-insurance-number", u"A123456780").front().confidence == 70);
  CHECK(detections("de-health-insurance-number", u"eGK-Nummer A123456780").front().confidence == 85);
  CHECK(detections("de-health-insurance-number", u"health insurance no. A123456780").front().confidence == 85);
  CHECK(health_numbers("Bestellung A123456780").empty());
  CHECK(health_numbers("Kd.-Nr. A123456780").empty());
  CHECK(health_numbers("Serial number A123456780").empty());
}

TEST_CASE("health insurance number: with a blank behind the letter it needs a word") {
  CHECK(health_numbers("A 123456780").empty());
  CHECK(health_numbers("KVNR: A 123456780") == Words{"A 123456780"});
}

TEST_CASE("health insurance number: it is no part of anything longer") {
  for (const std::string_view text : {"AA123456780", "A1234567801", "@A123456780", "#A123456780", "id-A123456780",
                                      "A123456780-1", "host/A123456780"}) {
    CAPTURE(text);
    CHECK(health_numbers(text).empty());
  }
}

TEST_CASE("health insurance number: hostile text ends") {
  CHECK(detections("de-health-insurance-number", repeated(u"A123456780")).empty());
}

}  // namespace
}  // namespace bedacht::test
