// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "engine/exceptions.h"
#include "engine/program.h"
#include "match/condition.h"
#include "model/options.h"

namespace bedacht {

/// How one rule was judged, step by step.
struct RuleTrace {
  const CompiledRule* rule = nullptr;
  bool is_active = false;                ///< not quarantined, deprecated, muted or disabled
  std::vector<ContextPart> context;      ///< what `when` asks for
  PatternTrace match;                    ///< what each part of `match` found
  std::vector<PatternTrace> unless;      ///< the same for each exception
  Matches found;                         ///< where `match` holds
  std::vector<Exception> exceptions;     ///< for each of `found`; of a rule without words the one for the draft
  std::vector<ContextPart> disclosures;  ///< what `when` asks of the disclosures
  std::vector<Finding> findings;         ///< what came of it, before findings were weighed against each other
};

/// How a check is carried out.
struct CheckMode {
  Prefilter prefilter = Prefilter::On;
  std::vector<RuleTrace>* trace = nullptr;  ///< gets one entry for each rule of the pack; slow
  std::string_view traced = {};             ///< the only rule to get one, by its id; empty: every rule
};

/// Judges one rule as a check does and notes each step.
RuleTrace trace_rule(const Inquiry& inquiry, const CompiledRule& rule);

/// What Engine::check() does.
Verdict check_draft(const Program& program, const Draft& draft, const Options& options, const CheckMode& mode);

}  // namespace bedacht
