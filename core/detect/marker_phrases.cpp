// SPDX-License-Identifier: Apache-2.0
#include "detect/marker_phrases.h"

#include <algorithm>
#include <array>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

struct Phrase {
  std::u16string_view words;
  MarkerKind kind;
};

constexpr std::array kPhrases = std::to_array<Phrase>({
    {u"vs nfd", MarkerKind::Scheme},
    {u"vs nur für den dienstgebrauch", MarkerKind::Scheme},
    {u"vs vertraulich", MarkerKind::Scheme},
    {u"vs geheim", MarkerKind::Scheme},
    {u"geheim", MarkerKind::Word},
    {u"streng geheim", MarkerKind::Word},
    {u"cosmic top secret", MarkerKind::Capitals},
    {u"cosmic top secret atomal", MarkerKind::Capitals},
    {u"nato secret", MarkerKind::Capitals},
    {u"nato secret atomal", MarkerKind::Capitals},
    {u"nato confidential", MarkerKind::Capitals},
    {u"nato confidential atomal", MarkerKind::Capitals},
    {u"nato restricted", MarkerKind::Capitals},
    {u"nato unclassified", MarkerKind::Capitals},
    {u"secret atomal", MarkerKind::Capitals},
    {u"confidential atomal", MarkerKind::Capitals},
    {u"restricted atomal", MarkerKind::Capitals},
    {u"eu restricted", MarkerKind::Capitals},
    {u"eu confidential", MarkerKind::Capitals},
    {u"eu secret", MarkerKind::Capitals},
    {u"eu top secret", MarkerKind::Capitals},
    {u"restreint ue", MarkerKind::Capitals},
    {u"confidentiel ue", MarkerKind::Capitals},
    {u"secret ue", MarkerKind::Capitals},

    {u"vertraulich", MarkerKind::Word},
    {u"streng vertraulich", MarkerKind::Phrase},
    {u"firmenvertraulich", MarkerKind::Phrase},
    {u"vertraulich und nicht zur weitergabe", MarkerKind::Phrase},
    {u"intern", MarkerKind::Word},
    {u"nur intern", MarkerKind::Phrase},
    {u"nur für internen gebrauch", MarkerKind::Phrase},
    {u"nur für den internen gebrauch", MarkerKind::Phrase},
    {u"nur für den internen dienstgebrauch", MarkerKind::Phrase},
    {u"nur für den dienstgebrauch", MarkerKind::Phrase},
    {u"nur für den dienstlichen gebrauch", MarkerKind::Phrase},
    {u"nur für dienstlichen gebrauch", MarkerKind::Phrase},
    {u"nur für interne zwecke", MarkerKind::Phrase},
    {u"nur für interne verwendung", MarkerKind::Phrase},
    {u"nur für die interne verwendung", MarkerKind::Phrase},
    {u"nur zur internen verwendung", MarkerKind::Phrase},
    {u"nur zum internen gebrauch", MarkerKind::Phrase},
    {u"nur zum dienstgebrauch", MarkerKind::Phrase},
    {u"ausschließlich für den internen gebrauch", MarkerKind::Phrase},
    {u"ausschließlich für internen gebrauch", MarkerKind::Phrase},
    {u"ausschließlich zum internen gebrauch", MarkerKind::Phrase},
    {u"nicht zur weitergabe", MarkerKind::Phrase},
    {u"nicht zur weitergabe bestimmt", MarkerKind::Phrase},
    {u"nicht zur weitergabe an dritte", MarkerKind::Phrase},
    {u"nicht zur weitergabe an dritte bestimmt", MarkerKind::Phrase},
    {u"nicht zur veröffentlichung", MarkerKind::Phrase},
    {u"nicht zur veröffentlichung bestimmt", MarkerKind::Phrase},
    {u"nicht für die öffentlichkeit bestimmt", MarkerKind::Phrase},
    {u"nicht an dritte weitergeben", MarkerKind::Phrase},
    {u"bitte nicht an dritte weitergeben", MarkerKind::Phrase},
    {u"bitte vertraulich behandeln", MarkerKind::Phrase},
    {u"bitte streng vertraulich behandeln", MarkerKind::Phrase},

    {u"confidential", MarkerKind::Word},
    {u"internal", MarkerKind::Word},
    {u"strictly confidential", MarkerKind::Phrase},
    {u"company confidential", MarkerKind::Phrase},
    {u"strictly private and confidential", MarkerKind::Phrase},
    {u"private and confidential", MarkerKind::Phrase},
    {u"private & confidential", MarkerKind::Phrase},
    {u"proprietary and confidential", MarkerKind::Phrase},
    {u"proprietary & confidential", MarkerKind::Phrase},
    {u"confidential and proprietary", MarkerKind::Phrase},
    {u"for internal use only", MarkerKind::Phrase},
    {u"internal use only", MarkerKind::Phrase},
    {u"internal only", MarkerKind::Phrase},
    {u"for internal distribution only", MarkerKind::Phrase},
    {u"internal distribution only", MarkerKind::Phrase},
    {u"for official use only", MarkerKind::Phrase},
    {u"not for distribution", MarkerKind::Phrase},
    {u"not for external distribution", MarkerKind::Phrase},
    {u"not for public distribution", MarkerKind::Phrase},
    {u"not for public release", MarkerKind::Phrase},
    {u"not for publication", MarkerKind::Phrase},
    {u"not for circulation", MarkerKind::Phrase},
    {u"do not distribute", MarkerKind::Phrase},
    {u"do not forward", MarkerKind::Phrase},
    {u"do not share externally", MarkerKind::Phrase},
    {u"do not share outside the company", MarkerKind::Phrase},
    {u"do not distribute externally", MarkerKind::Phrase},

    {u"sperrfrist", MarkerKind::Embargo},
    {u"unter sperrfrist", MarkerKind::Embargo},
    {u"sperrvermerk", MarkerKind::Embargo},
    {u"embargo", MarkerKind::Embargo},
    {u"embargoed", MarkerKind::Embargo},
    {u"under embargo", MarkerKind::Embargo},
    {u"strictly embargoed", MarkerKind::Embargo},
});

