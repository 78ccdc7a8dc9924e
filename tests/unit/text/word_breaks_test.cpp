// SPDX-License-Identifier: Apache-2.0
#include "text/word_breaks.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "text/boundaries.h"

namespace bedacht {
namespace {

std::vector<Span> by_icu(std::u16string_view text) {
  std::vector<Span> words;
  Boundaries boundaries(Boundaries::Kind::Word, text);
  std::uint32_t start = 0;
  for (std::int32_t end = boundaries.next(); end >= 0; end = boundaries.next()) {
    if (boundaries.is_word()) words.push_back({start, static_cast<std::uint32_t>(end)});
    start = static_cast<std::uint32_t>(end);
  }
  return words;
}

// Every text of up to six units from one of each class is cut as ICU cuts it.
TEST_CASE("words of ASCII are cut as by ICU") {
  constexpr std::u16string_view kUnits = u"a1_:,.' -@";
  std::u16string text;
  const auto go_on = [&](const auto& self) -> void {
    if (find_words(text) != by_icu(text)) FAIL(std::string(text.begin(), text.end()));
    if (text.size() == 6) return;
    for (const char16_t unit : kUnits) {
      text.push_back(unit);
      self(self);
      text.pop_back();
    }
  };
  go_on(go_on);
  for (char16_t unit = 1; unit < 128; ++unit) {
    for (const std::u16string_view before : {u"", u"a", u"1", u"_", u"a "}) {
      for (const std::u16string_view after : {u"", u"a", u"1", u"_", u" a"}) {
        const std::u16string whole = std::u16string(before) + unit + std::u16string(after);
        if (find_words(whole) != by_icu(whole)) FAIL("U+" << static_cast<int>(unit) << " in " << before.size());
      }
    }
  }
}

TEST_CASE("a few units beyond ASCII among many words are cut as by ICU") {
  const std::u16string words(400, u'x');
  for (const std::u16string_view piece :
       {u"5\u20AC", u"\U0001F602\U0001F3FD", u"a\u03B1.b", u"\u05D0\"\u05D0", u"\u30AB\u30BF", u"\U0001F1E9\U0001F1EA",
        u"a\u0301", u"\u0301a", u"...\u2026", u"\u2764x"}) {
    const std::u16string text = words + u" " + std::u16string(piece) + u" a.b 1,5 " + std::u16string(piece);
    CHECK(find_words(text) == by_icu(text));
  }
}

}  // namespace
}  // namespace bedacht
