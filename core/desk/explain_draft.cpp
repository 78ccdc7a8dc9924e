// SPDX-License-Identifier: Apache-2.0
#include "desk/explain_draft.h"

#include <algorithm>

#include "desk/judged_findings.h"
#include "desk/judged_parts.h"
#include "desk/names_in_words.h"
#include "desk/say.h"
#include "desk/when_words.h"
#include "model/names.h"

namespace bedacht::desk {
namespace {

std::vector<JudgedCondition> judged(const std::vector<Condition>& conditions, const std::vector<ContextPart>& parts) {
  std::vector<JudgedCondition> out;
  for (std::size_t i = 0; i < conditions.size() && i < parts.size(); ++i)
    out.push_back({conditions[i].key, conditions[i].text, parts[i].holds});
  return out;
}

bool all_hold(const std::vector<JudgedCondition>& conditions) {
  return std::all_of(conditions.begin(), conditions.end(), [](const JudgedCondition& one) { return one.holds; });
}

// The first thing that kept the rule silent, in the order in which a check looks.
Localized outcome_of(const JudgedRule& judged, const Rule& rule, const RuleTrace& trace) {
  if (judged.fired) return put({"hat angeschlagen", "fired"});
  if (!is_in_force(rule)) {
    return put({"schweigt: die Regel ist {0}", "silent: the rule is {0}"},
               {words::kStatuses[static_cast<std::size_t>(rule.status)]});
  }
  if (!trace.is_active) return put({"schweigt: die Regel ist abgeschaltet", "silent: the rule is switched off"});
  if (!all_hold(judged.context))
    return put({"schweigt: der Zusammenhang passt nicht", "silent: the context does not fit"});
  if (rule.match && trace.found.empty())
    return put({"schweigt: das Muster kommt nicht zusammen", "silent: the pattern does not come together"});
  const bool excepted = rule.match ? judged.dropped.size() == trace.found.size() : trace.exceptions.front().holds();
  if (excepted) return put({"schweigt: eine Ausnahme gilt", "silent: an exception applies"});
  if (!all_hold(judged.disclosures)) {
    return put({"schweigt: die Kennzeichnung ist nicht in dem Zustand, nach dem die Regel fragt",
                "silent: the disclosure is not in the state that the rule asks for"});
  }
  return put({"schweigt: was sie fand, zeigt niemand", "silent: what it found is not shown"});
}

std::vector<Localized> dropped_words(const Rule& rule, const RuleTrace& trace, const Draft& draft) {
  std::vector<Localized> dropped;
  for (std::size_t i = 0; i < trace.found.size() && i < trace.exceptions.size(); ++i) {
    const Exception& exception = trace.exceptions[i];
    if (!exception.holds()) continue;
    const std::string found = words_of(trace.found[i], draft);
    if (exception.released) {
      dropped.push_back(put({"„{0}“: die Firma hat es freigegeben", "\"{0}\": the company has released it"}, {found}));
    } else {
      dropped.push_back(put({"„{0}“: Ausnahme {1} ({2})", "\"{0}\": exception {1} ({2})"},
                            {found, *exception.unless + 1, rule.unless[*exception.unless].pointer}));
    }
  }
  return dropped;
}

// A rule that fired, or whose words all stand there. One that would underline none of them is only of interest where it
// would otherwise have spoken.
bool is_worth_telling(const RuleTrace& trace) {
  if (!trace.findings.empty()) return true;
  if (!trace.rule->match || !all_words_found(*trace.rule->match, trace.match)) return false;
  const bool fits =
      std::all_of(trace.context.begin(), trace.context.end(), [](const ContextPart& one) { return one.holds; });
  return fits || marked_words_found(*trace.rule->match, trace.match);
}

}  // namespace

std::vector<JudgedRule> explain_draft(const Program& program, const Draft& draft, const Options& options,
                                      std::string_view only) {
  std::vector<RuleTrace> traces;
  CheckMode mode;
  mode.trace = &traces;
  mode.traced = only;
  const Verdict verdict = check_draft(program, draft, options, mode);
  const PhraseSources sources(program);
  const FindingJudge findings(program, draft, options, verdict);
  std::vector<JudgedRule> judged_rules;
  for (const RuleTrace& trace : traces) {
    const Rule& rule = *trace.rule->rule;
    if (only.empty() && !is_worth_telling(trace)) continue;
    JudgedRule out;
    out.id = rule.id;
    out.context = judged(conditions_of(rule.when), trace.context);
    out.disclosures = judged(disclosure_conditions_of(rule.when), trace.disclosures);
    for (JudgedCondition& one : out.disclosures) {
      const auto kind = value_of<DisclosureKind>(one.key, kDisclosureKindNames).value_or(DisclosureKind::Opinion);
      const auto state = static_cast<std::size_t>(findings.state_of(kind));
      one.text = put({"{0} (hier: {1})", "{0} (here: {1})"}, {one.text, words::kDisclosureStates[state]});
    }
    if (rule.match) out.match = judged_part(*rule.match, *trace.rule->match, trace.match, {program.pack, sources});
    for (std::size_t i = 0; i < rule.unless.size() && i < trace.unless.size(); ++i) {
      out.unless.push_back({reach_of(rule.unless[i]), judged_part(rule.unless[i], trace.rule->unless[i],
                                                                  trace.unless[i], {program.pack, sources})});
    }
    out.dropped = dropped_words(rule, trace, draft);
    for (const Finding& finding : trace.findings)
      out.findings.push_back(findings.judge(*trace.rule, finding, trace.is_active));
    out.fired =
        std::any_of(out.findings.begin(), out.findings.end(), [](const JudgedFinding& one) { return one.shown; });
    out.outcome = outcome_of(out, rule, trace);
    judged_rules.push_back(std::move(out));
  }
  return judged_rules;
}

}  // namespace bedacht::desk