constexpr char16_t fold_unit(char16_t unit) {
  if (unit < 0x80) return to_lower(unit);
  return unit == u'Ä' || unit == u'Ö' || unit == u'Ü' ? static_cast<char16_t>(unit + 0x20) : unit;
}

/// The two letters that may stand for a German one, or nothing.
constexpr std::u16string_view spelt_out(char16_t unit) {
  switch (unit) {
    case u'ä':
      return u"ae";
    case u'ö':
      return u"oe";
    case u'ü':
      return u"ue";
    case u'ß':
      return u"ss";
    default:
      return {};
  }
}

// Most words of a text are told from the first words of all phrases by their first two letters and their length.
constexpr std::size_t kLetters = 26;

constexpr std::size_t pair_of(char16_t first, char16_t second) {
  return static_cast<std::size_t>(first - u'a') * kLetters + static_cast<std::size_t>(second - u'a');
}

struct Range {
  std::uint8_t begin = 0;
  std::uint8_t end = 0;
  std::uint32_t lengths = 0;  ///< a bit for each length that a first word may have
};

/// The lengths of the first word, in which each ß, ä, ö or ü may be two letters.
constexpr std::uint32_t lengths_of_first_word(std::u16string_view phrase) {
  const std::u16string_view word = phrase.substr(0, phrase.find(u' '));
  std::uint32_t lengths = 1U << word.size();
  for (const char16_t unit : word) {
    if (!spelt_out(unit).empty()) lengths |= lengths << 1;
  }
  return lengths;
}

constexpr auto by_pair(const Phrase& left, const Phrase& right) {
  return pair_of(left.words[0], left.words[1]) < pair_of(right.words[0], right.words[1]);
}

constexpr auto sort_phrases() {
  auto phrases = kPhrases;
  std::sort(phrases.begin(), phrases.end(), by_pair);
  return phrases;
}

constexpr auto kSorted = sort_phrases();
static_assert(kSorted.size() < 256);

