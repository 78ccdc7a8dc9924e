// SPDX-License-Identifier: Apache-2.0
#include "detect/address_parts.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht::test {
namespace {

TEST_CASE("words on either side, within the line") {
  CHECK(word_left(u"Neue Straße 7", 12, false) == Span{5, 11});
  CHECK(word_left(u"Hauptstr. 7", 10, true) == Span{0, 8});
  CHECK(word_left(u"Neu\n7", 4, false).empty());
  CHECK(word_right(u"12 O'Hare-Street.", 2) == Span{3, 16});
}

TEST_CASE("house numbers") {
  CHECK(end_of_house_number(u"16a", {0, 2}) == 3);
  CHECK(end_of_house_number(u"15-18 ", {0, 2}) == 5);
  CHECK(end_of_house_number(u"12/4b", {0, 2}) == 5);
  CHECK(end_of_house_number(u"12 Uhr", {0, 2}) == 2);
}

TEST_CASE("a number in front stands alone") {
  CHECK(start_of_number_left(u"28030 Edeby", 6) == 0);
  CHECK(start_of_number_left(u"3.280 Edeby", 6) == 6);
  CHECK(start_of_number_left(u"Kim Edeby", 4) == 4);
}

TEST_CASE("what follows: apartment, code and place") {
  const std::u16string_view german = u"Weg 5, 47877 Willich";
  CHECK(read_tail(german, 5).placed);
  CHECK(read_tail(german, 5).end == german.size());
  CHECK(read_tail(u"1 Elm St Suite 12", 8).unit);
  const std::u16string_view british = u"1 Elm St, London NW1 6XE";
  CHECK(read_tail(british, 8).code);
  CHECK(read_tail(british, 8).end == british.size());
  CHECK(read_tail(u"1 Elm St, and then", 8).end == 8);
  CHECK(read_tail(u"Weg 5, 20000 Menschen", 5).end == 5);
}

}  // namespace
}  // namespace bedacht::test
