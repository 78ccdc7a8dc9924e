// SPDX-License-Identifier: Apache-2.0
#include "desk/diff_rules.h"

#include <algorithm>

#include "desk/diff_documents.h"
#include "desk/names_in_words.h"
#include "desk/program.h"
#include "desk/say.h"
#include "desk/when_words.h"
#include "model/names.h"

namespace bedacht::desk {
namespace {

Gate gate_of(const Rule& rule, Audience audience) {
  const Severity severity = rule.severity.for_audience(audience);
  if (severity == Severity::Hint) return Gate::Pass;
  if (rule.gate) return rule.gate->for_audience(audience);
  if (severity == Severity::Error) return Gate::Confirm;
  return severity == Severity::Warning ? Gate::Notice : Gate::Pass;
}

// By value for each audience: where it became graver for one of them, it became graver.
template <class Value>
Effect compare(const Rule& before, const Rule& after, Value value_of) {
  bool graver = false;
  bool milder = false;
  for (std::size_t i = 0; i < kAudienceNames.size(); ++i) {
    const int old_value = value_of(before, static_cast<Audience>(i));
    const int new_value = value_of(after, static_cast<Audience>(i));
    graver = graver || new_value > old_value;
    milder = milder || new_value < old_value;
  }
  if (graver) return Effect::Harder;
  return milder ? Effect::Softer : Effect::None;
}

class RuleComparison {
 public:
  RuleComparison(const Rule& before, const Rule& after, const Json& old_json, const Json& new_json)
      : before_(before), after_(after), old_json_(old_json), new_json_(new_json) {}

  std::vector<FieldChange> run() {
    for (const std::string& key : changed_keys(old_json_, new_json_))
      compare_field(key);
    return std::move(fields_);
  }

 private:
  void add(const std::string& field, Effect effect, Localized what) {
    fields_.push_back({field, effect, std::move(what)});
  }

  static Localized from_to(const Localized& from, const Localized& to) {
    return put({"vorher: {0}; jetzt: {1}", "before: {0}; now: {1}"}, {from, to});
  }

  void compare_field(const std::string& key) {
    if (key == "severity") {
      const Effect effect = compare(before_, after_, [](const Rule& rule, Audience audience) {
        return -static_cast<int>(rule.severity.for_audience(audience));
      });
      add(key, effect, from_to(severity_in_words(before_.severity), severity_in_words(after_.severity)));
    } else if (key == "gate") {
      const Effect effect = compare(before_, after_, [](const Rule& rule, Audience audience) {
        return static_cast<int>(gate_of(rule, audience));
      });
      const Localized none = put({"nach der Stufe", "by the severity"});
      add(key, effect,
          from_to(before_.gate ? gate_in_words(*before_.gate) : none,
                  after_.gate ? gate_in_words(*after_.gate) : none));
    } else if (key == "status") {
      compare_status();
    } else if (key == "dismissible") {
      add(key, after_.dismissible ? Effect::Softer : Effect::Harder,
          after_.dismissible ? put({"darf jetzt weggelegt werden", "may now be dismissed"})
                             : put({"darf nicht mehr weggelegt werden", "may no longer be dismissed"}));
    } else if (key == "when") {
      const Localized always = put({"immer", "always"});
      const Localized from = context_in_words(before_.when);
      const Localized to = context_in_words(after_.when);
      add(key, Effect::Perhaps, from_to(from.empty() ? always : from, to.empty() ? always : to));
    } else if (key == "match" || key == "unless" || key == "cases") {
      add(key, Effect::Perhaps, put({"geändert", "changed"}));
    } else if (key == "examples") {
      add(key, Effect::None,
          put({"vorher {0} Beispiele, jetzt {1}", "before {0} examples, now {1}"},
              {before_.examples.size(), after_.examples.size()}));
    } else {
      add(key, Effect::None, put({"geändert", "changed"}));
    }
  }

  void compare_status() {
    const auto weight = [](const Rule& rule) {
      return is_in_force(rule) ? (rule.status == RuleStatus::Stable ? 2 : 1) : 0;
    };
    Effect effect = Effect::None;
    if (weight(before_) == 0 && weight(after_) > 0) effect = Effect::NewlyFlagged;
    if (weight(before_) > 0 && weight(after_) == 0) effect = Effect::NoLonger;
    if (weight(before_) == 1 && weight(after_) == 2) effect = Effect::Harder;
    if (weight(before_) == 2 && weight(after_) == 1) effect = Effect::Softer;
    add("status", effect,
        from_to(put(words::kStatuses[static_cast<std::size_t>(before_.status)]),
                put(words::kStatuses[static_cast<std::size_t>(after_.status)])));
  }

  const Rule& before_;
  const Rule& after_;
  const Json& old_json_;
  const Json& new_json_;
  std::vector<FieldChange> fields_;
};

FieldChange whole_rule(const Rule& rule, Effect effect) {
  return {"severity", effect, severity_in_words(rule.severity)};
}

const Json& json_of(const std::map<std::string, const Json*>& documents, const std::string& id) {
  static const Json none;
  const auto found = documents.find(id);
  return found == documents.end() ? none : *found->second;
}

}  // namespace

std::vector<RuleChanges> diff_rules(const DiffSide& before, const DiffSide& after) {
  const auto old_documents = by_id(before.json, "rules");
  const auto new_documents = by_id(after.json, "rules");
  std::vector<RuleChanges> changes;
  std::vector<std::string> continued;  // today's ids of the old rules
  for (const Rule& rule : before.pack.rules) {
    const Rule* now = after.pack.rule(rule.id);
    if (now == nullptr) {
      const Effect effect = is_in_force(rule) ? Effect::NoLonger : Effect::None;
      changes.push_back({ChangeKind::Removed, rule.id, "", rule.text.message, effect, {whole_rule(rule, effect)}});
      continue;
    }
    continued.push_back(now->id);
    RuleChanges change{ChangeKind::Changed, now->id, "", now->text.message, Effect::None, {}};
    change.fields = RuleComparison(rule, *now, json_of(old_documents, rule.id), json_of(new_documents, now->id)).run();
    if (rule.id != now->id) {
      change.kind = ChangeKind::Renamed;
      change.old_id = rule.id;
    } else if (change.fields.empty()) {
      continue;
    }
    for (const FieldChange& field : change.fields)
      change.effect = std::min(change.effect, field.effect);
    changes.push_back(std::move(change));
  }
  for (const Rule& rule : after.pack.rules) {
    if (std::find(continued.begin(), continued.end(), rule.id) != continued.end()) continue;
    const Effect effect = is_in_force(rule) ? Effect::NewlyFlagged : Effect::None;
    changes.push_back({ChangeKind::Added, rule.id, "", rule.text.message, effect, {whole_rule(rule, effect)}});
  }
  std::stable_sort(changes.begin(), changes.end(), [](const RuleChanges& a, const RuleChanges& b) {
    return a.effect != b.effect ? a.effect < b.effect : a.id < b.id;
  });
  return changes;
}

}  // namespace bedacht::desk
