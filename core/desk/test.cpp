// SPDX-License-Identifier: Apache-2.0
#include "desk/test.h"

#include <algorithm>

#include "desk/say.h"
#include "engine/wire.h"
#include "text/utf.h"

namespace bedacht::desk {
namespace {

constexpr std::array<UiText, 6> kMistakes{
    {{"müsste beanstandet werden, wird es aber nicht", "should be flagged, but is not"},
     {"wird an anderen Wörtern beanstandet als markiert", "is flagged at other words than those marked"},
     {"dürfte nicht beanstandet werden", "should pass, but is flagged"},
     {"diese bekannte Lücke ist geschlossen: verschieb das Beispiel nach flag (oder pass)",
      "this known gap is closed: move the example to flag (or to pass)"},
     {"die Regel allein beanstandet es, zusammen mit allen anderen sagt niemand mehr etwas zu dieser Empfehlung",
      "the rule alone flags it, but with all others nobody speaks for this guideline any more"},
     {"der Entwurf ist nicht lesbar: {0}", "the draft cannot be read: {0}"}}};

bool speaks_for(const Verdict& verdict, Guideline guideline) {
  return std::any_of(verdict.findings.begin(), verdict.findings.end(),
                     [&](const Finding& finding) { return finding.guideline == guideline; });
}

std::optional<Mistake> mistake_of(const Rule& rule, const Example& example, const Judged& judged) {
  const bool fired = !judged.alone.empty();
  switch (example.expectation) {
    case Expectation::Flag:
      if (!fired) return Mistake::Missed;
      if (!example.marks.empty() && spans_of(judged.alone, rule.id) != example.marks) return Mistake::WrongWords;
      if (is_in_force(rule) && !speaks_for(judged.verdict, rule.guideline)) return Mistake::MissedTogether;
      break;
    case Expectation::Pass:
      if (fired) return Mistake::FalseAlarm;
      break;
    case Expectation::Gap:
      if (fired) return Mistake::GapClosed;
      break;
  }
  return std::nullopt;
}

class Run {
 public:
  Run(std::span<const Program* const> companies, const TestOptions& options)
      : companies_(companies), options_(options), pack_(companies.front()->pack), coverage_(pack_) {
    for (const Program* program : companies)
      sources_.emplace_back(*program);
  }

  TestReport run() {
    std::vector<const Rule*> rules;
    std::size_t total = 0;
    for (const Rule& rule : pack_.rules) {
      if (rule.status == RuleStatus::Deprecated || !is_wanted(rule)) continue;
      rules.push_back(&rule);
      total += rule.examples.size();
    }
    for (const Rule* rule : rules) {
      for (const Example& example : rule->examples) {
        try_example(*rule, example);
        ++report_.examples;
        if (options_.progress) options_.progress(report_.examples, total);
      }
      ++report_.rules;
      coverage_.find_unfired(*rule, report_.unfired);
    }
    if (options_.rules.empty()) {
      coverage_.find_unfired_lists(report_.unfired);
      report_.phrases = coverage_.unfired_phrases();
    }
    return std::move(report_);
  }

 private:
  bool is_wanted(const Rule& rule) const {
    return options_.rules.empty() ||
           std::find(options_.rules.begin(), options_.rules.end(), rule.id) != options_.rules.end();
  }

  void try_example(const Rule& rule, const Example& example) {
    const auto draft = read_draft(rule.file, example.draft);
    if (!draft) {
      const Localized why = draft.errors().front().message;
      report_.failures.push_back({Mistake::Unreadable, rule.id, rule.file, example.pointer,
                                  put(kMistakes[static_cast<std::size_t>(Mistake::Unreadable)], {why}), "", ""});
      return;
    }
    std::optional<FailedExample> failed;
    for (std::size_t i = 0; i < companies_.size(); ++i) {
      const Judged judged = judge_with(*companies_[i], draft.value(), rule);
      coverage_.note_rule(rule, judged.trace);
      coverage_.note_words(*companies_[i], sources_[i], draft.value());
      const auto mistake = mistake_of(rule, example, judged);
      if (!mistake) return;
      if (!failed) failed = describe(rule, example, draft.value(), judged, *mistake);
    }
    report_.failures.push_back(std::move(*failed));
  }

  static FailedExample describe(const Rule& rule, const Example& example, const Draft& draft, const Judged& judged,
                                Mistake mistake) {
    return {mistake,
            rule.id,
            rule.file,
            example.pointer,
            put(kMistakes[static_cast<std::size_t>(mistake)]),
            with_marks(draft.text, example.marks),
            with_marks(draft.text, mistake == Mistake::MissedTogether ? spans_of(judged.verdict.findings, rule.id)
                                                                      : spans_of(judged.alone, rule.id))};
  }

  std::span<const Program* const> companies_;
  const TestOptions& options_;
  const RulePack& pack_;
  Coverage coverage_;
  std::vector<PhraseSources> sources_;
  TestReport report_;
};

}  // namespace

TestReport test_rules(std::span<const Program* const> companies, const TestOptions& options) {
  return Run(companies, options).run();
}

}  // namespace bedacht::desk
