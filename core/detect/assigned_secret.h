// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "detect/landmarks.h"
#include "model/span.h"

namespace bedacht {

/// Appends the values behind words that announce a secret: `password: …`, `API_KEY = "…"`, "das Passwort lautet …".
/// What stands behind words such as token or key must be longer and more random than what stands behind password, for
/// people write of keys and tokens without giving one away.
void find_assigned_secrets(const Landmarks& marks, std::vector<Span>& candidates);

/// Whether a value could have been made up to be hard to guess: at least six characters, a digit or a special character
/// among them, and few that repeat. Templates, addresses and calls in program text are none.
bool looks_random(std::u16string_view value) noexcept;

/// `${TOKEN}`, `<password>`, `%PASS%`, `********`: a place that somebody is to fill in.
bool is_template(std::u16string_view value) noexcept;

}  // namespace bedacht
