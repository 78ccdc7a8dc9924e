// SPDX-License-Identifier: Apache-2.0
#include "desk/phrase_sources.h"

#include <algorithm>

namespace bedacht::desk {

PhraseSources::PhraseSources(const Program& program) : program_(program), sets_(program.vocabulary.sets()) {
  const std::vector<Lexicon>& lexicons = program.pack.lexicons;
  for (std::size_t i = 0; i < lexicons.size() && i < sets_.size(); ++i) {
    sets_[i].phrases = &lexicons[i].phrases;
    sets_[i].lexicon = &lexicons[i];
  }
  for (const CompiledRule& rule : program.rules) {
    if (rule.match) add_nodes(*rule.rule->match, *rule.match);
    for (std::size_t i = 0; i < rule.unless.size(); ++i)
      add_nodes(rule.rule->unless[i], rule.unless[i]);
  }
  const PhraseTable& table = program.vocabulary.phrases();
  for (std::uint32_t phrase = 0; phrase < table.size(); ++phrase) {
    Set& set = sets_[table[phrase].set];
    set.first = std::min(set.first, phrase);
  }
}

void PhraseSources::add_nodes(const Node& node, const Pattern& pattern) {
  if (node.type == Node::Type::Phrases) sets_[pattern.set].phrases = &node.phrases;
  for (std::size_t i = 0; i < node.children.size(); ++i)
    add_nodes(node.children[i], pattern.children[i]);
}

const PhraseSources::Set* PhraseSources::set_of(std::uint32_t phrase, std::size_t& place) const {
  const PhraseTable& table = program_.vocabulary.phrases();
  if (phrase >= table.size()) return nullptr;
  const Set& set = sets_[table[phrase].set];
  place = phrase - set.first;
  // Behind the phrases of the list of disclaimers stand the wordings of the company.
  return set.phrases != nullptr && place < set.phrases->size() ? &set : nullptr;
}

std::string PhraseSources::source(std::uint32_t phrase) const {
  std::size_t place = 0;
  const Set* set = set_of(phrase, place);
  return set == nullptr ? "" : (*set->phrases)[place].source;
}

PhraseSources::Entry PhraseSources::entry(std::uint32_t phrase) const {
  std::size_t place = 0;
  const Set* set = set_of(phrase, place);
  if (set == nullptr || set->lexicon == nullptr) return {};
  return {set->lexicon, place};
}

}  // namespace bedacht::desk
