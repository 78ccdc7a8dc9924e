// SPDX-License-Identifier: Apache-2.0
#include "desk/judged_findings.h"

#include <algorithm>

#include "desk/names_in_words.h"
#include "desk/say.h"
#include "text/utf.h"

namespace bedacht::desk {
namespace {

bool is_same(const Finding& a, const Finding& b) {
  return a.rule == b.rule && a.fingerprint == b.fingerprint && a.spans == b.spans;
}

bool covers(const Finding& stronger, const Finding& weaker) {
  if (stronger.guideline != weaker.guideline) return false;
  if (weaker.spans.empty()) return stronger.spans.empty();
  return std::all_of(weaker.spans.begin(), weaker.spans.end(), [&](const Span& span) {
    return std::any_of(stronger.spans.begin(), stronger.spans.end(),
                       [&](const Span& other) { return other.overlaps(span); });
  });
}

}  // namespace

FindingJudge::FindingJudge(const Program& program, const Draft& draft, const Options& options, const Verdict& verdict)
    : options_(options),
      verdict_(verdict),
      text_(draft.text),
      scan_(program.vocabulary, text_),
      surroundings_(program, draft, Prefilter::On),
      facts_(gather_facts(program, draft, scan_, surroundings_, verdict.language)) {}

JudgedFinding FindingJudge::judge(const CompiledRule& rule, const Finding& finding, bool is_active) const {
  JudgedFinding out;
  for (const std::u16string& words : finding.evidence)
    out.words += (out.words.empty() ? "" : ", ") + to_utf8(words);
  out.severity = finding.severity;
  out.gate = finding.gate;
  out.reasons = reasons_of(rule, finding);
  out.fate = fate_of(finding, is_active, out.shown);
  return out;
}

std::vector<Localized> FindingJudge::reasons_of(const CompiledRule& rule, const Finding& finding) const {
  std::vector<Localized> reasons;
  const auto& cases = rule.rule->cases;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    if (!applies(rule.cases[i], facts_) || !disclosures_apply(cases[i].when, facts_)) continue;
    reasons.push_back(put({"Fall {0} gilt", "case {0} holds"}, {i + 1}));
    break;
  }
  if (rule.rule->status == RuleStatus::Preview)
    reasons.push_back(put({"Vorschau: nur ein Tipp", "preview: only a hint"}));
  if (rests_on_unknown(rule.rule->when, facts_))
    reasons.push_back(put({"das Profil ist nicht bekannt: nur ein Tipp", "the profile is not known: only a hint"}));
  if (finding.advice.starts_with(ui::kProtected.in(options_.ui))) {
    reasons.push_back(put({"geschützte Äußerung: höchstens ein Hinweis, und nichts hält den Beitrag auf",
                           "protected speech: information at most, and nothing holds the post"}));
  }
  return reasons;
}

Localized FindingJudge::fate_of(const Finding& finding, bool is_active, bool& shown) const {
  if (!is_active)
    return put({"wird nicht gezeigt: die Regel ist nicht in Kraft", "is not shown: the rule is not in force"});
  const auto& all = verdict_.findings;
  shown = std::any_of(all.begin(), all.end(), [&](const Finding& other) { return is_same(other, finding); });
  if (shown) return put({"wird gezeigt", "is shown"});
  const auto& dismissed = options_.dismissed;
  if (finding.dismissible && std::find(dismissed.begin(), dismissed.end(), finding.fingerprint) != dismissed.end())
    return put({"wird nicht gezeigt: du hast es weggelegt", "is not shown: you have dismissed it"});
  const auto stronger =
      std::find_if(all.begin(), all.end(), [&](const Finding& other) { return covers(other, finding); });
  if (stronger == all.end()) return put({"wird nicht gezeigt", "is not shown"});
  return put({"wird nicht gezeigt: {0} sagt an derselben Stelle mehr", "is not shown: {0} says more at the same place"},
             {stronger->rule});
}

}  // namespace bedacht::desk
