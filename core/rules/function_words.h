// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "rules/phrase.h"

// The words by which the rule language recognizes its scopes. They belong to the language of rules, not to a rule, so
// that `negated`, `quoted` and `person` mean the same in every pack.

namespace bedacht {

enum class FunctionWords : std::uint8_t { Negation, Reporting, FirstPerson, SecondPerson };

/// The phrases of one kind, German and English.
std::vector<Phrase> function_words(FunctionWords kind);

}  // namespace bedacht
