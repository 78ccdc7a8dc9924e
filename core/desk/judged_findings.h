// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "desk/explain_draft.h"
#include "engine/facts.h"
#include "text/prepared_text.h"

namespace bedacht::desk {

/// Says what became of the findings of a check, and why they weigh what they do.
class FindingJudge {
 public:
  /// All of them must outlive it.
  FindingJudge(const Program& program, const Draft& draft, const Options& options, const Verdict& verdict);

  /// In which state the disclosure is.
  DisclosureState state_of(DisclosureKind kind) const {
    return facts_.disclosures[static_cast<std::size_t>(kind)].state;
  }

  JudgedFinding judge(const CompiledRule& rule, const Finding& finding, bool is_active) const;

 private:
  std::vector<Localized> reasons_of(const CompiledRule& rule, const Finding& finding) const;
  Localized fate_of(const Finding& finding, bool is_active, bool& shown) const;

  const Options& options_;
  const Verdict& verdict_;
  PreparedText text_;
  Scan scan_;
  Surroundings surroundings_;
  Facts facts_;
};

}  // namespace bedacht::desk
