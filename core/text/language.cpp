// SPDX-License-Identifier: Apache-2.0
#include "text/language.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace bedacht {
namespace {

// Folded and sorted; words that are common in both languages (in, was, war, die, so, an, am, will, man) are left out.
constexpr std::array<std::u16string_view, 87> kGerman{
    u"aber",  u"alle", u"als",   u"also",  u"auch", u"auf",   u"aus",   u"bei",   u"beim",  u"bin",   u"bis",
    u"bitte", u"da",   u"damit", u"dann",  u"das",  u"dass",  u"dem",   u"den",   u"denn",  u"der",   u"des",
    u"dich",  u"doch", u"du",    u"durch", u"ein",  u"eine",  u"einem", u"einen", u"einer", u"er",    u"es",
    u"euch",  u"euer", u"fuer",  u"geht",  u"gibt", u"haben", u"habt",  u"hat",   u"heute", u"ich",   u"ihr",
    u"ihre",  u"im",   u"immer", u"ins",   u"ist",  u"ja",    u"jetzt", u"kann",  u"kein",  u"keine", u"leider",
    u"mal",   u"mehr", u"mein",  u"meine", u"mich", u"mir",   u"mit",   u"nach",  u"nicht", u"noch",  u"nur",
    u"ob",    u"oder", u"ohne",  u"schon", u"sehr", u"sein",  u"sich",  u"sie",   u"sind",  u"ueber", u"um",
    u"und",   u"uns",  u"unser", u"vom",   u"von",  u"warum", u"wenn",  u"wie",   u"wir",   u"zu"};
constexpr std::array<std::u16string_view, 75> kEnglish{
    u"a",     u"about", u"after", u"all",   u"and",    u"are",  u"as",   u"at",     u"be",   u"because", u"been",
    u"but",   u"by",    u"can",   u"could", u"did",    u"do",   u"does", u"don't",  u"for",  u"from",    u"get",
    u"had",   u"has",   u"have",  u"he",    u"here",   u"how",  u"i",    u"i'm",    u"if",   u"is",      u"it",
    u"it's",  u"just",  u"like",  u"me",    u"more",   u"my",   u"no",   u"not",    u"of",   u"on",      u"one",
    u"or",    u"our",   u"out",   u"she",   u"should", u"some", u"than", u"that",   u"the",  u"their",   u"them",
    u"there", u"they",  u"this",  u"to",    u"up",     u"us",   u"we",   u"what",   u"when", u"where",   u"which",
    u"who",   u"why",   u"with",  u"would", u"year",   u"yes",  u"you",  u"you're", u"your"};

// A word of up to eight ASCII units as one number, so that words compare at once; 0 for any other. The order is theirs.
constexpr std::uint64_t packed(std::u16string_view word) {
  constexpr std::size_t kMost = 8;
  if (word.size() > kMost) return 0;
  std::uint64_t number = 0;
  for (const char16_t unit : word) {
    if (unit >= 0x80) return 0;
    number = number << 8U | unit;
  }
  return number << 8U * (kMost - word.size());
}

template <std::size_t N>
constexpr std::array<std::uint64_t, N> packed_set(const std::array<std::u16string_view, N>& words) {
  std::array<std::uint64_t, N> set{};
  for (std::size_t i = 0; i < N; ++i)
    set[i] = packed(words[i]);
  return set;
}
constexpr auto kGermanSet = packed_set(kGerman);
constexpr auto kEnglishSet = packed_set(kEnglish);

template <std::size_t N>
constexpr bool is_sorted_set(const std::array<std::uint64_t, N>& set) {
  return std::is_sorted(set.begin(), set.end()) && set.front() != 0;
}
static_assert(is_sorted_set(kGermanSet) && is_sorted_set(kEnglishSet),
              "the tables are searched by their first letters");

// Few words of either table begin with the same letter, so these are gone through.
template <std::size_t N>
constexpr std::array<std::uint8_t, 27> first_by_letter(const std::array<std::uint64_t, N>& set) {
  std::array<std::uint8_t, 27> first{};
  for (std::size_t letter = 0; letter < first.size(); ++letter) {
    while (first[letter] < N && (set[first[letter]] >> 56U) < u'a' + letter)
      ++first[letter];
  }
  return first;
}
constexpr auto kGermanLetters = first_by_letter(kGermanSet);
constexpr auto kEnglishLetters = first_by_letter(kEnglishSet);

template <std::size_t N>
bool holds(const std::array<std::uint64_t, N>& set, const std::array<std::uint8_t, 27>& by_letter, std::uint64_t word) {
  const auto letter = static_cast<std::size_t>(word >> 56U) - u'a';
  if (letter >= 26) return false;
  const auto* end = set.begin() + by_letter[letter + 1];
  return std::find(set.begin() + by_letter[letter], end, word) != end;
}

}  // namespace

std::string_view guess_language(std::u16string_view folded, const std::vector<Word>& words) noexcept {
  std::size_t german = 0;
  std::size_t english = 0;
  for (const Word& word : words) {
    const std::uint64_t text = packed(folded.substr(word.folded.start, word.folded.length()));
    german += holds(kGermanSet, kGermanLetters, text) ? 1 : 0;
    english += holds(kEnglishSet, kEnglishLetters, text) ? 1 : 0;
  }
  if (german > english) return "de";
  if (english > german) return "en";
  return "und";
}

}  // namespace bedacht
