// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace bedacht {

/// Whether a value could be a password that somebody made up to be hard to guess: at least six characters, a digit or a
/// special character among them, and few that repeat. Templates, addresses and calls in program text are none.
bool looks_random(std::u16string_view value) noexcept;

/// Whether a machine made a value: at least sixteen characters (or ten of three kinds), letters and digits in many a
/// change, as words with a number behind them never have it; or a UUID.
bool looks_generated(std::u16string_view value) noexcept;

/// Whether letters and digits of a value change their kind at one place in five or more. "my-secret-token-2024" hardly
/// does; what is drawn by lot does at two places in five, even from hexadecimal digits.
bool changes_often(std::u16string_view value) noexcept;

/// xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx in hexadecimal digits (RFC 9562).
bool is_uuid(std::u16string_view value) noexcept;

/// `${TOKEN}`, `<password>`, `%PASS%`, `********`, `your-api-key`, "changeme": a place that somebody is to fill in.
bool is_template(std::u16string_view value) noexcept;

}  // namespace bedacht
