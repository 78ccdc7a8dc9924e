// SPDX-License-Identifier: Apache-2.0
#include "match/spaced_letters.h"

#include <algorithm>

#include "match/disguise.h"
#include "match/plain_readings.h"

namespace bedacht {
namespace {

constexpr std::size_t kLongestSeparator = 3;  // a pictograph with a blank
constexpr std::size_t kMostLetters = 64;

bool is_short_word(char16_t letter) {
  return letter == u'a' || letter == u'i' || letter == u'o' || letter == u'u';
}

}  // namespace

// An umlaut and ß are two letters in folded text.
bool SpacedLetters::is_letter(Span chunk) const {
  const std::u16string_view units = folded_.substr(chunk.start, chunk.length());
  if (units.size() == 2) return units == u"ae" || units == u"oe" || units == u"ue" || units == u"ss";
  return units.size() == 1;
}

std::u16string_view SpacedLetters::between(Span before, Span next) const {
  return folded_.substr(before.end, next.start - before.end);
}

void SpacedLetters::next(Span chunk, std::vector<Disguise>& found) {
  if (!is_letter(chunk)) {
    finish(found);
    return;
  }
  if (!letters_.empty()) {
    const Span last = letters_.back();
    const std::u16string_view separator = between(last, chunk);
    const bool goes_on = separator.size() <= kLongestSeparator;
    if (!goes_on || (letters_.size() > 1 && separator != separator_)) {
      finish(found);
      if (goes_on) letters_.push_back(last);
    }
    separator_ = separator;
  }
  letters_.push_back(chunk);
}

void SpacedLetters::finish(std::vector<Disguise>& found) {
  if (letters_.size() >= kShortestDisguise) add_words(found);
  letters_.clear();
}

// All of them are one word, or several where wider gaps part them ("d u  I d i o t").
void SpacedLetters::add_words(std::vector<Disguise>& found) const {
  add(0, letters_.size(), found);
  // "such a l i a r": the article is no letter of the word.
  if (is_short_word(folded_[letters_.front().start])) add(1, letters_.size(), found);
  if (separator_ != u" ") return;
  std::vector<std::uint32_t> gaps;
  Span last = text_.to_original(letters_.front());
  for (std::size_t i = 1; i < letters_.size(); ++i) {
    const Span here = text_.to_original(letters_[i]);
    gaps.push_back(here.start - last.end);
    last = here;
  }
  const std::uint32_t narrow = *std::min_element(gaps.begin(), gaps.end());
  std::size_t first = 0;
  for (std::size_t i = 1; i <= letters_.size(); ++i) {
    if (i < letters_.size() && gaps[i - 1] == narrow) continue;
    if (i - first < letters_.size()) add(first, i, found);
    first = i;
  }
}

void SpacedLetters::add(std::size_t first, std::size_t end, std::vector<Disguise>& found) const {
  if (end - first < kShortestDisguise || end - first > kMostLetters) return;
  std::u16string word;
  bool plain = true;
  for (std::size_t i = first; i < end; ++i) {
    const Span letter = letters_[i];
    word += folded_.substr(letter.start, letter.length());
    plain = plain && letter_class(folded_[letter.start]) == LetterClass::Letter;
  }
  std::vector<std::u16string> readings = plain_readings(word);
  if (readings.empty() && plain) readings.push_back(std::move(word));
  if (!readings.empty()) found.push_back({{letters_[first].start, letters_[end - 1].end}, std::move(readings), false});
}

std::u16string letters_between_stars(std::u16string_view written) {
  std::u16string letters;
  for (std::size_t i = 0; i < written.size(); ++i) {
    const bool star = written[i] == u'*';
    if (star != (i % 2 == 1)) return {};
    if (!star) letters.push_back(written[i]);
  }
  return letters.size() >= kShortestDisguise ? letters : std::u16string();
}

}  // namespace bedacht
