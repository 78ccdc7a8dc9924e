// SPDX-License-Identifier: Apache-2.0
#include "desk/program.h"

#include <algorithm>

#include "engine/resolve.h"
#include "text/utf.h"

namespace bedacht::desk {

Result<ProgramPtr> make_program(RulePack pack, std::optional<CompanyProfile> company) {
  auto program = std::make_unique<Program>();
  Errors errors = compile(std::move(pack), std::move(company), *program);
  if (!errors.empty()) return errors;
  return ProgramPtr(std::move(program));
}

bool is_in_force(const Rule& rule) noexcept {
  return rule.status == RuleStatus::Stable || rule.status == RuleStatus::Preview;
}

std::string pointer_of(const Rule& rule) {
  if (rule.match) return rule.match->pointer.substr(0, rule.match->pointer.rfind("/match"));
  if (!rule.examples.empty())
    return rule.examples.front().pointer.substr(0, rule.examples.front().pointer.rfind("/examples/"));
  return "";
}

Judged judge_with(const Program& program, const Draft& draft, const Rule& rule) {
  std::vector<RuleTrace> traces;
  CheckMode mode;
  mode.trace = &traces;
  mode.traced = rule.id;
  Judged judged;
  judged.verdict = check_draft(program, draft, {}, mode);
  if (!traces.empty()) judged.trace = std::move(traces.front());
  judged.alone = judged.trace.findings;
  resolve({}, judged.alone);
  return judged;
}

std::string with_marks(std::u16string_view text, const std::vector<Span>& spans) {
  std::string marked;
  std::uint32_t at = 0;
  for (const Span& span : spans) {
    if (span.start < at || span.end > text.size()) continue;
    marked += to_utf8(text.substr(at, span.start - at)) + "[[" + to_utf8(text.substr(span.start, span.length())) + "]]";
    at = span.end;
  }
  return marked + to_utf8(text.substr(at));
}

std::vector<Span> spans_of(const std::vector<Finding>& findings, std::string_view rule) {
  std::vector<Span> spans;
  for (const Finding& finding : findings) {
    if (finding.rule == rule) spans.insert(spans.end(), finding.spans.begin(), finding.spans.end());
  }
  std::sort(spans.begin(), spans.end());
  spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
  return spans;
}

}  // namespace bedacht::desk
