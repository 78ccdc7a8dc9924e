// SPDX-License-Identifier: Apache-2.0
#include "desk/covering.h"

#include <algorithm>

namespace bedacht::desk {
namespace {

bool is_list(const Node& node) {
  return node.type == Node::Type::Phrases || node.type == Node::Type::Lexicon;
}

bool includes(const std::vector<std::string>& wide, const std::vector<std::string>& narrow) {
  return std::all_of(narrow.begin(), narrow.end(), [&wide](const std::string& one) {
    return std::find(wide.begin(), wide.end(), one) != wide.end();
  });
}

void append_number(std::u16string& key, std::size_t number) {
  key += static_cast<char16_t>(number);
  key += u'\n';
}

}  // namespace

std::u16string phrase_key(const Phrase& phrase) {
  std::u16string key;
  for (const PhraseItem& item : phrase.items) {
    append_number(key, item.gap);
    append_number(key, item.optional ? 1 : 0);
    std::vector<std::u16string> alternatives;
    bool inflects = false;
    for (const Alternative& one : item.alternatives) {
      std::u16string text;
      append_number(text, static_cast<std::size_t>(one.type));
      append_number(text, one.entities);
      append_number(text, static_cast<std::size_t>(one.token));
      alternatives.push_back(text + one.word + u'\n' + one.written);
      inflects = inflects || one.type == Alternative::Type::Inflected || one.type == Alternative::Type::InflectedSuffix;
    }
    // Only an inflected word depends on the language of its list.
    if (inflects) append_number(key, phrase.languages);
    std::sort(alternatives.begin(), alternatives.end());
    for (const std::u16string& one : alternatives)
      key += one + u'\n';
    key += u'\v';
  }
  return key;
}

Covering::Modifiers Covering::modifiers_of(const Node& node) {
  return {node.negated, node.quoted, node.question, node.persons};
}

Covering::Modifiers Covering::narrowed(Modifiers outer, const Node& inner) {
  if (inner.negated != Scoped::Either) outer.negated = inner.negated;
  if (inner.quoted != Scoped::Either) outer.quoted = inner.quoted;
  if (inner.question != Scoped::Either) outer.question = inner.question;
  if (inner.persons != 0) outer.persons = inner.persons;
  return outer;
}

bool Covering::admits(const Node& wide, const Modifiers& narrow) {
  const auto fits = [](Scoped asked, Scoped given) { return asked == Scoped::Either || asked == given; };
  const bool persons = wide.persons == 0 || (narrow.persons != 0 && (narrow.persons & ~wide.persons) == 0);
  return fits(wide.negated, narrow.negated) && fits(wide.quoted, narrow.quoted) &&
         fits(wide.question, narrow.question) && persons;
}

bool Covering::covers(const Node& wide, const Node& narrow, const Modifiers& modifiers) const {
  if (narrow.type == Node::Type::Any) {
    return !narrow.children.empty() &&
           std::all_of(narrow.children.begin(), narrow.children.end(),
                       [&](const Node& child) { return covers(wide, child, narrowed(modifiers, child)); });
  }
  if (!admits(wide, modifiers)) return false;
  if (marks_ == Marks::Needed && narrow.mark && !wide.mark) return false;
  if (wide.type == Node::Type::Any) {
    return std::any_of(wide.children.begin(), wide.children.end(),
                       [&](const Node& child) { return covers(child, narrow, modifiers); });
  }
  if (wide.type == Node::Type::All || narrow.type == Node::Type::All) return covers_all(wide, narrow);
  return covers_leaf(wide, narrow);
}

bool Covering::covers_leaf(const Node& wide, const Node& narrow) const {
  if (is_list(wide) && is_list(narrow)) {
    if (wide.type == Node::Type::Lexicon && narrow.type == wide.type && wide.lexicon == narrow.lexicon) return true;
    const auto wide_keys = keys_of(wide);
    const auto narrow_keys = keys_of(narrow);
    return !narrow_keys.empty() &&
           std::includes(wide_keys.begin(), wide_keys.end(), narrow_keys.begin(), narrow_keys.end());
  }
  if (wide.type != narrow.type) return false;
  switch (wide.type) {
    case Node::Type::Entity:
      return narrow.entities != 0 && (narrow.entities & ~wide.entities) == 0;
    case Node::Type::Detector:
      return !narrow.detectors.empty() && includes(wide.detectors, narrow.detectors);
    case Node::Type::Token:
      return wide.token == narrow.token;
    case Node::Type::Model:
      return wide.model == narrow.model && wide.above <= narrow.above;
    default:
      return false;
  }
}

// Part by part, in the same order: what else may be alike is not looked for.
bool Covering::covers_all(const Node& wide, const Node& narrow) const {
  if (wide.type != narrow.type || wide.children.size() != narrow.children.size()) return false;
  if (wide.within != narrow.within || wide.words < narrow.words || (wide.ordered && !narrow.ordered)) return false;
  for (std::size_t i = 0; i < wide.children.size(); ++i) {
    const Node& a = wide.children[i];
    const Node& b = narrow.children[i];
    const bool are_nots = a.type == Node::Type::Not && b.type == Node::Type::Not;
    if (are_nots ? !Covering(pack_, Marks::Ignored).covers(b.children.front(), a.children.front()) : !covers(a, b))
      return false;
  }
  return true;
}

std::set<std::u16string> Covering::keys_of(const Node& node) const {
  std::set<std::u16string> keys;
  const Lexicon* lexicon = node.type == Node::Type::Lexicon ? pack_.lexicon(node.lexicon) : nullptr;
  for (const Phrase& phrase : lexicon != nullptr ? lexicon->phrases : node.phrases)
    keys.insert(phrase_key(phrase));
  return keys;
}

bool Covering::implies(const Node& narrow, const Node& wide) const {
  if (covers(wide, narrow)) return true;
  if (narrow.type == Node::Type::Any) {
    return !narrow.children.empty() && std::all_of(narrow.children.begin(), narrow.children.end(),
                                                   [&](const Node& child) { return implies(child, wide); });
  }
  if (narrow.type != Node::Type::All) return false;
  // An `all` stands in the sentence of its first part; of the other parts that is certain only within a sentence.
  const bool anywhere = wide.within == Within::Draft || narrow.within == Within::Sentence;
  for (const Node& child : narrow.children) {
    if (child.type == Node::Type::Not) continue;
    if (implies(child, wide)) return true;
    if (!anywhere) return false;
  }
  return false;
}

}  // namespace bedacht::desk
