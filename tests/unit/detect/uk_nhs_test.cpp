// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words nhs_numbers(std::string_view text) {
  return found("uk-nhs", text);
}

TEST_CASE("NHS number: the check digit is right, and a word says what it is") {
  for (const std::string_view number : {"943 476 5870", "943-476-5870", "9434765870", "401 023 2137"}) {
    CAPTURE(number);
    CHECK(nhs_numbers("NHS number " + std::string(number) + ".") == Words{std::string(number)});
    CHECK(detections("uk-nhs", u"NHS no. 943 476 5870").front().confidence == 85);
  }
}

TEST_CASE("NHS number: without a word only those are found that are no telephone number of North America") {
  CHECK(nhs_numbers("943 476 5870").empty());
  CHECK(nhs_numbers("9434765870").empty());
  CHECK(nhs_numbers("401-023-2137") == Words{"401-023-2137"});
  CHECK(nhs_numbers("Call 401-023-2137").size() == 1);
  CHECK(nhs_numbers("Tel. 401-023-2137").empty());
}

TEST_CASE("NHS number: a changed digit is refuted") {
  CHECK(validity("uk-nhs", "943 476 5871") == Validity::Refuted);
  CHECK(nhs_numbers("NHS number 401 023 2138").empty());
  CHECK(nhs_numbers("NHS number 40 10 23 21 37").empty());
}

TEST_CASE("NHS number: hostile text ends") {
  CHECK(detections("uk-nhs", repeated(u"943 476 ")).empty());
}

}  // namespace
}  // namespace bedacht::test
