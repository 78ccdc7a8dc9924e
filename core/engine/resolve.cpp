// SPDX-License-Identifier: Apache-2.0
#include "engine/resolve.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace bedacht {
namespace {

// The stronger first; ties are broken by what is longer and then by the rule's id, so that the order never depends on
// chance.
bool is_stronger(const Finding& a, const Finding& b) {
  const auto length = [](const Finding& finding) {
    std::uint32_t units = 0;
    for (const Span& span : finding.spans)
      units += span.length();
    return units;
  };
  return std::tuple(a.severity, -a.confidence, length(b), std::string_view(a.rule)) <
         std::tuple(b.severity, -b.confidence, length(a), std::string_view(b.rule));
}

// Every place of `weaker` overlaps one of `stronger`; two findings without a place both speak about the whole draft.
bool covers(const Finding& stronger, const Finding& weaker) {
  if (stronger.guideline != weaker.guideline) return false;
  if (weaker.spans.empty()) return stronger.spans.empty();
  return std::all_of(weaker.spans.begin(), weaker.spans.end(), [&](const Span& span) {
    return std::any_of(stronger.spans.begin(), stronger.spans.end(),
                       [&](const Span& other) { return other.overlaps(span); });
  });
}

std::uint32_t first_start(const Finding& finding) {
  return finding.spans.empty() ? std::numeric_limits<std::uint32_t>::max() : finding.spans.front().start;
}

bool reads_before(const Finding& a, const Finding& b) {
  const auto end = [](const Finding& finding) { return finding.spans.empty() ? 0U : finding.spans.back().end; };
  return std::tuple(first_start(a), a.severity, std::string_view(a.rule), end(a)) <
         std::tuple(first_start(b), b.severity, std::string_view(b.rule), end(b));
}

}  // namespace

Gate resolve(const Options& options, std::vector<Finding>& findings) {
  const auto is_dismissed = [&](const Finding& finding) {
    return finding.dismissible && std::find(options.dismissed.begin(), options.dismissed.end(), finding.fingerprint) !=
                                      options.dismissed.end();
  };
  findings.erase(std::remove_if(findings.begin(), findings.end(), is_dismissed), findings.end());
  std::stable_sort(findings.begin(), findings.end(), is_stronger);
  std::vector<Finding> kept;
  for (Finding& finding : findings) {
    const bool said =
        std::any_of(kept.begin(), kept.end(), [&](const Finding& other) { return covers(other, finding); });
    if (!said) kept.push_back(std::move(finding));
  }
  findings = std::move(kept);
  std::stable_sort(findings.begin(), findings.end(), reads_before);
  Gate gate = Gate::Pass;
  for (const Finding& finding : findings)
    gate = std::max(gate, finding.gate);
  return std::min(gate, options.gate_ceiling);
}

}  // namespace bedacht
