// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include "desk/covering.h"
#include "desk/lexicon_use.h"
#include "desk/lint_check.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

constexpr std::size_t kFew = 6;

// By what a phrase finds: the places in the list where it stands.
std::map<std::u16string, std::vector<std::size_t>> places_of(const std::vector<Phrase>& phrases) {
  std::map<std::u16string, std::vector<std::size_t>> places;
  for (std::size_t i = 0; i < phrases.size(); ++i)
    places[phrase_key(phrases[i])].push_back(i);
  return places;
}

void find_duplicates(Linting& lint, const std::string& file, const std::vector<Phrase>& phrases,
                     const std::function<std::string(std::size_t)>& pointer) {
  for (const auto& [key, places] : places_of(phrases)) {
    for (std::size_t i = 1; i < places.size(); ++i) {
      // A word that both languages have may be kept in both lists.
      const bool same_list = list_of(phrases[places[i]]) == list_of(phrases[places[0]]);
      lint.add("lint/duplicate-phrase", same_list ? Gravity::Warning : Gravity::Note, file, pointer(places[i]),
               put({"{0} steht schon in {1} und findet dasselbe", "{0} stands in {1} already and finds the same"},
                   {in_quotes(phrases[places[i]].source), pointer(places[0])}),
               put({"Nimm eine der beiden heraus.", "Take one of the two out."}));
    }
  }
}

const std::vector<Phrase>& phrases_of(const RulePack& pack, const Node& node) {
  const Lexicon* lexicon = node.type == Node::Type::Lexicon ? pack.lexicon(node.lexicon) : nullptr;
  return lexicon != nullptr ? lexicon->phrases : node.phrases;
}

Localized name_of(const Node& node) {
  return node.type == Node::Type::Lexicon ? in_quotes(node.lexicon) : Localized(node.pointer, node.pointer);
}

}  // namespace

void find_duplicate_phrases(Linting& lint) {
  for (const Lexicon& lexicon : lint.pack.lexicons) {
    find_duplicates(lint, lexicon.file, lexicon.phrases,
                    [&lexicon](std::size_t phrase) { return pointer_of(lexicon, phrase); });
  }
  for (const Rule& rule : lint.pack.rules) {
    for_each_node(rule, [&](const Node& node) {
      if (node.type == Node::Type::Phrases)
        find_duplicates(lint, rule.file, node.phrases, [&node](std::size_t) { return node.pointer; });
    });
  }
}

// Where an `any` names two lists, a phrase in both is kept up twice.
void find_shared_phrases(Linting& lint) {
  std::set<std::string> told;  // two lexicons are named once, however many rules use both
  const auto compare = [&](const Rule& rule, const Node& a, const Node& b) {
    const auto known = places_of(phrases_of(lint.pack, a));
    std::vector<std::string> shared;
    for (const Phrase& phrase : phrases_of(lint.pack, b)) {
      if (known.count(phrase_key(phrase)) > 0) shared.push_back(phrase.source);
    }
    if (shared.empty()) return;
    if (a.type == b.type && a.type == Node::Type::Lexicon && !told.insert(a.lexicon + "\n" + b.lexicon).second) return;
    lint.add("lint/shared-phrase", Gravity::Note, rule.file, b.pointer,
             put({"{0} Wortfolgen stehen auch in {1}: {2}", "{0} phrases stand in {1}, too: {2}"},
                 {shared.size(), name_of(a), first_few(shared, kFew)}),
             put({"Lass sie in einer der beiden Listen.", "Leave them in one of the two lists."}));
  };
  for (const Rule& rule : lint.pack.rules) {
    for_each_node(rule, [&](const Node& node) {
      if (node.type != Node::Type::Any) return;
      for (std::size_t i = 0; i < node.children.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
          compare(rule, node.children[j], node.children[i]);
      }
    });
  }
}

void find_unused_lexicons(Linting& lint) {
  std::set<std::string> used = lexicons_of_manifest(lint.pack);
  for (const Rule& rule : lint.pack.rules)
    used.merge(lexicons_of(rule));
  for (const Lexicon& lexicon : lint.pack.lexicons) {
    if (used.count(lexicon.id) > 0) continue;
    lint.add("lint/unused-lexicon", Gravity::Warning, lexicon.file, lexicon.pointer,
             put({"das Lexikon {0} nennt keine Regel und nicht pack.json",
                  "no rule and not pack.json names the lexicon {0}"},
                 {in_quotes(lexicon.id)}),
             put({"Nimm es heraus, oder nenn es in einer Regel.", "Take it out, or name it in a rule."}));
  }
}

}  // namespace bedacht::desk
