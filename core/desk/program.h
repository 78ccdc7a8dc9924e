// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/check.h"
#include "engine/program.h"
#include "model/result.h"

// What the tools of the rule desk work on. Each is a function from packs and drafts to a plain struct; none opens a
// file, prints, or knows the time.

namespace bedacht::desk {

using ProgramPtr = std::unique_ptr<const Program>;

/// Compiles a pack. `company`, where given, replaces the profile that the pack carries.
Result<ProgramPtr> make_program(RulePack pack, std::optional<CompanyProfile> company);

/// Is told how far a long run is: so many of so many. May be empty.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

/// Whether the rule is ever run: not quarantined, not deprecated.
bool is_in_force(const Rule& rule) noexcept;

/// The JSON pointer of a rule in its file.
std::string pointer_of(const Rule& rule);

/// A draft judged with all rules, and what one of them did.
struct Judged {
  Verdict verdict;
  RuleTrace trace;             ///< of that rule
  std::vector<Finding> alone;  ///< what it found, weighed among each other only
};
Judged judge_with(const Program& program, const Draft& draft, const Rule& rule);

/// The text with `[[` and `]]` around the spans, which are sorted and do not overlap.
std::string with_marks(std::u16string_view text, const std::vector<Span>& spans);

/// The spans of a rule's findings, sorted, each once.
std::vector<Span> spans_of(const std::vector<Finding>& findings, std::string_view rule);

/// Whether a finding is more than a reminder.
inline bool counts(const Finding& finding) noexcept {
  return finding.severity != Severity::Hint;
}

}  // namespace bedacht::desk
