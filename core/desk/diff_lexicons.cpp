// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>
#include <set>

#include "desk/diff_rules.h"
#include "desk/lexicon_use.h"

namespace bedacht::desk {
namespace {

// Each phrase with the list in which it stands.
std::set<std::string> phrases_of(const Lexicon* lexicon) {
  std::set<std::string> phrases;
  if (lexicon == nullptr) return phrases;
  for (const Phrase& phrase : lexicon->phrases)
    phrases.insert(std::string(kListNames[list_of(phrase)]) + ": " + phrase.source);
  return phrases;
}

std::vector<std::string> only_in(const std::set<std::string>& one, const std::set<std::string>& other) {
  std::vector<std::string> difference;
  std::set_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(difference));
  return difference;
}

// What stands inside a `not` is spared, as is what an exception names.
void find_use(const Node& node, const std::string& lexicon, bool spares, bool& looks_for, bool& exempts) {
  if (node.type == Node::Type::Lexicon && node.lexicon == lexicon) (spares ? exempts : looks_for) = true;
  for (const Node& child : node.children)
    find_use(child, lexicon, spares != (node.type == Node::Type::Not), looks_for, exempts);
}

void note_users(const RulePack& pack, LexiconChanges& changes) {
  for (const Rule& rule : pack.rules) {
    bool looks_for = false;
    bool exempts = false;
    if (rule.match) find_use(*rule.match, changes.id, false, looks_for, exempts);
    for (const Node& node : rule.unless)
      find_use(node, changes.id, true, looks_for, exempts);
    if (looks_for) changes.looked_for_by.push_back(rule.id);
    if (exempts) changes.exempted_by.push_back(rule.id);
  }
}

}  // namespace

std::vector<LexiconChanges> diff_lexicons(const DiffSide& before, const DiffSide& after) {
  std::set<std::string> ids;
  for (const RulePack* pack : {&before.pack, &after.pack}) {
    for (const Lexicon& lexicon : pack->lexicons)
      ids.insert(lexicon.id);
  }
  std::vector<LexiconChanges> changes;
  for (const std::string& id : ids) {
    const Lexicon* was = before.pack.lexicon(id);
    const Lexicon* is = after.pack.lexicon(id);
    const auto old_phrases = phrases_of(was);
    const auto new_phrases = phrases_of(is);
    LexiconChanges change{
        ChangeKind::Changed, id, only_in(new_phrases, old_phrases), only_in(old_phrases, new_phrases), {}, {}};
    if (was == nullptr) change.kind = ChangeKind::Added;
    if (is == nullptr) change.kind = ChangeKind::Removed;
    if (change.added.empty() && change.removed.empty()) continue;
    note_users(is == nullptr ? before.pack : after.pack, change);
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace bedacht::desk
