// SPDX-License-Identifier: Apache-2.0
#include "desk/coverage.h"

#include "desk/lexicon_use.h"
#include "desk/pattern_words.h"
#include "desk/say.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

constexpr UiText kRule{"kein Beispiel hat die Regel {0} je ausgelöst", "no example has ever made the rule {0} fire"};
constexpr UiText kRuleAdvice{"Schreib unter examples/flag einen Entwurf, den sie beanstanden muss.",
                             "Write a draft under examples/flag that it must flag."};
constexpr UiText kPart{"kein Beispiel hat diesen Teil je ausgelöst: {0}",
                       "no example has ever made this part fire: {0}"};
constexpr UiText kPartAdvice{"Schreib unter examples/flag einen Entwurf, der ihn braucht, oder nimm den Teil heraus.",
                             "Write a draft under examples/flag that needs it, or take the part out."};
constexpr UiText kNot{"kein Beispiel zeigt, dass dieser Teil etwas verhindert: {0}",
                      "no example shows that this part keeps anything from being flagged: {0}"};
constexpr UiText kExceptionAdvice{
    "Schreib unter examples/pass einen Entwurf, der ohne diesen Teil beanstandet würde, oder nimm den Teil heraus.",
    "Write a draft under examples/pass that would be flagged without it, or take the part out."};
constexpr UiText kList{"kein Beispiel enthält einen Eintrag dieser Liste: {0} ({1}), {2} Einträge: {3}",
                       "no example holds an entry of this list: {0} ({1}), {2} entries: {3}"};
constexpr UiText kListAdvice{
    "Schreib einer Regel, die das Lexikon nennt, ein Beispiel mit einem seiner Wörter in dieser Sprache.",
    "Give a rule that names the lexicon an example with one of its words in this language."};

}  // namespace

bool Coverage::has_fired(const Rule& rule, const std::string& pointer) const {
  return fired_.count(rule.id + "\n" + pointer) > 0;
}

void Coverage::find_unfired(const Rule& rule, std::vector<Remark>& remarks) const {
  if (!has_fired(rule, pointer_of(rule))) {
    remarks.push_back({"coverage/rule",
                       Gravity::Error,
                       rule.file,
                       pointer_of(rule),
                       put(kRule, {in_quotes(rule.id)}),
                       put(kRuleAdvice),
                       {}});
    return;
  }
  if (rule.match) find_unfired_parts(rule, *rule.match, false, remarks);
  for (const Node& node : rule.unless)
    find_unfired_parts(rule, node, true, remarks);
}

void Coverage::find_unfired_parts(const Rule& rule, const Node& node, bool is_exception,
                                  std::vector<Remark>& remarks) const {
  if (!has_fired(rule, node.pointer)) {
    const bool is_not = node.type == Node::Type::Not;
    const Node& named = is_not ? node.children.front() : node;
    const Localized words = part_of(named, pack_, Detail::Phrases).text;
    remarks.push_back({"coverage/part",
                       Gravity::Error,
                       rule.file,
                       node.pointer,
                       put(is_not || is_exception ? kNot : kPart, {words}),
                       put(is_not || is_exception ? kExceptionAdvice : kPartAdvice),
                       {}});
    return;
  }
  for (const Node& child : node.children) {
    // What a `not` forbids is named by the `not` itself.
    if (node.type != Node::Type::Not) {
      find_unfired_parts(rule, child, is_exception, remarks);
      continue;
    }
    for (const Node& inner : child.children)
      find_unfired_parts(rule, inner, true, remarks);
  }
}

std::set<std::string> Coverage::lexicons_in_use() const {
  std::set<std::string> names = lexicons_of_manifest(pack_);
  for (const Rule& rule : pack_.rules) {
    if (rule.status != RuleStatus::Deprecated) names.merge(lexicons_of(rule));
  }
  return names;
}

void Coverage::find_unfired_lists(std::vector<Remark>& remarks) const {
  for (const std::string& name : lexicons_in_use()) {
    const Lexicon* lexicon = pack_.lexicon(name);
    if (lexicon == nullptr) continue;
    const auto found = phrases_.find(name);
    std::array<std::vector<std::string>, kListNames.size()> sources;
    std::array<bool, kListNames.size()> fired{};
    for (std::size_t i = 0; i < lexicon->phrases.size(); ++i) {
      const std::size_t list = list_of(lexicon->phrases[i]);
      sources[list].push_back(lexicon->phrases[i].source);
      fired[list] = fired[list] || (found != phrases_.end() && found->second.count(i) > 0);
    }
    for (std::size_t list = 0; list < kListNames.size(); ++list) {
      if (fired[list] || sources[list].empty()) continue;
      remarks.push_back(
          {"coverage/list",
           Gravity::Error,
           lexicon->file,
           lexicon->pointer + "/phrases/" + std::string(kListNames[list]),
           put(kList, {in_quotes(name), kListNames[list], sources[list].size(), first_few(sources[list], 5)}),
           put(kListAdvice),
           {}});
    }
  }
}

std::vector<UnfiredPhrase> Coverage::unfired_phrases() const {
  std::vector<UnfiredPhrase> unfired;
  for (const std::string& name : lexicons_in_use()) {
    const Lexicon* lexicon = pack_.lexicon(name);
    if (lexicon == nullptr) continue;
    const auto found = phrases_.find(name);
    for (std::size_t i = 0; i < lexicon->phrases.size(); ++i) {
      if (found != phrases_.end() && found->second.count(i) > 0) continue;
      unfired.push_back({name, lexicon->file, pointer_of(*lexicon, i), lexicon->phrases[i].source});
    }
  }
  return unfired;
}

}  // namespace bedacht::desk
