// SPDX-License-Identifier: Apache-2.0
#include "detect/phone_shape.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

TEST_CASE("a candidate is taken apart into groups and the signs between them") {
  const PhoneShape shape(u"+49 (0)30 / 12-3");
  CHECK(shape.plus);
  CHECK_FALSE(shape.opened);
  CHECK(shape.digits == u"49030123");
  CHECK(shape.is_grouped({2, 1, 2, 2, 1}));
  CHECK_FALSE(shape.is_grouped({2, 1, 2, 2}));
  CHECK(shape.separators == u"()/-");
  CHECK(PhoneShape(u"(030) 1").opened);
}

TEST_CASE("dates are no telephone numbers") {
  CHECK(is_date(PhoneShape(u"24.12.2017")));
  CHECK(is_date(PhoneShape(u"24.12.17")));
  CHECK(is_date(PhoneShape(u"2017-12-24")));
  CHECK(is_date(PhoneShape(u"12/24/2017")));
  CHECK(is_date(PhoneShape(u"24.12.2017 030")));
  CHECK_FALSE(is_date(PhoneShape(u"555.123.1234")));
  CHECK_FALSE(is_date(PhoneShape(u"030 12 17")));
}

TEST_CASE("nor are sums of money, ranges, addresses of machines and book numbers") {
  CHECK(is_grouped_by_thousands(PhoneShape(u"300.000")));
  CHECK(is_grouped_by_thousands(PhoneShape(u"1 250 000")));
  CHECK_FALSE(is_grouped_by_thousands(PhoneShape(u"030 123 456")));
  CHECK(is_dotted_quad(PhoneShape(u"192.168.178.20")));
  CHECK(is_range(PhoneShape(u"2018-2019")));
  CHECK(is_range(PhoneShape(u"2019 2020 2021")));
  CHECK(is_range(PhoneShape(u"08.00-12.00")));
  CHECK(is_range(PhoneShape(u"1-0-1-0")));
  CHECK_FALSE(is_range(PhoneShape(u"71-33-52-22")));
  CHECK(is_book_number(PhoneShape(u"978-3-16-148410-0")));
  CHECK(is_book_number(PhoneShape(u"3-16-148410-0")));
  CHECK_FALSE(is_book_number(PhoneShape(u"030-12345-0")));
}

}  // namespace
}  // namespace bedacht
