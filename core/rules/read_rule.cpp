// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "rules/documents.h"
#include "rules/rule_parts.h"
#include "rules/wording.h"
#include "text/utf.h"

namespace bedacht {
namespace {

void read_cases(ObjectReader& parent, std::vector<RuleCase>& cases) {
  const Json* list = parent.find_list("cases", &limits::kCases);
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    ObjectReader reader((*list)[i], parent.pointer_to("cases") + "/" + std::to_string(i), parent.problems());
    RuleCase one;
    if (const Json* when = reader.require("when")) {
      one.when = read_when(*when, reader.pointer_to("when"), parent.problems());
    }
    one.severity = reader.choice<Severity>("severity", kSeverityNames);
    one.gate = reader.choice<Gate>("gate", kGateNames);
    if (reader.is_object() && !one.severity && !one.gate) {
      parent.problems().add(reader.pointer(), {"ein Fall nennt „severity“ oder „gate“ oder beides",
                                               "a case names \"severity\" or \"gate\", or both"});
    }
    reader.refuse_unknown();
    cases.push_back(std::move(one));
  }
}

void read_fixes(ObjectReader& parent, std::vector<RuleFix>& fixes) {
  const Json* list = parent.find_list("fixes", &limits::kFixes);
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    ObjectReader reader((*list)[i], parent.pointer_to("fixes") + "/" + std::to_string(i), parent.problems());
    RuleFix fix;
    fix.title = reader.localized("title", false, &limits::kLine);
    std::size_t found = 0;
    if (const Json* append = reader.find("append")) {
      ++found;
      if (*append == "disclaimer") {
        fix.type = RuleFix::Type::AppendDisclaimer;
      } else {
        fix.type = RuleFix::Type::Append;
        fix.text = reader.localized("append", true, &limits::kParagraph);
      }
    }
    if (reader.find("prepend") != nullptr) {
      ++found;
      fix.type = RuleFix::Type::Prepend;
      fix.text = reader.localized("prepend", true, &limits::kParagraph);
    }
    if (reader.find("replace") != nullptr) {
      ++found;
      fix.type = RuleFix::Type::Replace;
      fix.text = reader.localized("replace", true, &limits::kParagraph);
    }
    if (const Json* rewrite = reader.find("rewrite")) {
      ++found;
      fix.type = RuleFix::Type::Reply;
      if (*rewrite != "reply") reader.problem("rewrite", {"erwartet: „reply“", "expected \"reply\""});
    }
    if (reader.flag("redact", false)) {
      ++found;
      fix.type = RuleFix::Type::Redact;
    }
    if (found != 1) {
      reader.problems().add(reader.pointer(),
                            {"ein Vorschlag hat genau eines von append, prepend, replace, redact, rewrite",
                             "a fix has exactly one of append, prepend, replace, redact, rewrite"});
    }
    reader.refuse_unknown();
    fixes.push_back(std::move(fix));
  }
}

Localized no_error_to_stop(Severity severity) {
  const Localized name = in_quotes(name_of(severity, kSeverityNames));
  return {"„block“ hält einen Beitrag ganz auf, und das darf nur ein Fehler (\"error\"); die Stufe ist hier " +
              name.de + ". Nimm „justify“ oder „confirm“",
          "\"block\" stops a post altogether, which only an error may; the severity here is " + name.en +
              ". Take \"justify\" or \"confirm\""};
}

std::size_t count_nodes(const std::vector<Node>& nodes) {
  std::size_t count = nodes.size();
  for (const Node& node : nodes)
    count += count_nodes(node.children);
  return count;
}

void read_pattern(ObjectReader& reader, Rule& rule) {
  Problems& problems = reader.problems();
  if (const Json* match = reader.find("match")) rule.match = read_node(*match, reader.pointer_to("match"), problems);
  if (const Json* unless = reader.find_list("unless", &limits::kNodes)) {
    for (std::size_t i = 0; i < unless->size(); ++i) {
      const std::string at = reader.pointer_to("unless") + "/" + std::to_string(i);
      rule.unless.push_back(read_exception((*unless)[i], at, problems));
    }
  }
  const std::size_t in_match = rule.match ? 1 + count_nodes(rule.match->children) : 0;
  if (in_match + count_nodes(rule.unless) > limits::kNodes.most)
    problems.add(rule.match ? rule.match->pointer : reader.pointer_to("unless"), too_much(limits::kNodes));
}

}  // namespace

bool is_rule_id(std::string_view id) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  const std::size_t dot = id.find('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == id.size()) return false;
  return std::all_of(id.begin(), id.begin() + static_cast<std::ptrdiff_t>(dot), allowed) &&
         std::all_of(id.begin() + static_cast<std::ptrdiff_t>(dot) + 1, id.end(), allowed);
}

