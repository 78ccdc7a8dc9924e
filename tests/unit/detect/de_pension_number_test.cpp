// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words pension_numbers(std::string_view text) {
  return found("de-pension-number", text);
}

TEST_CASE("pension number: examples of the Deutsche Rentenversicherung and of Wikipedia are proven") {
  for (const std::string_view number :
       {"15070649C103", "65170839J003", "15 070649 C 103", "15-070649-C-103", "65 170839J003", "15070649c103"}) {
    CAPTURE(number);
    CHECK(validity("de-pension-number", number) == Validity::Proven);
    CHECK(pension_numbers("Rentenversicherungsnummer " + std::string(number) + ".") == Words{std::string(number)});
  }
}

TEST_CASE("pension number: a wrong check digit, insurer or birthday is refuted") {
  CHECK(validity("de-pension-number", "15070649C102") == Validity::Refuted);
  CHECK(validity("de-pension-number", "15070649D103") == Validity::Refuted);
  CHECK(validity("de-pension-number", "01070649C103") == Validity::Refuted);
  CHECK(validity("de-pension-number", "15070049C103") == Validity::Refuted);
  CHECK(validity("de-pension-number", "15420649C103") == Validity::Refuted);
  CHECK(validity("de-pension-number", "15850649C103") == Validity::Refuted);
  CHECK(validity("de-pension-number", "") == Validity::Refuted);
}

TEST_CASE("pension number: a letter between the right digits says what it is, a word makes it certain") {
  CHECK(detections("de-pension-number", u"15070649C103").front().confidence == 85);
  CHECK(detections("de-pension-number", u"SV-Nummer 15070649C103").front().confidence == 92);
  CHECK(detections("de-pension-number", u"social insurance: 15070649C103").front().confidence == 92);
}

TEST_CASE("pension number: it is no part of anything longer") {
  CHECK(pension_numbers("15070649C1030").empty());
  CHECK(pension_numbers("X15070649C103").empty());
  CHECK(pension_numbers("15070649CC03").empty());
  CHECK(pension_numbers("15  070649 C 103").empty());
}

TEST_CASE("pension number: hostile text ends") {
  CHECK(detections("de-pension-number", repeated(u"15 070649 C ")).empty());
  CHECK(detections("de-pension-number", repeated(u"15070649")).empty());
}

}  // namespace
}  // namespace bedacht::test
