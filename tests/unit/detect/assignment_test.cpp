// SPDX-License-Identifier: Apache-2.0
#include "detect/assignment.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace bedacht::test {
namespace {

// How the value follows the name that ends at the bar, which is taken out.
Joint joint(std::u16string text) {
  const std::size_t bar = text.find(u'|');
  text.erase(bar, 1);
  return read_joint(text, bar);
}

std::u16string value(std::u16string_view text) {
  const Span span = value_at(text, 0);
  return std::u16string(text.substr(span.start, span.length()));
}

TEST_CASE("a value follows a sign, a verb or a blank") {
  CHECK(joint(u"name|=x").kind == Joint::Sign);
  CHECK(joint(u"name| : x").kind == Joint::Sign);
  CHECK(joint(u"\"name|\" => 'x'").kind == Joint::Sign);
  CHECK(joint(u"'name|', 'x'").kind == Joint::Sign);
  CHECK(joint(u"name| is x").kind == Joint::Verb);
  CHECK(joint(u"Name| lautet: x").kind == Joint::Verb);
  CHECK(joint(u"name| x").kind == Joint::Blank);
  CHECK(joint(u"name|s").kind == Joint::None);
  CHECK(joint(u"name|").kind == Joint::None);
}

TEST_CASE("the value begins behind the sign and its blanks") {
  CHECK(joint(u"name| = x").value == 7);
  CHECK(joint(u"name|:=x").value == 6);
  CHECK(joint(u"Name| ist x").value == 9);
  CHECK(joint(u"name|     x").value == 8);  // at most four blanks
}

TEST_CASE("a value ends at a blank, a comma or its quotation mark, and without the full stop of the sentence") {
  CHECK(value(u"abc def") == u"abc");
  CHECK(value(u"abc, def") == u"abc");
  CHECK(value(u"abc!.") == u"abc!");
  CHECK(value(u"'a,b;c' d") == u"a,b;c");
  CHECK(value(u"„abc“.") == u"abc");
  CHECK(value(u"\\\"abc\\\"") == u"abc");
  CHECK(value(u"") == u"");
}

TEST_CASE("a value of a hundred thousand units is read up to its limit") {
  const Span span = value_at(std::u16string(100'000, u'a'), 0);
  CHECK(span.length() <= kLongestValue + 1);
}

}  // namespace
}  // namespace bedacht::test
