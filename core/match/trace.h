// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "match/match.h"

namespace bedacht {

struct Pattern;

/// What each part of a pattern found, for those who ask why a rule fired or did not. A check that nobody asks about
/// keeps none.
struct PatternTrace {
  struct Step {
    const Pattern* pattern = nullptr;
    Matches before;   ///< before `negated`, `quoted`, `question`, `person`
    Matches matches;  ///< what remained
  };
  std::vector<Step> steps;  ///< the inner parts before the outer ones
};

}  // namespace bedacht
