// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words passports(std::string_view text) {
  return found("de-passport", text);
}

TEST_CASE("passport: the specimens of the Federal Ministry of the Interior are proven") {
  for (const std::string_view number : {"C01X00T478", "CZ6311T472", "C01X0006H1", "CZ6311T472D"}) {
    CAPTURE(number);
    CHECK(validity("de-passport", number) == Validity::Proven);
    CHECK(passports("Reisepass Nr. " + std::string(number)) == Words{std::string(number)});
  }
  CHECK(detections("de-passport", u"C01X00T478").front().confidence == 70);
  CHECK(detections("de-passport", u"my passport: C01X00T478").front().confidence == 85);
}

TEST_CASE("passport: a changed character is refuted") {
  CHECK(validity("de-passport", "C01X00T479") == Validity::Refuted);
  CHECK(validity("de-passport", "C01X00T4780") == Validity::Refuted);
  CHECK(passports("Reisepass C01X00T479").empty());
}

TEST_CASE("passport: without its check digit it needs a word") {
  CHECK(passports("C01X00T47").empty());
  CHECK(passports("Pass-Nr. C01X00T47") == Words{"C01X00T47"});
  CHECK(passports("passport no. C01X00T47") == Words{"C01X00T47"});
  CHECK(passports("Reisepass 123456").empty());
}

TEST_CASE("passport: letters that other documents begin with, and vowels, are none") {
  for (const std::string_view text : {"Pass L01X00T471", "Pass A01X00T47", "Pass AS0123456", "Pass C0123456A"}) {
    CAPTURE(text);
    CHECK(passports(text).empty());
  }
}

TEST_CASE("passport: hostile text ends") {
  CHECK(detections("de-passport", repeated(u"C01X00T47")).empty());
  CHECK(detections("de-passport", repeated(u"C1 ")).empty());
}

}  // namespace
}  // namespace bedacht::test