constexpr auto index_phrases() {
  std::array<Range, kLetters * kLetters> index{};
  for (std::size_t i = 0; i < kSorted.size(); ++i) {
    Range& range = index[pair_of(kSorted[i].words[0], kSorted[i].words[1])];
    if (range.end == 0) range.begin = static_cast<std::uint8_t>(i);
    range.end = static_cast<std::uint8_t>(i + 1);
    range.lengths |= lengths_of_first_word(kSorted[i].words);
  }
  // The Traffic Light Protocol and the Permissible Actions Protocol.
  index[pair_of(u't', u'l')].lengths |= 1U << 3;
  index[pair_of(u'p', u'a')].lengths |= 1U << 3;
  return index;
}

constexpr auto kIndex = index_phrases();

bool take_gap(std::u16string_view text, std::size_t& at) {
  const std::size_t start = at;
  while (at - start < 3 && (is_blank(unit_at(text, at)) || is_dash(unit_at(text, at)) || unit_at(text, at) == u'/'))
    ++at;
  return at > start;
}

// "TLP:RED", "TLP: AMBER+STRICT", "tlp:green", "PAP:AMBER", and in capitals without the colon.
std::size_t end_of_traffic_light(std::u16string_view text, std::size_t position) {
  std::size_t at = position;
  if (!words_stand_at(text, position, u"tlp", at) && !words_stand_at(text, position, u"pap", at)) return position;
  const bool colon = unit_at(text, at) == u':';
  if (colon) ++at;
  if (!colon && !is_upper(text[position])) return position;
  const std::size_t gap = at;
  while (at - gap < 2 && (is_blank(unit_at(text, at)) || is_dash(unit_at(text, at))))
    ++at;
  if (!colon && (at == gap || !is_upper(unit_at(text, at)) || !is_upper(unit_at(text, at + 1)))) return position;
  std::size_t end = at;
  if (words_stand_at(text, at, u"red", end) || words_stand_at(text, at, u"green", end)) return end;
  if (!words_stand_at(text, at, u"amber", end)) return position;
  std::size_t strict = end;
  return unit_at(text, end) == u'+' && words_stand_at(text, end + 1, u"strict", strict) ? strict : end;
}

}  // namespace

bool words_stand_at(std::u16string_view text, std::size_t position, std::u16string_view phrase,
                    std::size_t& end) noexcept {
  std::size_t at = position;
  for (const char16_t wanted : phrase) {
    const char16_t unit = unit_at(text, at);
    if (wanted == u' ') {
      if (!take_gap(text, at)) return false;
    } else if (fold_unit(unit) == wanted || (wanted == u'ß' && unit == 0x1E9E)) {
      ++at;
    } else {
      const std::u16string_view letters = spelt_out(wanted);
      if (letters.empty() || fold_unit(unit) != letters[0] || fold_unit(unit_at(text, at + 1)) != letters[1])
        return false;
      at += 2;
    }
  }
  if (is_word_unit(unit_at(text, at))) return false;
  end = at;
  return true;
}

bool may_begin_marker(std::u16string_view word) noexcept {
  constexpr std::size_t kLongest = 31;
  if (word.size() < 2 || word.size() > kLongest) return false;
  const char16_t first = to_lower(word[0]);
  const char16_t second = to_lower(word[1]);
  return is_lower(first) && is_lower(second) && (kIndex[pair_of(first, second)].lengths >> word.size() & 1) != 0;
}

MarkerPhrase marker_phrase_at(std::u16string_view text, std::size_t position) noexcept {
  MarkerPhrase longest;
  const char16_t first = to_lower(unit_at(text, position));
  const char16_t second = to_lower(unit_at(text, position + 1));
  if (!is_lower(first) || !is_lower(second)) return longest;
  if ((first == u't' && second == u'l') || (first == u'p' && second == u'a')) {
    const std::size_t end = end_of_traffic_light(text, position);
    if (end != position) return {MarkerKind::Scheme, end};
  }
  const Range range = kIndex[pair_of(first, second)];
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const Phrase& phrase = kSorted[i];
    std::size_t end = position;
    if (words_stand_at(text, position, phrase.words, end) && end > longest.end) longest = {phrase.kind, end};
  }
  return longest;
}

}  // namespace bedacht
