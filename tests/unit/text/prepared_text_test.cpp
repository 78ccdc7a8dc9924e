// SPDX-License-Identifier: Apache-2.0
#include "text/prepared_text.h"

#include <catch2/catch_test_macros.hpp>

#include "text/utf.h"

namespace bedacht {
namespace {

std::uint32_t sentences_in(std::u16string_view text) {
  const PreparedText prepared(text);
  return prepared.words().empty() ? 0 : prepared.words().back().sentence + 1;
}

TEST_CASE("words know where they stand in the original") {
  const PreparedText text(u"😀 Größe, bitte!");
  REQUIRE(text.words().size() == 2);
  CHECK(text.folded_word(0) == u"groesse");
  CHECK(text.words()[0].original == Span{3, 8});
  CHECK(text.words()[1].original == Span{10, 15});
}

TEST_CASE("sentences end at full stops, but not behind abbreviations and initials") {
  CHECK(sentences_in(u"Das ist gut. Das nicht.") == 2);
  CHECK(sentences_in(u"Frau Dr. Falkenrath kommt.") == 1);
  CHECK(sentences_in(u"Am 3. März launchen wir, im 4. Quartal folgt der Rest.") == 1);
  CHECK(sentences_in(u"Die Hotline ist bis 31. Dez. besetzt") == 1);
  CHECK(sentences_in(u"Wir sehen uns am 3. Danach ist Pause.") == 2);
  CHECK(sentences_in(u"Es kamen 120. Mai war ruhiger.") == 2);
  CHECK(sentences_in(u"Er kommt am 3.\nMai ist frei.") == 2);
  CHECK(sentences_in(u"Mr. Smith met Mrs. Jones.") == 1);
  CHECK(sentences_in(u"Wir haben ca. 5 Mio. Euro umgesetzt.") == 1);
  CHECK(sentences_in(u"Erste Zeile\nZweite Zeile") == 2);
}

TEST_CASE("paragraphs end at new lines") {
  const PreparedText text(u"eins\nzwei\n\ndrei");
  REQUIRE(text.words().size() == 3);
  CHECK(text.words()[0].paragraph == 0);
  CHECK(text.words()[1].paragraph == 1);
  CHECK(text.words()[2].paragraph == 3);
}

TEST_CASE("quotations are known: marks of any kind on one line, and quoted lines") {
  const PreparedText text(u"Er sagte „alles Mist“ und ging.\n> zitiert\n\"offen");
  CHECK(text.is_quoted({10, 15}));
  CHECK_FALSE(text.is_quoted({0, 2}));
  CHECK(text.is_quoted({34, 41}));
  CHECK_FALSE(text.is_quoted({43, 48}));
}

TEST_CASE("the language is guessed by common words, and unknown is an answer") {
  CHECK(PreparedText(u"Das ist nicht so gut, wie wir dachten.").language() == "de");
  CHECK(PreparedText(u"This is not what we would like to have.").language() == "en");
  CHECK(PreparedText(u"Polarstern").language() == "und");
  CHECK(PreparedText(u"😂😂👍").language() == "und");
}

TEST_CASE("UTF-8 and UTF-16 convert, and what is ill-formed is replaced or named") {
  CHECK(to_utf8(u"Größe 😀") == "Größe 😀");
  CHECK(to_utf16("Größe 😀") == u"Größe 😀");
  CHECK(to_utf8(std::u16string(1, char16_t{0xD800})) == "\uFFFD");
  CHECK(to_utf16("a\xFFz") == u"a\uFFFDz");
  CHECK(first_invalid_utf8("gut") == std::nullopt);
  CHECK(first_invalid_utf8("gut\xC3") == 3U);
}

}  // namespace
}  // namespace bedacht
