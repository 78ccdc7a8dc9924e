// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words insurance_numbers(std::string_view text) {
  return found("at-social-insurance-number", text);
}

TEST_CASE("Austrian insurance number: the example of the Dachverband is proven, in its groups") {
  CHECK(validity("at-social-insurance-number", "1237 010180") == Validity::Proven);
  CHECK(validity("at-social-insurance-number", "1237 01 01 80") == Validity::Proven);
  CHECK(insurance_numbers("1237 010180") == Words{"1237 010180"});
  CHECK(insurance_numbers("SVNR: 1237-010180") == Words{"1237-010180"});
}

TEST_CASE("Austrian insurance number: in one piece it needs a word") {
  CHECK(insurance_numbers("1237010180").empty());
  CHECK(insurance_numbers("Sozialversicherungsnummer 1237010180") == Words{"1237010180"});
  CHECK(insurance_numbers("social insurance number 1237010180") == Words{"1237010180"});
}

TEST_CASE("Austrian insurance number: a wrong check digit or birthday is refuted") {
  CHECK(validity("at-social-insurance-number", "2237 010180") == Validity::Refuted);
  CHECK(validity("at-social-insurance-number", "1238 010180") == Validity::Refuted);
  CHECK(validity("at-social-insurance-number", "1237 410180") == Validity::Refuted);
  CHECK(validity("at-social-insurance-number", "1237 011680") == Validity::Refuted);
  CHECK(validity("at-social-insurance-number", "123 7010180") == Validity::Refuted);
}

TEST_CASE("Austrian insurance number: telephone numbers and orders are none") {
  CHECK(insurance_numbers("Tel. 1237 010180").empty());
  CHECK(insurance_numbers("Bestellnummer 1237 010180").empty());
  CHECK(insurance_numbers("+43 1237 010180").empty());
}

TEST_CASE("Austrian insurance number: hostile text ends") {
  CHECK(detections("at-social-insurance-number", repeated(u"1237 ")).empty());
}

}  // namespace
}  // namespace bedacht::test
