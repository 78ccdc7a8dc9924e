// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "engine/program.h"
#include "match/condition.h"
#include "model/options.h"

namespace bedacht {

/// Everything that a check of one draft works with.
struct Inquiry {
  const Program& program;
  const Draft& draft;
  const Options& options;
  const Facts& facts;
  const Evidence& evidence;
};

/// Adds the findings of one rule: one for each set of words that it fired on, however often they stand.
/// @return whether the rule's words were found, also where a disclosure then silenced it.
bool judge(const Inquiry& inquiry, const CompiledRule& rule, std::vector<Finding>& findings);

/// The fixes of a rule for the places that it marked.
std::vector<Fix> make_fixes(const Inquiry& inquiry, const Rule& rule, const std::vector<Span>& marks);

/// Puts the draft's facts into the places that a rule's text leaves open: {words} {employer} {network} {direct}
/// {secondDegree} {contact}.
std::string fill(const Inquiry& inquiry, std::string_view text, const std::vector<std::u16string>& words);

}  // namespace bedacht
