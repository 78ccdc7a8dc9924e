// SPDX-License-Identifier: Apache-2.0
#include "text/display_width.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

TEST_CASE("a terminal gives a character no, one or two columns") {
  CHECK(display_width(u"") == 0);
  CHECK(display_width(u"Straße") == 6);
  CHECK(display_width(u"日本") == 4);
  CHECK(display_width(u"Ａ한ｱ") == 5);
  CHECK(display_width(u"e\u0301a\u0308") == 2);
  CHECK(display_width(u"a\u200B\u00ADb") == 2);
  CHECK(display_width(u"\u05D0\u05B8") == 1);
}

TEST_CASE("an emoji is two columns wide, however many characters it is made of") {
  CHECK(display_width(u"🚀") == 2);
  CHECK(display_width(u"👨‍👩‍👧‍👦") == 2);
  CHECK(display_width(u"👍🏽🇩🇪") == 4);
  CHECK(display_width(u"☎ ☎\uFE0F") == 4);
}

TEST_CASE("glyphs are those of the reader, and cover any text") {
  const auto list = glyphs(u"a👩‍💻\xD83D");
  REQUIRE(list.size() == 3);
  CHECK(list[0].span == Span{0, 1});
  CHECK(list[1].span == Span{1, 6});
  CHECK(list[2].span == Span{6, 7});
}

}  // namespace
}  // namespace bedacht
