// SPDX-License-Identifier: Apache-2.0
#include "desk/diff.h"

#include <algorithm>
#include <set>

#include "desk/diff_documents.h"
#include "desk/diff_rules.h"
#include "desk/say.h"
#include "model/names.h"
#include "rules/write_pack.h"
#include "text/utf.h"

namespace bedacht::desk {
namespace {

Result<DiffSide> read_side(std::span<const PackFiles> packs) {
  const auto document = write_pack(packs, std::nullopt);
  if (!document) return document.errors();
  auto pack = load_rule_pack(packs);
  if (!pack) return pack.errors();
  auto json = parse_json("pack.json", document.value());
  if (!json) return json.errors();
  return DiffSide{std::move(pack).value(), std::move(json).value()};
}

std::vector<OtherChange> diff_list(const DiffSide& before, const DiffSide& after, std::string_view list) {
  const auto was = by_id(before.json, list);
  const auto is = by_id(after.json, list);
  std::vector<OtherChange> changes;
  for (const auto& [id, document] : was) {
    const auto now = is.find(id);
    if (now == is.end()) {
      changes.push_back({ChangeKind::Removed, id, {}});
      continue;
    }
    std::vector<std::string> details = changed_keys(*document, *now->second);
    if (!details.empty()) changes.push_back({ChangeKind::Changed, id, std::move(details)});
  }
  for (const auto& [id, document] : is) {
    if (was.count(id) == 0) changes.push_back({ChangeKind::Added, id, {}});
  }
  return changes;
}

std::vector<OtherChange> diff_manifest(const DiffSide& before, const DiffSide& after) {
  std::vector<OtherChange> changes;
  for (const std::string_view key :
       {"disclaimer", "complaintReply", "disclosures", "complaint", "complaintModels", "protectedSpeech", "examples"}) {
    const Json& was = at(before.json, key);
    const Json& is = at(after.json, key);
    if (is_same(was, is)) continue;
    const ChangeKind kind = was.is_null()  ? ChangeKind::Added
                            : is.is_null() ? ChangeKind::Removed
                                           : ChangeKind::Changed;
    changes.push_back({kind, std::string(key), {}});
  }
  return changes;
}

std::set<std::string> names_of(const RulePack& pack, std::size_t kind) {
  std::set<std::string> names;
  if (!pack.company) return names;
  for (const std::u16string& name : pack.company->entities[kind])
    names.insert(to_utf8(name));
  return names;
}

std::vector<CompanyChange> diff_company(const DiffSide& before, const DiffSide& after, bool show_names) {
  std::vector<CompanyChange> changes;
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    const auto was = names_of(before.pack, kind);
    const auto is = names_of(after.pack, kind);
    CompanyChange change;
    change.kind = kEntityKindNames[kind];
    std::set_difference(is.begin(), is.end(), was.begin(), was.end(), std::back_inserter(change.added_names));
    std::set_difference(was.begin(), was.end(), is.begin(), is.end(), std::back_inserter(change.removed_names));
    change.added = change.added_names.size();
    change.removed = change.removed_names.size();
    if (change.added + change.removed == 0) continue;
    if (!show_names) change.added_names = change.removed_names = {};
    changes.push_back(std::move(change));
  }
  for (const std::string& key : changed_keys(at(before.json, "company"), at(after.json, "company"))) {
    const bool is_list_of_names = key == "aliases" || key == "products" || key == "brands" || key == "competitors" ||
                                  key == "people" || key == "confidential" || key == "domains" ||
                                  key == "officialAccounts" || key == "name";
    if (!is_list_of_names) changes.push_back({key, 0, 0, {}, {}});
  }
  return changes;
}

Localized summary_of(const PackDiff& diff) {
  if (diff.empty()) return put({"Kein Unterschied.", "No difference."});
  std::array<std::size_t, kEffectNames.size()> rules{};
  for (const RuleChanges& change : diff.rules)
    ++rules[static_cast<std::size_t>(change.effect)];
  const auto with = [&rules](Effect effect) { return rules[static_cast<std::size_t>(effect)]; };
  std::size_t phrases = 0;
  for (const LexiconChanges& change : diff.lexicons)
    phrases += change.added.size() + change.removed.size();
  return put(
      {"{0} Regeln beanstanden Neues, {1} strenger als bisher, {2} vielleicht anderes; {3} milder, {4} nichts mehr; "
       "{5} ohne Wirkung. {6} Wörter in Lexika geändert.",
       "{0} rules flag something new, {1} harder than before, {2} perhaps something else; {3} softer, {4} no longer "
       "anything; {5} without effect. {6} words in lexicons changed."},
      {with(Effect::NewlyFlagged), with(Effect::Harder), with(Effect::Perhaps), with(Effect::Softer),
       with(Effect::NoLonger), with(Effect::None), phrases});
}

}  // namespace

Result<PackDiff> diff_packs(std::span<const PackFiles> old_packs, std::span<const PackFiles> new_packs,
                            bool show_names) {
  const auto before = read_side(old_packs);
  const auto after = read_side(new_packs);
  Errors errors;
  for (const auto* side : {&before, &after}) {
    if (!side->ok()) errors.insert(errors.end(), side->errors().begin(), side->errors().end());
  }
  if (!errors.empty()) return errors;
  PackDiff diff;
  diff.old_pack = {before.value().pack.id, before.value().pack.version};
  diff.new_pack = {after.value().pack.id, after.value().pack.version};
  diff.rules = diff_rules(before.value(), after.value());
  diff.lexicons = diff_lexicons(before.value(), after.value());
  diff.networks = diff_list(before.value(), after.value(), "networks");
  diff.settings = diff_settings(before.value(), after.value());
  diff.guidelines = diff_list(before.value(), after.value(), "guidelines");
  diff.models = diff_list(before.value(), after.value(), "models");
  diff.manifest = diff_manifest(before.value(), after.value());
  diff.company = diff_company(before.value(), after.value(), show_names);
  diff.summary = summary_of(diff);
  return diff;
}

}  // namespace bedacht::desk
