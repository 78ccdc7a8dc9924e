// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// 078-05-1120 and 219-09-9999 were printed in advertisements, the latter by the Social Security Board itself.

namespace bedacht::test {
namespace {

Words numbers(std::string_view text) {
  return found("us-ssn", text);
}

TEST_CASE("SSN: 3-2-4 digits with hyphens or blanks say what they are") {
  CHECK(numbers("219-09-9999") == Words{"219-09-9999"});
  CHECK(numbers("abc 078 05 1120 abc") == Words{"078 05 1120"});
  CHECK(numbers("a,b@c.de,219-09-9999,Marketing") == Words{"219-09-9999"});
  CHECK(numbers("{\"ssn\": \"219-09-9999\"}") == Words{"219-09-9999"});
  CHECK(numbers("Social Security Number #219-09-9999") == Words{"219-09-9999"});
  for (const std::string_view dashed : {"219‐09‐9999", "219‑09‑9999", "219–09–9999", "219—09—9999"})
    CHECK(numbers(dashed) == Words{std::string(dashed)});
  CHECK(detections("us-ssn", u"219-09-9999").front().confidence == 80);
  CHECK(detections("us-ssn", u"SSN 219-09-9999").front().confidence == 90);
}

TEST_CASE("SSN: with dots or in one piece it needs a word") {
  CHECK(numbers("219.09.9999").empty());
  CHECK(numbers("219099999").empty());
  CHECK(numbers("my ssn: 219.09.9999.") == Words{"219.09.9999"});
  CHECK(numbers("social security number 219099999") == Words{"219099999"});
  CHECK(numbers("Sozialversicherungsnummer (USA): 219099999") == Words{"219099999"});
}

TEST_CASE("SSN: areas, groups and serial numbers that are not given out are refuted") {
  for (const std::string_view number : {"000-12-3456", "666-12-3456", "900-12-3456", "219-00-9999", "219-09-0000",
                                        "219-099-999", "21-909-9999", "219-09 9999"}) {
    CAPTURE(number);
    CHECK(validity("us-ssn", number) == Validity::Refuted);
    CHECK(numbers("SSN " + std::string(number)).empty());
  }
}

TEST_CASE("SSN: it is no part of anything longer") {
  for (const std::string_view text :
       {"SSN 219-09-9999-1234", "SSN 219-09-9999-A", "SSN 219-09-9999/123", "1-219-09-9999", "+992 372 12 3456",
        "219 09 9999 1", "SSN A219-09-9999", "$219-09-9999", "ISBN 219-09-9999", "order no. 219-09-9999", "2024-05-12",
        "555-12-34567"}) {
    CAPTURE(text);
    CHECK(numbers(text).empty());
  }
}

TEST_CASE("SSN: hostile text ends") {
  CHECK(detections("us-ssn", repeated(u"219-09-")).empty());
  CHECK(detections("us-ssn", repeated(u"219 09 9999 ")).size() <= 1);
}

}  // namespace
}  // namespace bedacht::test
