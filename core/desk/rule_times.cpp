// SPDX-License-Identifier: Apache-2.0
#include "desk/rule_times.h"

#include "detect/detector.h"
#include "engine/facts.h"
#include "engine/findings.h"
#include "text/prepared_text.h"

namespace bedacht::desk {

void time_rules(const Program& program, const Draft& draft, const Clock& clock,
                std::vector<std::uint64_t>& nanoseconds) {
  const PreparedText text(draft.text);
  const Scan scan(program.vocabulary, text);
  const Detections detections = detect(text.original(), program.wanted_detectors);
  const Surroundings surroundings(program, draft, Prefilter::On);
  const Facts facts = gather_facts(program, draft, scan, surroundings, text.language());
  const Scopes scopes(scan, program.scope_words);
  ModelScores scores;
  for (const ModelBank& bank : program.banks)
    score_by(bank, text, scores);
  const Evidence evidence{scan, detections, scores, scopes};
  const Options options;
  const Inquiry inquiry{program, draft, options, facts, evidence};
  std::vector<Finding> findings;
  for (std::size_t i = 0; i < program.rules.size(); ++i) {
    const CompiledRule& rule = program.rules[i];
    if (!is_in_force(*rule.rule)) continue;
    const std::uint64_t start = clock();
    if (applies(rule.context, facts) && (!rule.match || may_match(*rule.match, evidence)))
      judge(inquiry, rule, findings);
    nanoseconds[i] += clock() - start;
  }
}

}  // namespace bedacht::desk
