// SPDX-License-Identifier: Apache-2.0
#include "rules/change.h"

#include "rules/rule_parts.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

constexpr std::array<std::string_view, 4> kPlain{"severity", "gate", "dismissible", "url"};

// Takes a property out of the cases of a rule, and with it the cases that then decide nothing.
void clear_in_cases(Json& rule, std::string_view key) {
  const auto cases = rule.find("cases");
  if (cases == rule.end() || !cases->is_array()) return;
  Json kept = Json::array();
  for (Json& one : *cases) {
    if (one.is_object()) {
      one.erase(std::string(key));
      if (!one.contains("severity") && !one.contains("gate")) continue;
    }
    kept.push_back(std::move(one));
  }
  if (kept.empty()) {
    rule.erase("cases");
  } else {
    *cases = std::move(kept);
  }
}

}  // namespace

RuleChange read_change(const Json& change, const std::string& pointer, Problems& problems) {
  const std::size_t before = problems.errors.size();
  ObjectReader reader(change, pointer, problems);
  const bool off = reader.flag("off", false);
  read_by_audience<Severity>(reader, "severity", kSeverityNames);
  read_by_audience<Gate>(reader, "gate", kGateNames);
  reader.flag("dismissible", true);
  reader.text("url", &limits::kAddress);
  RuleText text;
  if (reader.find("text") != nullptr) read_rule_text(reader, text, true);
  reader.refuse_unknown();
  if (problems.errors.size() > before) return RuleChange::Unsound;
  const std::size_t others = change.size() - (change.contains("off") ? 1U : 0U);
  if (off && others > 0) {
    problems.add(pointer, {"eine Regel, die hier mit „off“ abgeschaltet wird, lässt sich nicht zugleich ändern",
                           "a rule that is switched off here with \"off\" cannot be changed as well"});
    return RuleChange::Unsound;
  }
  if (!off && others == 0) {
    problems.add(pointer,
                 {"hier steht nicht, was sich ändert; möglich sind off, severity, gate, dismissible, text, url",
                  "nothing changes here; possible are off, severity, gate, dismissible, text, url"});
    return RuleChange::Unsound;
  }
  return off ? RuleChange::SwitchOff : RuleChange::Alter;
}

void apply_change(const Json& change, Json& rule) {
  if (!rule.is_object()) return;
  for (const std::string_view key : kPlain) {
    const auto value = change.find(key);
    if (value == change.end()) continue;
    rule[std::string(key)] = *value;
    if (key == "severity" || key == "gate") clear_in_cases(rule, key);
  }
  const auto text = change.find("text");
  if (text == change.end()) return;
  for (const auto& [language, parts] : text->items()) {
    for (const auto& [part, words] : parts.items()) {
      Json& old = rule["text"];
      if (!old.is_object()) old = Json::object();
      if (!old[language].is_object()) old[language] = Json::object();
      old[language][part] = words;
    }
  }
}

}  // namespace bedacht
