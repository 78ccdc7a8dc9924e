// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words ninos(std::string_view text) {
  return found("uk-nino", text);
}

TEST_CASE("NINO: two letters, six digits and A to D say what they are") {
  for (const std::string_view number :
       {"AA123456A", "TW987654A", "tw987654a", "HH 01 02 03 D", "hh 01 02 03 d", "PR 123612C", "AB-12-34-56-C"}) {
    CAPTURE(number);
    CHECK(validity("uk-nino", number) == Validity::Proven);
    CHECK(ninos("My NI number is " + std::string(number) + ".") == Words{std::string(number)});
    CHECK(ninos(number) == Words{std::string(number)});
  }
  CHECK(detections("uk-nino", u"AA123456A").front().confidence == 80);
  CHECK(detections("uk-nino", u"National Insurance number AA123456A").front().confidence == 90);
}

TEST_CASE("NINO: prefixes that are not given out are refuted") {
  // HMRC, National Insurance Manual NIM39110
  for (const std::string_view number :
       {"BG123456A", "GB123456A", "KN123456A", "NK123456A", "NT123456A", "TN123456A", "ZZ123456A", "DM123456A",
        "FQ 00 00 00 C", "UV 98 76 54 B", "AO123456A", "QQ123456C"}) {
    CAPTURE(number);
    CHECK(validity("uk-nino", number) == Validity::Refuted);
    CHECK(ninos("NI number " + std::string(number)).empty());
  }
}

TEST_CASE("NINO: without the last letter, or with one that might be a word, it needs a word") {
  CHECK(ninos("HH012345").empty());
  CHECK(ninos("NINO: HH012345") == Words{"HH012345"});
  CHECK(ninos("national insurance number HH012345") == Words{"HH012345"});
  CHECK(ninos("health insurance number HH012345").empty());
  CHECK(ninos("Room AZ 123456 A").empty());
  CHECK(ninos("Please verify the NI AZ 123456 A.") == Words{"AZ 123456 A"});
}

TEST_CASE("NINO: it is no part of anything longer") {
  for (const std::string_view text : {"HH012345E", "NI 00012345D", "AB 12 34 56 1", "ab1234561", "XAA123456A",
                                      "AA1234567A", "NH-925810", "#AA123456A", "AA123456A-1", "part no. AA123456A"}) {
    CAPTURE(text);
    CHECK(ninos(text).empty());
  }
}

TEST_CASE("NINO: hostile text ends") {
  CHECK(detections("uk-nino", repeated(u"AA 12 34 ")).empty());
  CHECK(detections("uk-nino", repeated(u"AA123456")).empty());
}

}  // namespace
}  // namespace bedacht::test
