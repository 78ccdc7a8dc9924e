// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words tax_ids(std::string_view text) {
  return found("de-tax-id", text);
}

// python-stdnum and validator.js print these; the first is out of BZSt, Prüfziffernverfahren.
constexpr std::string_view kValid[] = {"86095742719", "36574261809", "26954371827", "65929970489", "79608434120"};

TEST_CASE("tax id: numbers with the right check digit are proven, in one piece and grouped") {
  for (const std::string_view number : kValid) {
    CAPTURE(number);
    CHECK(validity("de-tax-id", number) == Validity::Proven);
    CHECK(tax_ids("Meine Steuer-ID ist " + std::string(number) + ".") == Words{std::string(number)});
  }
  CHECK(validity("de-tax-id", "36 574 261 809") == Validity::Proven);
  CHECK(validity("de-tax-id", "3657426180 9") == Validity::Proven);
  CHECK(validity("de-tax-id", "365/742/6180/9") == Validity::Proven);
}

TEST_CASE("tax id: a changed digit is refuted") {
  for (const std::string_view number : kValid) {
    std::string changed(number);
    changed.back() = changed.back() == '9' ? '0' : static_cast<char>(changed.back() + 1);
    CAPTURE(changed);
    CHECK(validity("de-tax-id", changed) == Validity::Refuted);
    CHECK(tax_ids("Steuer-ID " + changed).empty());
  }
}

TEST_CASE("tax id: of the first ten digits one occurs twice or three times, and no other") {
  CHECK(validity("de-tax-id", "12345678903") == Validity::Refuted);  // none
  CHECK(validity("de-tax-id", "11223456785") == Validity::Refuted);  // two
  CHECK(validity("de-tax-id", "11112345678") == Validity::Refuted);  // four times
  CHECK(validity("de-tax-id", "11234567890") == Validity::Proven);
  CHECK(validity("de-tax-id", "11123456786") == Validity::Unknown);  // three in a row are not issued
  CHECK(validity("de-tax-id", "02476291358") == Validity::Refuted);  // test numbers begin with 0
}

TEST_CASE("tax id: other groupings need a word beside them") {
  CHECK(tax_ids("365 742 618 09").empty());
  CHECK(tax_ids("IdNr.: 365 742 618 09") == Words{"365 742 618 09"});
  CHECK(tax_ids("3657426180-9").empty());
}

TEST_CASE("tax id: alone it is not certain, with a word it is, and other words set it aside") {
  CHECK(detections("de-tax-id", u"36574261809").front().confidence == 75);
  CHECK(detections("de-tax-id", u"Identifikationsnummer 36574261809").front().confidence == 87);
  CHECK(detections("de-tax-id", u"my German tax id: 36574261809").front().confidence == 87);
  CHECK(tax_ids("Bestellnummer 36574261809").empty());
  CHECK(tax_ids("Tracking: 36574261809").empty());
  CHECK(tax_ids("IMEI 36574261809").empty());
}

TEST_CASE("tax id: hostile text ends") {
  CHECK(detections("de-tax-id", repeated(u"36 574 261 ")).empty());
  CHECK(detections("de-tax-id", repeated(u"3/6/5/7/")).empty());
}

}  // namespace
}  // namespace bedacht::test
