// SPDX-License-Identifier: Apache-2.0
#include "match/parted_words.h"

#include <algorithm>

#include "match/disguise.h"
#include "match/plain_readings.h"

namespace bedacht {
namespace {

constexpr std::size_t kMostParts = 4;
constexpr std::size_t kLongestWord = 64;

// One sign, or a pictograph, or a hyphen at the end of a line.
bool parts_word(std::u16string_view separator) {
  if (separator.size() == 1) return separator != u" ";
  return separator.size() == 2 && (separator == u"- " || (separator[0] & 0xFC00) == 0xD800);
}

// "Lügner:in" names all genders.
bool is_gender_ending(std::u16string_view part) {
  return part == u"in" || part == u"innen";
}

}  // namespace

std::u16string_view PartedWords::between(std::size_t part) const {
  return folded_.substr(parts_[part].end, parts_[part + 1].start - parts_[part].end);
}

void PartedWords::next(Span part, std::vector<Disguise>& found) {
  const bool goes_on = !parts_.empty() && part.start - parts_.back().end <= 2 &&
                       parts_word(folded_.substr(parts_.back().end, part.start - parts_.back().end));
  if (!goes_on) finish(found);
  parts_.push_back(part);
}

void PartedWords::finish(std::vector<Disguise>& found) {
  for (std::size_t i = 2; i <= parts_.size(); ++i)
    add(i - 2, i, found);
  if (parts_.size() > 2 && parts_.size() <= kMostParts) add(0, parts_.size(), found);
  parts_.clear();
}

// A hyphen stands in many words, where a phrase is found anyway; so only names are looked for behind it.
void PartedWords::add(std::size_t first, std::size_t end, std::vector<Disguise>& found) const {
  if (is_gender_ending(text(parts_[end - 1]))) return;
  std::u16string word;
  bool hyphen = false;
  bool plain = true;
  std::size_t longest = 0;
  for (std::size_t i = first; i < end; ++i) {
    const std::u16string_view part = text(parts_[i]);
    word += part;
    longest = std::max(longest, part.size());
    if (i + 1 < end) hyphen = hyphen || between(i).front() == u'-';
  }
  if (longest < 2 || word.size() < kShortestDisguise || word.size() > kLongestWord) return;
  for (const char16_t unit : word)
    plain = plain && letter_class(unit) == LetterClass::Letter;
  std::vector<std::u16string> readings = plain_readings(word);
  if (plain && readings.empty()) readings.push_back(std::move(word));
  if (!readings.empty()) found.push_back({{parts_[first].start, parts_[end - 1].end}, std::move(readings), hyphen});
}

}  // namespace bedacht
