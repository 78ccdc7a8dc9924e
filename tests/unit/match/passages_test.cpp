// SPDX-License-Identifier: Apache-2.0

// What is told by its form: long quotations, and verses.

#include "match/passages.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace bedacht {
namespace {

std::u16string words(std::size_t count) {
  std::u16string text;
  for (std::size_t i = 0; i < count; ++i)
    text += (i == 0 ? u"" : i % 10 == 0 ? u"\n" : u" ") + std::u16string(u"wort");
  return text;
}

std::size_t quotations_in(const std::u16string& text) {
  const PreparedText prepared(text);
  std::vector<Hit> hits;
  find_long_quotations(prepared, hits);
  return hits.size();
}

TEST_CASE("forty words between quotation marks are a long quotation, also across lines") {
  CHECK(quotations_in(u"Lest: „" + words(40) + u"“ Stark.") == 1);
  CHECK(quotations_in(u"Read: “" + words(40) + u"” Strong.") == 1);
  CHECK(quotations_in(u"«" + words(40) + u"»") == 1);
  CHECK(quotations_in(u"»" + words(40) + u"«") == 1);
  CHECK(quotations_in(u"He said \"" + words(40) + u"\" twice") == 1);
  CHECK(quotations_in(u"„" + words(39) + u"“") == 0);
}

TEST_CASE("a mark that never closes, inches and short quotations are none") {
  CHECK(quotations_in(u"„" + words(60)) == 0);
  CHECK(quotations_in(u"Ein 19\" Rack " + words(60) + u" und ein 24\" Schirm") == 0);
  CHECK(quotations_in(u"„kurz“ " + words(60) + u" „auch kurz“") == 0);
}

TEST_CASE("lines behind > are a quotation together, blank lines between them") {
  CHECK(quotations_in(
            u"> " +
            std::u16string(
                u"a b c d e f g h i j k l m n o p q r s t\n\n> a b c d e f g h i j k l m n o p q r s t\nIch auch.")) ==
        1);
  CHECK(quotations_in(u"> a b c\nnein\n> a b c") == 0);
}

TEST_CASE("a long quotation is shown by its first eight words") {
  const std::u16string text = u"„" + words(50) + u"“";
  const PreparedText prepared(text);
  std::vector<Hit> hits;
  find_long_quotations(prepared, hits);
  REQUIRE(hits.size() == 1);
  CHECK(hits.front().original == Span{1, 1 + 8 * 5 - 1});
}

std::pair<std::size_t, std::size_t> verses_in(const std::u16string& text) {
  const PreparedText prepared(text);
  std::vector<Hit> hits;
  std::vector<Hit> long_hits;
  find_verses(prepared, hits, long_hits);
  return {hits.size(), long_hits.size()};
}

using Found = std::pair<std::size_t, std::size_t>;

TEST_CASE("four short lines that end like no sentence are verses, eight or a refrain are many") {
  const std::u16string four =
      u"Der Regen fällt aufs Dach\nund keiner macht ihn an\nwir liegen lange wach\nund warten auf die Bahn\n";
  CHECK(verses_in(four) == Found{1, 0});
  CHECK(verses_in(four + u"\n" + four) == Found{1, 1});
  CHECK(verses_in(u"oh the river runs\noh the river runs\nand nobody knows\nwhere the river goes") == Found{1, 1});
  CHECK(verses_in(u"roses are red / violets are blue / the server is down / and so are you") == Found{1, 0});
}

TEST_CASE("a post of one sentence a line, a list and figures are no verses") {
  CHECK(verses_in(u"Wir haben gewonnen.\nAlle waren da.\nDanke an das Team.\nBis nächstes Jahr!") == Found{0, 0});
  CHECK(verses_in(u"- ein Punkt hier\n- noch ein Punkt\n- der dritte Punkt\n- der vierte Punkt") == Found{0, 0});
  CHECK(verses_in(u"Halle 4 Stand 12\nMontag ab 10 Uhr\nKaffee für 0 Euro\nEintritt ab 16 Jahren") == Found{0, 0});
  CHECK(verses_in(u"Vertrieb / Service / Einkauf / Lager") == Found{0, 0});
}

TEST_CASE("a hostile text of lines and bars is read once") {
  std::u16string text;
  for (int i = 0; i < 20000; ++i)
    text += u"a b / c d\n";
  CHECK(verses_in(text).first == 0);
  CHECK(quotations_in(std::u16string(100000, u'„')) == 0);
}

}  // namespace
}  // namespace bedacht
