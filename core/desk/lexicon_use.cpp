// SPDX-License-Identifier: Apache-2.0
#include "desk/lexicon_use.h"

namespace bedacht::desk {
namespace {

void add_lexicons_of(const When& when, std::set<std::string>& names) {
  if (!when.reply_lexicon.empty()) names.insert(when.reply_lexicon);
  if (when.attachment && !when.attachment->lexicon.empty()) names.insert(when.attachment->lexicon);
}

}  // namespace

std::size_t list_of(const Phrase& phrase) noexcept {
  if (phrase.languages == kGerman) return 0;
  return phrase.languages == kEnglish ? 1 : 2;
}

void for_each_node(const Node& node, const std::function<void(const Node&)>& call) {
  call(node);
  for (const Node& child : node.children)
    for_each_node(child, call);
}

void for_each_node(const Rule& rule, const std::function<void(const Node&)>& call) {
  if (rule.match) for_each_node(*rule.match, call);
  for (const Node& node : rule.unless)
    for_each_node(node, call);
}

std::set<std::string> lexicons_of(const Rule& rule) {
  std::set<std::string> names;
  for_each_node(rule, [&names](const Node& node) {
    if (node.type == Node::Type::Lexicon) names.insert(node.lexicon);
  });
  add_lexicons_of(rule.when, names);
  for (const RuleCase& one : rule.cases)
    add_lexicons_of(one.when, names);
  return names;
}

std::set<std::string> lexicons_of_manifest(const RulePack& pack) {
  std::set<std::string> names;
  for (const DisclosureLexicons& lexicons : pack.disclosures) {
    names.insert(lexicons.otherwise);
    for (const auto& [country, lexicon] : lexicons.countries)
      names.insert(lexicon);
  }
  names.insert({pack.complaint, pack.protected_speech, pack.examples});
  names.erase("");
  return names;
}

std::string pointer_of(const Lexicon& lexicon, std::size_t phrase) {
  const std::size_t list = list_of(lexicon.phrases[phrase]);
  std::size_t place = 0;
  for (std::size_t i = 0; i < phrase; ++i)
    place += list_of(lexicon.phrases[i]) == list ? 1 : 0;
  return lexicon.pointer + "/phrases/" + std::string(kListNames[list]) + "/" + std::to_string(place);
}

}  // namespace bedacht::desk
