// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "engine/findings.h"

namespace bedacht {

/// Why a match of a rule's words is no finding, if it is none.
struct Exception {
  std::optional<std::size_t> unless;  ///< the first of the rule's exceptions that holds there
  bool released = false;              ///< the company has said it officially

  bool holds() const noexcept { return unless.has_value() || released; }
};

/// Whether the company has released the words of a mark, and the release is in force at the draft's time.
bool is_released(const Inquiry& inquiry, const Mark& mark);

/// Whether a release has begun and not yet ended at the draft's time.
bool is_in_force(const Released& released, const Draft& draft);

/// One answer for each match.
/// @param traces where what each exception found is noted, or null
std::vector<Exception> find_exceptions(const Inquiry& inquiry, const CompiledRule& rule, const Matches& matches,
                                       std::vector<PatternTrace>* traces);

/// The first exception of a rule without words that stands anywhere in the draft: then the rule is silent. Of a rule
/// about a shared complaint those that do not reach through the draft stand in that complaint.
Exception find_context_exception(const Inquiry& inquiry, const CompiledRule& rule, std::vector<PatternTrace>* traces);

/// Leaves the matches that no exception covers.
void drop_exceptions(const Inquiry& inquiry, const CompiledRule& rule, Matches& matches);

}  // namespace bedacht
