// SPDX-License-Identifier: Apache-2.0

// The modifiers that any node may have.

#include <algorithm>

#include "reference/nodes.h"

namespace bedacht::reference {
namespace {

bool is_met(Scoped wanted, bool is_so) {
  return wanted == Scoped::Either || (wanted == Scoped::Only) == is_so;
}

}  // namespace

bool Nodes::has_modifiers_met(const Node& node, const Match& match) {
  return (node.negated == Scoped::Either || is_met(node.negated, is_negated(match))) &&
         (node.quoted == Scoped::Either || is_met(node.quoted, is_quoted(match))) &&
         (node.question == Scoped::Either || is_met(node.question, is_question(match))) &&
         (node.persons == 0 || (node.persons & bit(person_of(match))) != 0);
}

bool Nodes::is_negated(const Match& match) {
  for (const Place& negation : function_places(FunctionWords::Negation)) {
    if (negation.first_word >= match.first_word || match.first_word - negation.last_word > 3) continue;
    if (text_.words()[negation.first_word].sentence == text_.words()[match.first_word].sentence) return true;
  }
  return false;
}

bool Nodes::is_quoted(const Match& match) {
  if (stands_in_sentence(FunctionWords::Reporting, match.sentence)) return true;
  return std::all_of(match.marks.begin(), match.marks.end(),
                     [&](const Mark& mark) { return text_.is_quoted(mark.original); });
}

// A question mark stands behind the sentence's last word.
bool Nodes::is_question(const Match& match) const {
  std::size_t from = 0;
  std::size_t until = text_.original().size();
  bool found = false;
  for (const Word& word : text_.words()) {
    if (word.sentence <= match.sentence) {
      from = word.original.end;
      found = true;
    } else {
      until = std::min<std::size_t>(until, word.original.start);
    }
  }
  return found && text_.original().substr(from, until - from).find(u'?') != std::u16string_view::npos;
}

Person Nodes::person_of(const Match& match) {
  if (stands_in_sentence(FunctionWords::FirstPerson, match.sentence)) return Person::First;
  return stands_in_sentence(FunctionWords::SecondPerson, match.sentence) ? Person::Second : Person::Third;
}

bool Nodes::stands_in_sentence(FunctionWords words, std::uint32_t sentence) {
  const std::vector<Place>& places = function_places(words);
  return std::any_of(places.begin(), places.end(),
                     [&](const Place& place) { return match_of(place).sentence == sentence; });
}

const std::vector<Place>& Nodes::function_places(FunctionWords words) {
  const auto known = function_places_.find(words);
  if (known != function_places_.end()) return known->second;
  return function_places_.emplace(words, phrases_.find(function_words(words))).first->second;
}

}  // namespace bedacht::reference
