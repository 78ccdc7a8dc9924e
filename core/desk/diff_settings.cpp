// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "desk/diff_documents.h"
#include "desk/diff_rules.h"
#include "desk/names_in_words.h"
#include "desk/say.h"
#include "model/names.h"
#include "privacy/recommendation.h"

namespace bedacht::desk {
namespace {

constexpr UiText kNow{"vorher: {0}; jetzt: {1}", "before: {0}; now: {1}"};

// The values with which the check is content.
std::set<std::string> accepted(const Setting& setting) {
  std::set<std::string> ids;
  for (const SettingValue& value : setting.values) {
    if (fit_of(setting, value) != Fit::Differs) ids.insert(value.id);
  }
  return ids;
}

Localized recommended(const Setting& setting) {
  std::vector<Localized> labels;
  for (const std::string& id : setting.expected) {
    const SettingValue* value = setting.value(id);
    labels.push_back(value == nullptr ? Localized(id, id) : value->label);
  }
  return listed(labels);
}

const UiText& in_words(Severity severity) {
  return words::kSeverities[static_cast<std::size_t>(severity)];
}

Effect compare_accepted(const Setting& before, const Setting& after) {
  const std::set<std::string> was = accepted(before);
  const std::set<std::string> is = accepted(after);
  if (was == is) return Effect::None;
  if (std::includes(was.begin(), was.end(), is.begin(), is.end())) return Effect::Harder;
  if (std::includes(is.begin(), is.end(), was.begin(), was.end())) return Effect::Softer;
  return Effect::Perhaps;
}

// A smaller number is a graver severity, and a more important priority.
template <class Enum>
Effect compare_weight(Enum before, Enum after) {
  if (before == after) return Effect::None;
  return after < before ? Effect::Harder : Effect::Softer;
}

class SettingDiff {
 public:
  SettingDiff(const Setting& before, const Setting& after) : before_(before), after_(after) {}

  std::vector<FieldChange> of(const std::vector<std::string>& keys) {
    for (const std::string& key : keys)
      add(key);
    return std::move(fields_);
  }

 private:
  void add(const std::string& key) {
    if (key == "expected") {
      fields_.push_back(
          {key, compare_accepted(before_, after_), put(kNow, {recommended(before_), recommended(after_)})});
    } else if (key == "severity") {
      fields_.push_back({key, compare_weight(before_.severity, after_.severity),
                         put(kNow, {in_words(before_.severity), in_words(after_.severity)})});
    } else if (key == "priority") {
      fields_.push_back(
          {key, compare_weight(before_.priority, after_.priority),
           put(kNow, {name_of(before_.priority, kPriorityNames), name_of(after_.priority, kPriorityNames)})});
    } else {
      const bool judged = key == "values" || key == "handling";
      fields_.push_back({key, judged ? Effect::Perhaps : Effect::None, put({"geändert", "changed"})});
    }
  }

  const Setting& before_;
  const Setting& after_;
  std::vector<FieldChange> fields_;
};

// The gravest of its fields, by the order of Effect.
Effect gravest(const std::vector<FieldChange>& fields) {
  Effect effect = Effect::None;
  for (const FieldChange& field : fields)
    effect = std::min(effect, field.effect);
  return effect;
}

const Setting* find(const Network* network, const std::string& id) {
  if (network == nullptr) return nullptr;
  for (const Setting& setting : network->settings) {
    if (setting.id == id) return &setting;
  }
  return nullptr;
}

void diff_network(const std::string& id, const DiffSide& before, const DiffSide& after,
                  std::vector<SettingChanges>& changes) {
  static const Json none;
  const auto old_networks = by_id(before.json, "networks");
  const auto new_networks = by_id(after.json, "networks");
  const auto document = [&id](const auto& networks) -> const Json& {
    const auto found = networks.find(id);
    return found == networks.end() ? none : *found->second;
  };
  const auto was = by_id(document(old_networks), "settings");
  const auto is = by_id(document(new_networks), "settings");
  std::set<std::string> ids;
  for (const auto* side : {&was, &is}) {
    for (const auto& [setting, ignored] : *side)
      ids.insert(setting);
  }
  for (const std::string& setting : ids) {
    const Setting* old_setting = find(before.pack.network(id), setting);
    const Setting* new_setting = find(after.pack.network(id), setting);
    if (old_setting == nullptr && new_setting == nullptr) continue;
    std::string name = id;
    name.append(".").append(setting);
    if (old_setting == nullptr) {
      changes.push_back({ChangeKind::Added, name, new_setting->title, Effect::NewlyFlagged, {}});
    } else if (new_setting == nullptr) {
      changes.push_back({ChangeKind::Removed, name, old_setting->title, Effect::NoLonger, {}});
    } else if (!is_same(*was.at(setting), *is.at(setting))) {
      auto fields = SettingDiff(*old_setting, *new_setting).of(changed_keys(*was.at(setting), *is.at(setting)));
      const Effect effect = gravest(fields);
      changes.push_back({ChangeKind::Changed, name, new_setting->title, effect, std::move(fields)});
    }
  }
}

}  // namespace

std::vector<SettingChanges> diff_settings(const DiffSide& before, const DiffSide& after) {
  std::set<std::string> networks;
  for (const DiffSide* side : {&before, &after}) {
    for (const auto& [id, ignored] : by_id(side->json, "networks"))
      networks.insert(id);
  }
  std::vector<SettingChanges> changes;
  for (const std::string& id : networks)
    diff_network(id, before, after, changes);
  std::stable_sort(changes.begin(), changes.end(),
                   [](const SettingChanges& a, const SettingChanges& b) { return a.effect < b.effect; });
  return changes;
}

}  // namespace bedacht::desk
