// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "rules/documents.h"
#include "rules/wording.h"
#include "text/utf.h"

namespace bedacht {
namespace {

bool is_rule_id(std::string_view id) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  const std::size_t dot = id.find('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == id.size()) return false;
  return std::all_of(id.begin(), id.begin() + static_cast<std::ptrdiff_t>(dot), allowed) &&
         std::all_of(id.begin() + static_cast<std::ptrdiff_t>(dot) + 1, id.end(), allowed);
}

// A level, or `{"default": level, "audience": {audience: level}}`.
template <class Enum, std::size_t N>
std::optional<ByAudience<Enum>> read_by_audience(ObjectReader& parent, std::string_view key,
                                                 const std::array<std::string_view, N>& names) {
  const Json* value = parent.find(key);
  if (value == nullptr) return std::nullopt;
  ByAudience<Enum> level;
  if (!value->is_object()) {
    level.otherwise = parent.choice<Enum>(key, names).value_or(Enum{});
    return level;
  }
  ObjectReader reader(*value, parent.pointer_to(key), parent.problems());
  if (reader.require("default") != nullptr) level.otherwise = reader.choice<Enum>("default", names).value_or(Enum{});
  if (const Json* audiences = reader.find("audience")) {
    ObjectReader by(*audiences, reader.pointer_to("audience"), parent.problems());
    for (std::size_t i = 0; i < kAudienceNames.size(); ++i)
      level.audience[i] = by.choice<Enum>(kAudienceNames[i], names);
    by.refuse_unknown();
  }
  reader.refuse_unknown();
  return level;
}

void read_fixes(ObjectReader& parent, std::vector<RuleFix>& fixes) {
  const Json* list = parent.find_list("fixes");
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    ObjectReader reader((*list)[i], parent.pointer_to("fixes") + "/" + std::to_string(i), parent.problems());
    RuleFix fix;
    fix.title = reader.localized("title", false);
    std::size_t found = 0;
    if (const Json* append = reader.find("append")) {
      ++found;
      if (*append == "disclaimer") {
        fix.type = RuleFix::Type::AppendDisclaimer;
      } else {
        fix.type = RuleFix::Type::Append;
        fix.text = reader.localized("append", true);
      }
    }
    if (reader.find("prepend") != nullptr) {
      ++found;
      fix.type = RuleFix::Type::Prepend;
      fix.text = reader.localized("prepend", true);
    }
    if (reader.find("replace") != nullptr) {
      ++found;
      fix.type = RuleFix::Type::Replace;
      fix.text = reader.localized("replace", true);
    }
    if (reader.flag("redact", false)) {
      ++found;
      fix.type = RuleFix::Type::Redact;
    }
    if (found != 1) {
      reader.problems().add(reader.pointer(), {"ein Vorschlag hat genau eines von append, prepend, replace, redact",
                                               "a fix has exactly one of append, prepend, replace, redact"});
    }
    reader.refuse_unknown();
    fixes.push_back(std::move(fix));
  }
}

void read_text(ObjectReader& parent, RuleText& text) {
  const Json* value = parent.require("text");
  if (value == nullptr) return;
  ObjectReader reader(*value, parent.pointer_to("text"), parent.problems());
  for (const bool german : {true, false}) {
    const std::string_view language = german ? "de" : "en";
    const Json* one = reader.require(language);
    if (one == nullptr) continue;
    ObjectReader texts(*one, reader.pointer_to(language), parent.problems());
    (german ? text.message.de : text.message.en) = texts.required_text("message");
    (german ? text.explanation.de : text.explanation.en) = texts.required_text("explanation");
    (german ? text.advice.de : text.advice.en) = texts.required_text("advice");
    texts.refuse_unknown();
  }
  reader.refuse_unknown();
}

}  // namespace

Rule read_rule(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  Rule rule;
  rule.file = problems.file;
  check_format(reader);
  rule.id = reader.required_text("id");
  if (!rule.id.empty() && !is_rule_id(rule.id)) {
    const Localized found = in_quotes(rule.id);
    reader.problem(
        "id",
        {"eine id hat die Form leitlinie.name, aus Kleinbuchstaben, Ziffern und Bindestrichen; gefunden: " + found.de,
         "an id has the form guideline.name, in small letters, digits and hyphens; found " + found.en});
  }
  if (reader.require("guideline") != nullptr) {
    rule.guideline = reader.choice<Guideline>("guideline", kGuidelineNames).value_or(Guideline::Confidentiality);
  }
  constexpr std::array<std::string_view, 4> kStatus{"stable", "preview", "quarantined", "deprecated"};
  rule.status = reader.choice<RuleStatus>("status", kStatus).value_or(RuleStatus::Stable);
  reader.require("severity");
  rule.severity = read_by_audience<Severity>(reader, "severity", kSeverityNames).value_or(ByAudience<Severity>{});
  rule.gate = read_by_audience<Gate>(reader, "gate", kGateNames);
  if (const Json* confidence = reader.find("confidence")) {
    const double given = confidence->is_number() ? confidence->get<double>() : -1.0;
    if (given < 0.0 || given > 1.0) {
      reader.problem("confidence", {"erwartet: eine Zahl von 0 bis 1", "expected a number from 0 to 1"});
    } else {
      // Not std::lround: no function of libm may stand in the path of a verdict.
      rule.confidence = static_cast<std::uint8_t>(given * 100.0 + 0.5);  // NOLINT(bugprone-incorrect-roundings)
    }
  }
  rule.dismissible = reader.flag("dismissible", true);
  rule.url = reader.text("url");
  const Json* when = reader.find("when");
  if (when != nullptr) rule.when = read_when(*when, reader.pointer_to("when"), problems);
  if (const Json* match = reader.find("match")) rule.match = read_node(*match, reader.pointer_to("match"), problems);
  if (!rule.match && when == nullptr) {
    problems.add(pointer, {"eine Regel braucht „match“ (Wörter) oder „when“ (einen Zusammenhang) oder beides",
                           "a rule needs \"match\" (words) or \"when\" (a context), or both"});
  }
  if (rule.match && rule.match->type == Node::Type::Not) {
    problems.add(rule.match->pointer, not_outside_all());
  }
  if (const Json* unless = reader.find_list("unless")) {
    for (std::size_t i = 0; i < unless->size(); ++i) {
      rule.unless.push_back(read_node((*unless)[i], reader.pointer_to("unless") + "/" + std::to_string(i), problems));
    }
  }
  read_text(reader, rule.text);
  read_fixes(reader, rule.fixes);
  if (const Json* examples = reader.require("examples")) {
    rule.examples = read_examples(*examples, reader.pointer_to("examples"), problems);
  }
  reader.refuse_unknown();
  return rule;
}

}  // namespace bedacht
