// SPDX-License-Identifier: Apache-2.0
#include "detect/de_districts.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

TEST_CASE("districts are those of the Kraftfahrt-Bundesamt, in either case") {
  for (const std::u16string_view district :
       {u"A", u"B", u"HH", u"LRO", u"TÜ", u"tü", u"ÖHR", u"SÜW", u"ZZ", u"MUC", u"DIN", u"Z"})
    CHECK(is_district(district));
  for (const std::u16string_view other : {u"", u"Q", u"YY", u"US", u"BMW", u"ABCD", u"I1", u"A ", u"ÄÖÜ"})
    CHECK_FALSE(is_district(other));
}

TEST_CASE("authorities, on whose plates no letters follow, are no districts") {
  for (const std::u16string_view authority : {u"BD", u"BP", u"THW", u"NRW", u"Y"})
    CHECK_FALSE(is_district(authority));
}

TEST_CASE("letters of districts are A to Z and the three umlauts") {
  for (const char16_t letter : std::u16string_view(u"AZazÄÖÜäöü"))
    CHECK(is_district_letter(letter));
  for (const char16_t other : std::u16string_view(u"0ßé-@[`{"))
    CHECK_FALSE(is_district_letter(other));
}

}  // namespace
}  // namespace bedacht
