// SPDX-License-Identifier: Apache-2.0
#include "desk/try.h"

#include <algorithm>
#include <map>
#include <set>

#include "desk/rule_times.h"
#include "model/names.h"

namespace bedacht::desk {
namespace {

constexpr std::size_t kExcerpts = 3;
constexpr std::size_t kSlowest = 5;

class Run {
 public:
  Run(const Program& program, const TryOptions& options)
      : program_(program), options_(options), rule_times_(program.rules.size()) {}

  TryReport run(const std::vector<TryDraft>& drafts) {
    check_options_.ui = options_.ui;
    for (const TryDraft& draft : drafts) {
      try_one(draft);
      ++report_.drafts;
      if (options_.progress) options_.progress(report_.drafts, drafts.size());
    }
    gather_rules();
    std::stable_sort(report_.slowest.begin(), report_.slowest.end(),
                     [](const SlowDraft& a, const SlowDraft& b) { return a.nanoseconds > b.nanoseconds; });
    if (report_.slowest.size() > kSlowest) report_.slowest.resize(kSlowest);
    return std::move(report_);
  }

 private:
  void try_one(const TryDraft& item) {
    const std::uint64_t start = options_.clock ? options_.clock() : 0;
    const Verdict verdict = check_draft(program_, item.draft, check_options_, {});
    if (options_.clock) {
      const std::uint64_t took = options_.clock() - start;
      report_.nanoseconds += took;
      report_.slowest.push_back({item.name, item.draft.text.size(), took});
      time_rules(program_, item.draft, options_.clock, rule_times_);
    }
    std::set<std::string> rules;
    std::set<std::string> guidelines;
    for (const Finding& finding : verdict.findings) {
      RuleTally& tally = tallies_[finding.rule];
      if (!counts(finding)) {
        ++tally.hints;
        continue;
      }
      ++tally.findings;
      guidelines.insert(std::string(name_of(finding.guideline, kGuidelineNames)));
      if (!rules.insert(finding.rule).second) continue;
      ++tally.drafts;
      if (tally.excerpts.size() < kExcerpts)
        tally.excerpts.push_back(with_marks(item.draft.text, spans_of(verdict.findings, finding.rule)));
    }
    if (!rules.empty()) ++report_.flagged;
    note(item, verdict, rules, guidelines);
  }

  void note(const TryDraft& item, const Verdict& verdict, const std::set<std::string>& rules,
            const std::set<std::string>& guidelines) {
    const bool nothing_expected = options_.harmless || !item.expected || item.expected->empty();
    if (nothing_expected && !rules.empty()) {
      std::vector<Span> spans;
      for (const Finding& finding : verdict.findings) {
        if (counts(finding)) spans.insert(spans.end(), finding.spans.begin(), finding.spans.end());
      }
      std::sort(spans.begin(), spans.end());
      report_.false_alarms.push_back({item.name, {rules.begin(), rules.end()}, with_marks(item.draft.text, spans)});
    }
    if (nothing_expected) return;
    TryNote missed{item.name, {}, with_marks(item.draft.text, {})};
    for (const std::string& guideline : *item.expected) {
      if (guidelines.count(guideline) == 0) missed.names.push_back(guideline);
    }
    if (!missed.names.empty()) report_.missed.push_back(std::move(missed));
  }

  void gather_rules() {
    for (std::size_t i = 0; i < program_.rules.size(); ++i) {
      const Rule& rule = *program_.rules[i].rule;
      if (!is_in_force(rule)) continue;
      RuleTally tally = tallies_[rule.id];
      tally.rule = rule.id;
      tally.nanoseconds = rule_times_[i];
      report_.rules.push_back(std::move(tally));
    }
    std::stable_sort(report_.rules.begin(), report_.rules.end(), [](const RuleTally& a, const RuleTally& b) {
      return a.drafts != b.drafts ? a.drafts > b.drafts : a.hints > b.hints;
    });
  }

  const Program& program_;
  const TryOptions& options_;
  Options check_options_;
  std::map<std::string, RuleTally> tallies_;
  std::vector<std::uint64_t> rule_times_;
  TryReport report_;
};

}  // namespace

TryReport try_rules(const Program& program, const std::vector<TryDraft>& drafts, const TryOptions& options) {
  return Run(program, options).run(drafts);
}

}  // namespace bedacht::desk
