// SPDX-License-Identifier: Apache-2.0
#include "detect/keywords.h"

#include <array>
#include <map>
#include <string>

#include "detect/detector.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::size_t kLongest = 64;
// Stands at both ends of a word, so that a closed end of a keyword fits there only.
constexpr char16_t kEdge = u'|';

struct FoldedWord {
  std::array<char16_t, 2 * kLongest + 2> units;  // not cleared: only `size` of them are read
  std::size_t size = 0;

  void add(char16_t unit) { units[size++] = unit; }
};

void fold_unit(char16_t unit, FoldedWord& word) {
  const auto add_two = [&word](char16_t first, char16_t second) {
    word.add(first);
    word.add(second);
  };
  if (unit < 0x80) return word.add(to_lower(unit));
  switch (unit) {
    case u'ä':
    case u'Ä':
      return add_two(u'a', u'e');
    case u'ö':
    case u'Ö':
      return add_two(u'o', u'e');
    case u'ü':
    case u'Ü':
      return add_two(u'u', u'e');
    case u'ß':
    case u'ẞ':
      return add_two(u's', u's');
    default:
      word.add(unit);
  }
}

using Literals = std::map<std::u16string, Keyword>;

void add(std::string_view keyword, std::uint64_t Keyword::*meaning, std::uint64_t detector, Literals& literals) {
  const bool vague = keyword.ends_with('?');
  if (vague) keyword.remove_suffix(1);
  const bool open_left = keyword.starts_with('*');
  if (open_left) keyword.remove_prefix(1);
  const bool open_right = keyword.ends_with('*');
  if (open_right) keyword.remove_suffix(1);
  std::u16string literal(keyword.begin(), keyword.end());
  if (!open_left) literal.insert(literal.begin(), kEdge);
  if (!open_right) literal += kEdge;
  literals[literal].*(vague ? &Keyword::vague : meaning) |= detector;
}

}  // namespace

Keywords::Keywords(std::span<const Detector> detectors) {
  Literals literals;
  for (std::size_t row = 0; row < detectors.size(); ++row) {
    const std::uint64_t detector = std::uint64_t{1} << row;
    for (const std::string_view word : detectors[row].words)
      add(word, &Keyword::confirms, detector, literals);
    for (const std::string_view word : detectors[row].counter_words)
      add(word, &Keyword::denies, detector, literals);
  }
  std::vector<std::u16string> sorted;
  for (const auto& [literal, meaning] : literals) {
    sorted.push_back(literal);
    meanings_.push_back(meaning);
  }
  automaton_ = Automaton(sorted);
}

Keyword Keywords::look_up(std::u16string_view word) const {
  FoldedWord folded;
  folded.add(kEdge);
  for (const char16_t unit : word.substr(0, kLongest))
    fold_unit(unit, folded);
  if (word.size() <= kLongest) folded.add(kEdge);
  Keyword said;
  automaton_.scan({folded.units.data(), folded.size}, [&](std::uint32_t literal, std::uint32_t) {
    const Keyword& meaning = meanings_[literal];
    said.confirms |= meaning.confirms;
    said.vague |= meaning.vague;
    said.denies |= meaning.denies;
  });
  return said;
}

}  // namespace bedacht