// A rule that stops an error may be a reminder elsewhere, where it holds nothing.
Localized stops_without_error(const Rule& rule) {
  const auto look = [&](Severity severity, Gate gate) {
    const bool is_fine = gate != Gate::Block || severity == Severity::Error ||
                         (severity == Severity::Hint && rule.severity.otherwise == Severity::Error);
    return is_fine ? Localized{} : no_error_to_stop(severity);
  };
  const auto look_everywhere = [&](std::optional<Severity> severity, std::optional<Gate> gate) {
    const auto level = [&](std::optional<Audience> who) {
      const Severity own = who ? rule.severity.for_audience(*who) : rule.severity.otherwise;
      const Gate asked = !rule.gate ? Gate::Pass : who ? rule.gate->for_audience(*who) : rule.gate->otherwise;
      return look(severity.value_or(own), gate.value_or(asked));
    };
    Localized problem = level(std::nullopt);
    for (std::size_t who = 0; who < kAudienceNames.size() && problem.empty(); ++who)
      problem = level(static_cast<Audience>(who));
    return problem;
  };
  Localized problem = look_everywhere(std::nullopt, std::nullopt);
  for (std::size_t i = 0; i < rule.cases.size() && problem.empty(); ++i)
    problem = look_everywhere(rule.cases[i].severity, rule.cases[i].gate);
  return problem;
}

Localized stops_without_error(const Json& value) {
  Problems elsewhere;
  ObjectReader reader(value, "", elsewhere);
  Rule rule;
  rule.severity = read_by_audience<Severity>(reader, "severity", kSeverityNames).value_or(ByAudience<Severity>{});
  rule.gate = read_by_audience<Gate>(reader, "gate", kGateNames);
  read_cases(reader, rule.cases);
  return stops_without_error(rule);
}

void read_rule_text(ObjectReader& parent, RuleText& text, bool partly) {
  const Json* value = parent.require("text");
  if (value == nullptr) return;
  ObjectReader reader(*value, parent.pointer_to("text"), parent.problems());
  for (const bool german : {true, false}) {
    const std::string_view language = german ? "de" : "en";
    const Json* one = partly ? reader.find(language) : reader.require(language);
    if (one == nullptr) continue;
    ObjectReader texts(*one, reader.pointer_to(language), parent.problems());
    const auto read = [&](std::string_view key, const Limit& limit) {
      return partly && texts.find(key) == nullptr ? std::string() : texts.required_text(key, &limit);
    };
    (german ? text.message.de : text.message.en) = read("message", limits::kLine);
    (german ? text.explanation.de : text.explanation.en) = read("explanation", limits::kParagraph);
    (german ? text.advice.de : text.advice.en) = read("advice", limits::kParagraph);
    texts.refuse_unknown();
  }
  reader.refuse_unknown();
}

Rule read_rule(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  Rule rule;
  rule.file = problems.file;
  check_format(reader);
  reader.flag("replaces", false);
  rule.id = reader.required_text("id", &limits::kId);
  rule.first_id = rule.id;
  if (!rule.id.empty() && !is_rule_id(rule.id)) reader.problem("id", no_rule_id(rule.id));
  if (reader.require("guideline") != nullptr) {
    rule.guideline = reader.choice<Guideline>("guideline", kGuidelineNames).value_or(Guideline::Confidentiality);
  }
  constexpr std::array<std::string_view, 4> kStatus{"stable", "preview", "quarantined", "deprecated"};
  rule.status = reader.choice<RuleStatus>("status", kStatus).value_or(RuleStatus::Stable);
  reader.require("severity");
  rule.severity = read_by_audience<Severity>(reader, "severity", kSeverityNames).value_or(ByAudience<Severity>{});
  rule.gate = read_by_audience<Gate>(reader, "gate", kGateNames);
  rule.confidence = reader.share("confidence").value_or(rule.confidence);
  read_cases(reader, rule.cases);
  if (const Localized problem = stops_without_error(rule); !problem.empty()) reader.problem("gate", problem);
  rule.dismissible = reader.flag("dismissible", true);
  rule.url = reader.text("url", &limits::kAddress);
  const Json* when = reader.find("when");
  if (when != nullptr) rule.when = read_when(*when, reader.pointer_to("when"), problems);
  read_pattern(reader, rule);
  if (!rule.match && when == nullptr) {
    problems.add(pointer, {"eine Regel braucht „match“ (Wörter) oder „when“ (einen Zusammenhang) oder beides",
                           "a rule needs \"match\" (words) or \"when\" (a context), or both"});
  }
  read_rule_text(reader, rule.text, false);
  read_fixes(reader, rule.fixes);
  const bool silent_for_ever = rule.status == RuleStatus::Deprecated;
  if (const Json* examples = silent_for_ever ? reader.find("examples") : reader.require("examples"))
    rule.examples = read_examples(*examples, reader.pointer_to("examples"), problems);
  reader.refuse_unknown();
  return rule;
}

}  // namespace bedacht
