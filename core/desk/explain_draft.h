// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/explain.h"
#include "desk/program.h"

namespace bedacht::desk {

/// A condition, and whether it holds for the draft.
struct JudgedCondition {
  std::string key;
  Localized text;
  bool holds = false;
};

/// What became of a finding.
struct JudgedFinding {
  std::string words;  ///< that it rests on
  Severity severity = Severity::Hint;
  Gate gate = Gate::Pass;
  std::vector<Localized> reasons;  ///< why severity and gate are not what the rule says first
  bool shown = false;
  Localized fate;  ///< shown, outranked, or dismissed
};

/// Why a rule fired on a draft, or why it did not.
struct JudgedRule {
  std::string id;
  bool fired = false;  ///< the person sees a finding of it
  Localized outcome;   ///< in a sentence
  std::vector<JudgedCondition> context;
  std::optional<Part> match;
  std::vector<ExceptionInWords> unless;
  std::vector<Localized> dropped;  ///< which words are no finding, and by which exception
  std::vector<JudgedCondition> disclosures;
  std::vector<JudgedFinding> findings;
};

/// Goes through a check step by step.
/// @param rule the only rule to explain, by today's id. Empty: those that fired, and those whose words all stand in the
/// draft and that stayed silent nevertheless
std::vector<JudgedRule> explain_draft(const Program& program, const Draft& draft, const Options& options,
                                      std::string_view rule);

}  // namespace bedacht::desk
