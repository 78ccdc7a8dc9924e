// SPDX-License-Identifier: Apache-2.0
#include "text/normalized_text.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace bedacht {
namespace {

// The original words behind the folded word, found by its folded spelling.
std::u16string original_of(std::u16string_view original, std::u16string_view folded_word) {
  const NormalizedText text(original);
  const std::size_t at = text.folded().find(folded_word);
  REQUIRE(at != std::u16string_view::npos);
  const auto start = static_cast<std::uint32_t>(at);
  const Span span = text.to_original({start, start + static_cast<std::uint32_t>(folded_word.size())});
  return std::u16string(original.substr(span.start, span.length()));
}

TEST_CASE("spellings of the same word fold to the same units") {
  CHECK(fold(u"Größe") == u"groesse");
  CHECK(fold(u"GROESSE") == u"groesse");
  CHECK(fold(u"Gro\u0308ße") == u"groesse");  // o with a combining diaeresis
  CHECK(fold(u"café") == u"cafe");
  CHECK(fold(u"Ｓｔａｃｋ") == u"stack");               // full width
  CHECK(fold(u"ﬁnal") == u"final");                     // ligature
  CHECK(fold(u"Еisvоgel") == u"eisvogel");              // Cyrillic Е and о
  CHECK(fold(u"Eis\u00ADvo\u200Bgel") == u"eisvogel");  // soft hyphen, zero-width space
  CHECK(fold(u"„Wort“ – it’s") == u"\"wort\" - it's");
  CHECK(fold(u"  a \t\n b\u00A0 ") == u"a b");
  CHECK(fold(u"Łódź") == u"lodz");
  CHECK(fold(u"Sᴇᴇᴀᴅʟᴇʀ") == u"seeadler");  // small capitals
  CHECK(fold(u"🅢eead🅻er") == u"seeadler");  // white letters in black
}

TEST_CASE("a folded span leads back to the original words") {
  CHECK(original_of(u"Die Größe zählt", u"groesse") == u"Größe");
  CHECK(original_of(u"😀😀 Straße 5", u"strasse") == u"Straße");
  CHECK(original_of(u"x Eis\u00ADvogel y", u"eisvogel") == u"Eis\u00ADvogel");
  CHECK(original_of(u"\u202BSeeadler\u202C kommt", u"seeadler") == u"Seeadler");
  CHECK(original_of(u"a  \n  Umsatz steigt", u"umsatz") == u"Umsatz");
  CHECK(original_of(u"ﬁnal", u"final") == u"ﬁnal");
  CHECK(original_of(u"x e\u0301\u0302\u0303ins y", u"eins") == u"e\u0301\u0302\u0303ins");
}

TEST_CASE("a part of a character that folds to several units stands for the whole character") {
  const NormalizedText text(u"aßb");
  CHECK(text.folded() == u"assb");
  CHECK(text.to_original({1, 2}) == Span{1, 2});
  CHECK(text.to_original({2, 4}) == Span{1, 3});
}

TEST_CASE("any input folds, also what is no text") {
  CHECK(NormalizedText(u"").folded().empty());
  CHECK(NormalizedText(u"").to_original({0, 0}) == Span{0, 0});
  const std::u16string lone{u'a', char16_t{0xD83D}, u'b', char16_t{0xDE00}};
  const NormalizedText text(lone);
  CHECK(text.to_original({0, static_cast<std::uint32_t>(text.folded().size())}) == Span{0, 4});
}

TEST_CASE("a hostile run of combining marks stays bounded in memory and keeps its positions") {
  std::u16string zalgo = u"a";
  for (int i = 0; i < 100'000; ++i)
    zalgo += static_cast<char16_t>(i % 2 == 0 ? 0x0301 : 0x0323);
  zalgo += u"b";
  const NormalizedText text(zalgo);
  CHECK(text.folded().size() < 10'000);
  const auto end = static_cast<std::uint32_t>(text.folded().size());
  CHECK(text.to_original({end - 1, end}).end == zalgo.size());
}

}  // namespace
}  // namespace bedacht
