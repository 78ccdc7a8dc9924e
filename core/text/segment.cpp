// SPDX-License-Identifier: Apache-2.0
#include "text/segment.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "text/boundaries.h"
#include "text/word_breaks.h"

namespace bedacht {
namespace {

constexpr std::array<std::u16string_view, 33> kAbbreviations{
    u"abs", u"art", u"bzgl", u"bzw", u"ca",  u"co",   u"dipl", u"dr",  u"e.g", u"etc", u"evtl",
    u"fr",  u"ggf", u"hr",   u"i.e", u"inc", u"ing",  u"inkl", u"ltd", u"max", u"min", u"mio",
    u"mr",  u"mrd", u"mrs",  u"ms",  u"nr",  u"prof", u"s.o",  u"st",  u"tel", u"vgl", u"vs"};

// True when the text ends like "… Dr. ": the full stop belongs to an abbreviation (or to an initial) and ends no
// sentence.
bool ends_in_abbreviation(std::u16string_view sentence) {
  while (!sentence.empty() && u_isUWhiteSpace(sentence.back()) != 0) {
    if (sentence.back() == u'\n') return false;
    sentence.remove_suffix(1);
  }
  if (sentence.empty() || sentence.back() != u'.') return false;
  sentence.remove_suffix(1);
  std::size_t start = sentence.size();
  while (start > 0 && u_isUWhiteSpace(sentence[start - 1]) == 0 && sentence[start - 1] != u'(')
    --start;
  const std::u16string_view last = sentence.substr(start);
  if (last.size() == 1) return u_isalpha(last[0]) != 0;
  if (last.empty() || last.size() > 5) return false;
  std::array<char16_t, 5> lower{};
  std::transform(last.begin(), last.end(), lower.begin(),
                 [](char16_t c) { return static_cast<char16_t>(u_tolower(c)); });
  return std::binary_search(kAbbreviations.begin(), kAbbreviations.end(),
                            std::u16string_view(lower.data(), last.size()));
}

constexpr std::array kCounted = std::to_array<std::u16string_view>(
    {u"apr",       u"april", u"aug",     u"august",  u"dez",      u"dezember", u"feb",  u"februar",  u"halbjahr",
     u"halbjahrs", u"jan",   u"januar",  u"juli",    u"juni",     u"jänner",   u"märz", u"mai",      u"nov",
     u"november",  u"okt",   u"oktober", u"quartal", u"quartals", u"sep",      u"sept", u"september"});

// "am 3. März", "im 4. Quartal": the full stop makes an ordinal number, in German. English writes none there.
bool ends_in_ordinal(std::u16string_view sentence, std::u16string_view rest) {
  const std::size_t stop = sentence.find_last_not_of(u' ');
  if (stop == std::u16string_view::npos || stop == 0 || sentence[stop] != u'.') return false;
  std::size_t start = stop;
  while (start > 0 && u_isdigit(sentence[start - 1]) != 0 && stop - start < 3)
    --start;
  if (stop - start == 0 || stop - start > 2) return false;
  std::array<char16_t, 9> lower{};
  std::size_t size = 0;
  for (; size < rest.size() && u_isalpha(rest[size]) != 0; ++size) {
    if (size == lower.size()) return false;
    lower[size] = static_cast<char16_t>(u_tolower(rest[size]));
  }
  return std::find(kCounted.begin(), kCounted.end(), std::u16string_view(lower.data(), size)) != kCounted.end();
}

// Where sentences end in the original, in order.
std::vector<std::uint32_t> sentence_ends(std::u16string_view text) {
  std::vector<std::uint32_t> ends;
  Boundaries sentences(Boundaries::Kind::Sentence, text);
  std::size_t start = 0;
  for (std::int32_t end = sentences.next(); end >= 0; end = sentences.next()) {
    const auto at = static_cast<std::size_t>(end);
    const std::u16string_view sentence = text.substr(start, at - start);
    if (ends_in_abbreviation(sentence) || ends_in_ordinal(sentence, text.substr(at))) continue;
    ends.push_back(static_cast<std::uint32_t>(at));
    start = at;
  }
  return ends;
}

}  // namespace

std::vector<Word> segment_words(std::u16string_view original, const NormalizedText& normalized) {
  std::vector<Word> words;
  const std::u16string_view folded = normalized.folded();
  words.reserve(folded.size() / 6 + 4);
  const std::vector<std::uint32_t> ends = sentence_ends(original);
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  std::uint32_t scanned = 0;
  std::size_t run = 0;
  for (const Span& place : find_words(folded)) {
    Word word{place, normalized.map().to_original_from(run, place), 0, 0};
    while (sentence < ends.size() && ends[sentence] <= word.original.start)
      ++sentence;
    for (; scanned < word.original.start; ++scanned)
      paragraph += original[scanned] == u'\n' ? 1 : 0;
    word.sentence = sentence;
    word.paragraph = paragraph;
    words.push_back(word);
  }
  return words;
}

}  // namespace bedacht
