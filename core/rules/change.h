// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "rules/json.h"

namespace bedacht {

/// What reading an entry of `change` in an overlay's manifest gave.
enum class RuleChange : std::uint8_t { Unsound, Alter, SwitchOff };

/// Reads what an overlay changes about a rule of its base: `{"off": true}`, or any of severity, gate, dismissible, text
/// and url.
RuleChange read_change(const Json& change, const std::string& pointer, Problems& problems);

/// Writes a sound change into the rule's document. A text is changed where the change gives one, the rest stays. A
/// changed severity or gate holds in every case: the rule's `cases` lose theirs.
void apply_change(const Json& change, Json& rule);

}  // namespace bedacht
