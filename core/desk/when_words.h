// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/localized.h"
#include "rules/rule.h"

namespace bedacht::desk {

/// One condition of a rule's context in words.
struct Condition {
  std::string key;  ///< as `when` calls it
  Localized text;
};

/// The conditions that a context names, in the order of match/condition.h, without the disclosures.
std::vector<Condition> conditions_of(const When& when);

/// What a context asks of the disclosures, by their names.
std::vector<Condition> disclosure_conditions_of(const When& when);

/// Both in one line; empty where the context asks for nothing.
Localized context_in_words(const When& when);

/// `warning`, or what it is for whom.
Localized severity_in_words(const ByAudience<Severity>& severity);
Localized gate_in_words(const ByAudience<Gate>& gate);

}  // namespace bedacht::desk
