// SPDX-License-Identifier: Apache-2.0
#include "match/scope.h"

#include <algorithm>

namespace bedacht {
namespace {

constexpr std::uint32_t kNegationReach = 3;  // words

}  // namespace

bool Scopes::is_negated(std::uint32_t first_word) const {
  const auto negations = scan_.set(words_.negations);
  const auto after = std::lower_bound(negations.begin(), negations.end(), first_word,
                                      [](const Hit& hit, std::uint32_t word) { return hit.first_word < word; });
  if (after == negations.begin()) return false;
  const Hit& negation = *std::prev(after);
  return negation.sentence == scan_.text().words()[first_word].sentence &&
         first_word - negation.last_word <= kNegationReach;
}

bool Scopes::is_quoted(Span original, std::uint32_t sentence) const {
  return scan_.text().is_quoted(original) || stands_in(words_.reporting, sentence);
}

bool Scopes::is_question(std::uint32_t sentence) const {
  const std::vector<Word>& words = scan_.text().words();
  const auto next = std::upper_bound(words.begin(), words.end(), sentence,
                                     [](std::uint32_t number, const Word& word) { return number < word.sentence; });
  if (next == words.begin()) return false;
  const std::u16string_view original = scan_.text().original();
  const std::size_t end = std::prev(next)->original.end;
  const std::size_t until = next == words.end() ? original.size() : next->original.start;
  return original.substr(end, until - end).find(u'?') != std::u16string_view::npos;
}

Person Scopes::person_of(std::uint32_t sentence) const {
  if (stands_in(words_.first_person, sentence)) return Person::First;
  return stands_in(words_.second_person, sentence) ? Person::Second : Person::Third;
}

bool Scopes::stands_in(SetId words, std::uint32_t sentence) const {
  const auto hits = scan_.set(words);
  const auto found = std::lower_bound(hits.begin(), hits.end(), sentence,
                                      [](const Hit& hit, std::uint32_t number) { return hit.sentence < number; });
  return found != hits.end() && found->sentence == sentence;
}

}  // namespace bedacht
