// SPDX-License-Identifier: Apache-2.0
#include "desk/wire.h"
#include "desk/wire_json.h"

namespace bedacht::desk {
namespace {

std::string_view name_of_kind(ChangeKind kind) {
  return kChangeKindNames[static_cast<std::size_t>(kind)];
}

std::string_view name_of_effect(Effect effect) {
  return kEffectNames[static_cast<std::size_t>(effect)];
}

Json fields_json(const std::vector<FieldChange>& fields, std::string_view ui) {
  return list_json(fields, [ui](const FieldChange& field) {
    return Json{{"field", field.field}, {"effect", name_of_effect(field.effect)}, {"what", field.what.in(ui)}};
  });
}

Json others_json(const std::vector<OtherChange>& changes) {
  return list_json(changes, [](const OtherChange& change) {
    return Json{{"id", change.id}, {"change", name_of_kind(change.kind)}, {"details", change.details}};
  });
}

}  // namespace

std::string write_diff(const PackDiff& diff, std::string_view ui) {
  Json json;
  json["old"] = {{"id", diff.old_pack.id}, {"version", diff.old_pack.version}};
  json["new"] = {{"id", diff.new_pack.id}, {"version", diff.new_pack.version}};
  json["same"] = diff.empty();
  json["summary"] = diff.summary.in(ui);
  json["rules"] = list_json(diff.rules, [ui](const RuleChanges& rule) {
    Json one{{"id", rule.id}, {"change", name_of_kind(rule.kind)}, {"effect", name_of_effect(rule.effect)}};
    if (!rule.old_id.empty()) one["oldId"] = rule.old_id;
    one["message"] = rule.message.in(ui);
    one["fields"] = fields_json(rule.fields, ui);
    return one;
  });
  json["lexicons"] = list_json(diff.lexicons, [](const LexiconChanges& lexicon) {
    return Json{
        {"id", lexicon.id},           {"change", name_of_kind(lexicon.kind)}, {"added", lexicon.added},
        {"removed", lexicon.removed}, {"lookedForBy", lexicon.looked_for_by}, {"exemptedBy", lexicon.exempted_by}};
  });
  json["networks"] = others_json(diff.networks);
  json["settings"] = list_json(diff.settings, [ui](const SettingChanges& setting) {
    Json one{{"id", setting.id},
             {"change", name_of_kind(setting.kind)},
             {"effect", name_of_effect(setting.effect)},
             {"title", setting.title.in(ui)}};
    one["fields"] = fields_json(setting.fields, ui);
    return one;
  });
  json["guidelines"] = others_json(diff.guidelines);
  json["models"] = others_json(diff.models);
  json["manifest"] = others_json(diff.manifest);
  json["company"] = list_json(diff.company, [](const CompanyChange& change) {
    Json one{{"kind", change.kind}, {"added", change.added}, {"removed", change.removed}};
    if (!change.added_names.empty()) one["addedNames"] = change.added_names;
    if (!change.removed_names.empty()) one["removedNames"] = change.removed_names;
    return one;
  });
  return dump(json);
}

}  // namespace bedacht::desk
