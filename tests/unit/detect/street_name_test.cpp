// SPDX-License-Identifier: Apache-2.0
#include "detect/street_name.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht::test {
namespace {

StreetName name_in(std::u16string_view text) {
  return read_street_name(text, static_cast<std::uint32_t>(text.size()));
}

TEST_CASE("the name in front of a number begins with its opening, its preposition or its first capital") {
  CHECK(name_in(u"wohnt Gartenweg ").start == 6);
  CHECK(name_in(u"wohnt Genter Straße ").start == 6);
  CHECK(name_in(u"wohnt Unter den Linden ").start == 6);
  CHECK(name_in(u"lives at Rua João Pessoa ").start == 9);
  CHECK(name_in(u"lives at Via delle Coste ").opening == StreetWord::WeakOpening);
}

TEST_CASE("its last word says what it is") {
  CHECK(name_in(u"Gartenweg ").ending == StreetWord::Compound);
  CHECK(name_in(u"Genter Straße ").ending == StreetWord::Noun);
  CHECK(name_in(u"Meister Platz ").ending == StreetWord::None);
  CHECK(name_in(u"Kurt-Schumacher-Platz ").ending == StreetWord::Compound);
}

TEST_CASE("a month, a lower-case word, a new line and the end of a sentence are no name") {
  for (const std::u16string_view text : {u"im April ", u"haben ", u"Gartenweg\n", u"Gartenfest. "})
    CHECK(name_in(text).start == text.size());
}

}  // namespace
}  // namespace bedacht::test
