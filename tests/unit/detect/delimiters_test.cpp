// SPDX-License-Identifier: Apache-2.0
#include "detect/delimiters.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace bedacht {
namespace {

// What is said of the place marked "|" in a text.
bool begins(std::u16string text) {
  const auto at = static_cast<std::uint32_t>(text.find(u'|'));
  return begins_delimited(text.erase(at, 1), at);
}
bool ends(std::u16string text) {
  const auto at = static_cast<std::uint32_t>(text.find(u'|'));
  return ends_delimited(text.erase(at, 1), at);
}

TEST_CASE("an identifier begins at the start, behind a blank, a bracket, a quotation mark, a comma, a lone sign") {
  for (const char16_t* text : {u"|12", u"a |12", u"(|12", u"\"|12", u"=|12", u"a,|12", u"1234,|12", u"a: |12", u"a:|12",
                               u"Nr.|12", u"- |12", u" -|12", u"#|12", u">|12"})
    CHECK(begins(text));
}

TEST_CASE("it does not begin inside a word, a number, a sum, a hashtag, a path") {
  for (const char16_t* text : {u"a|12", u"ä|12", u"1|2", u"_|12", u"id-|12", u"1/|2", u"/a/|12", u"//|12", u"0.|12",
                               u"0,|12", u"1:|12", u"+|12", u"@|12", u"$|12", u"€ |12", u"#|D12", u"\\|12"})
    CHECK_FALSE(begins(text));
}

TEST_CASE("it ends at the end, before a blank, a bracket, the end of a sentence, the next cell") {
  for (const char16_t* text : {u"12|", u"12| a", u"12|)", u"12|.", u"12|. Da", u"12|.Da", u"12|, 5", u"12|,a",
                               u"12|,1234", u"12|-", u"12| - 5", u"12|/a", u"12|: 5", u"12|<"})
    CHECK(ends(text));
}

TEST_CASE("it does not end where a word, a number, a sum, a file name goes on") {
  for (const char16_t* text : {u"12|a", u"12|ä", u"12|3", u"12|_", u"12|-a", u"12|-1", u"12|/1", u"12|:30", u"12|.5",
                               u"12|,50", u"12|.html", u"12|@host", u"12|%", u"12| €", u"12|°"})
    CHECK_FALSE(ends(text));
}

TEST_CASE("digits one blank away are seen on either side") {
  CHECK(has_digits_before(u"1 23", 2));
  CHECK(has_digits_behind(u"23 4", 2));
  CHECK_FALSE(has_digits_before(u"a 23 b", 2));
  CHECK_FALSE(has_digits_behind(u"a 23 b", 4));
  CHECK_FALSE(has_digits_before(u"1, 23", 3));
  CHECK_FALSE(has_digits_before(u"23", 0));
  CHECK_FALSE(has_digits_behind(u"23", 2));
}

}  // namespace
}  // namespace bedacht
