// SPDX-License-Identifier: Apache-2.0
#include "detect/calling_codes.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

TEST_CASE("calling codes have one to three digits (ITU, list of E.164 country codes)") {
  CHECK(calling_code_length(u"12125550123") == 1);
  CHECK(calling_code_length(u"4930123456") == 2);
  CHECK(calling_code_length(u"4212123456") == 3);
  CHECK(calling_code_length(u"9989012345") == 3);
  CHECK(calling_code_length(u"2101234567") == 0);  // 210 is not assigned
  CHECK(calling_code_length(u"0301234567") == 0);
  CHECK(calling_code_length(u"") == 0);
}

TEST_CASE("each country has its own lengths") {
  CHECK(is_national_length(u"1", 10));
  CHECK_FALSE(is_national_length(u"1", 9));
  CHECK(is_national_length(u"45", 8));
  CHECK_FALSE(is_national_length(u"45", 7));
  CHECK(is_national_length(u"44", 9));
  CHECK_FALSE(is_national_length(u"44", 8));
  CHECK(is_national_length(u"998", 9));  // the last row
  CHECK_FALSE(is_national_length(u"210", 8));
  CHECK_FALSE(is_national_length(u"49", 200));
}

}  // namespace
}  // namespace bedacht
