// SPDX-License-Identifier: Apache-2.0
#include "detect/phone_validity.h"

#include <catch2/catch_test_macros.hpp>

// Numbers from the ranges that the Bundesnetzagentur, Ofcom and the North American plan keep free for fiction.

namespace bedacht::test {
namespace {

TEST_CASE("a calling code and a length that the country uses prove a number") {
  for (const std::u16string_view number :
       {u"+49 30 23125 123", u"+49 (0)30 23125-123", u"0049 171 3920012", u"+447700900123", u"+1 (212) 555-0123"}) {
    CHECK(phone_validity(number) == Validity::Proven);
  }
  CHECK(phone_validity(u"+49 30 1") == Validity::Refuted);
  CHECK(phone_validity(u"+999 171 3920012") == Validity::Refuted);
}

TEST_CASE("a national number is proven by a form that hardly anything else has") {
  for (const std::u16string_view number : {u"030/23125123", u"(030) 23125-123", u"0171 392 00 12", u"01713920012",
                                           u"07700900123", u"(212) 555-0123", u"212-555-0123"}) {
    CHECK(phone_validity(number) == Validity::Proven);
  }
  for (const std::u16string_view number : {u"03023125123", u"2125550123", u"467 3395"})
    CHECK(phone_validity(number) == Validity::Unknown);
}

TEST_CASE("what is written like something else is refuted") {
  for (const std::u16string_view other :
       {u"24.12.2017", u"300.000.000", u"192.168.178.20", u"2018-2019", u"978-3-16-148410-0", u"078-05-1120", u"123456",
        u"012345678901234567", u"030 (23125", u"03/04/05/06/07"}) {
    CHECK(phone_validity(other) == Validity::Refuted);
  }
  CHECK(phone_validity(u"") == Validity::Refuted);
}

}  // namespace
}  // namespace bedacht::test
