// SPDX-License-Identifier: Apache-2.0
#include "detect/digit_groups.h"

#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

std::vector<std::u16string> numbers(std::u16string_view text, std::size_t total, std::u16string_view separators) {
  std::vector<Span> spans;
  find_digit_groups(Landmarks(text), total, total, separators, spans);
  std::vector<std::u16string> found;
  for (const Span& span : spans)
    found.emplace_back(text.substr(span.start, span.length()));
  return found;
}

using Found = std::vector<std::u16string>;

TEST_CASE("digit groups: a number is taken apart at its separators") {
  const DigitGroups number(u"756.9217.0769.85");
  CHECK(number.digits() == u"7569217076985");
  CHECK(number.count() == 4);
  CHECK(number.grouped({3, 4, 4, 2}));
  CHECK_FALSE(number.grouped({3, 4, 6}));
  CHECK(number.separator() == u'.');
  CHECK(number.number(3, 4) == 9217);
}

TEST_CASE("digit groups: all blanks are one separator, and so are all dashes") {
  CHECK(DigitGroups(u"36 574\u00A0261\u202F809").separator() == u' ');
  CHECK(DigitGroups(u"219-09\u20149999").separator() == u'-');
  CHECK(DigitGroups(u"12 / 345 / 67890").separator() == u'/');
  CHECK(DigitGroups(u"219-09 9999").separator() == u'?');
  CHECK(DigitGroups(u"219099999").separator() == 0);
}

TEST_CASE("digit groups: what is not digits and separators has no digits") {
  for (const std::u16string_view text :
       {u"", u"1-", u"-1", u"1--2", u"1  2", u"1, 2", u"12a", u"1 - - 2", u"12345678901234567"}) {
    CHECK(DigitGroups(text).digits().empty());
  }
}

TEST_CASE("digit groups: a number is found in one piece or in groups, and only if it has the right length") {
  CHECK(numbers(u"Nr. 123456789, 12-345-6789.", 9, u"-") == Found{u"123456789", u"12-345-6789"});
  CHECK(numbers(u"12 345 6789", 9, u"-").empty());
  CHECK(numbers(u"1234567890 12345678", 9, u"-").empty());
  CHECK(numbers(u"123/456/789", 9, u" /") == Found{u"123/456/789"});
}

TEST_CASE("digit groups: numbers of several lengths are found in one pass") {
  std::vector<Span> spans;
  find_digit_groups(Landmarks(u"12 / 345 / 67890 / 1, 1234567890, 12345678901, 123456789012"), 10, 11, u" /", spans);
  CHECK(spans == std::vector<Span>{{0, 16}, {0, 20}, {22, 32}, {34, 45}});
}

TEST_CASE("digit groups: it is not part of something longer") {
  for (const std::u16string_view text :
       {u"a123456789",   u"123456789a",     u"ä123456789",      u"_123456789",
        u"12-123456789", u"123456789-1",    u"1.123456789",     u"0,123456789",
        u"123456789,50", u"123456789.html", u"€123456789",      u"123456789 €",
        u"123456789 %",  u"+123456789",     u"123456789@host",  u"https://host/123456789",
        u"/a/123456789", u"1:123456789",    u"992 123 456 789", u"123 456 789 0"}) {
    CHECK(numbers(text, 9, u" ").empty());
  }
}

TEST_CASE("digit groups: it stands beside what does not join it") {
  for (const std::u16string_view text :
       {u"(123456789)", u"Nr.123456789.", u"a,123456789,b", u"1234,123456789,1234", u"#123456789", u"\"123456789\"",
        u"<x>123456789</x>", u"id=123456789&", u"5 123456789", u"– 123456789 –"}) {
    CHECK(numbers(text, 9, u" ") == Found{u"123456789"});
  }
}

TEST_CASE("digit groups: hostile text ends") {
  for (const std::u16string_view part : {u"1 ", u"12 345 ", u"1-", u"9"})
    CHECK(numbers(repeated(part), 11, u" -").empty());
}

}  // namespace
}  // namespace bedacht::test
