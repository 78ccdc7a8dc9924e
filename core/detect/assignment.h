// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "model/span.h"

namespace bedacht {

// How values are given in texts, files of settings and programs: "name: value", `"name" => 'value'`, "name is value".

inline constexpr std::size_t kLongestValue = 256;

/// How a value follows its name.
struct Joint {
  enum Kind : std::uint8_t { None, Sign, Verb, Blank } kind = None;
  std::size_t value = 0;  ///< where the value or its quotation mark begins
};

/// What stands behind a name that ends at `name_end`.
Joint read_joint(std::u16string_view text, std::size_t name_end) noexcept;

/// The value at `start`, without its quotation marks and the full stop of the sentence.
Span value_at(std::u16string_view text, std::size_t start) noexcept;

bool is_quote(char16_t unit) noexcept;

/// Whether a sign, a quotation mark or a bracket may stand right behind a name that a value follows.
bool may_follow_name(char16_t unit) noexcept;

/// Whether a value may follow right behind a unit, as in "name: value" or "name => value".
bool is_sign(char16_t unit) noexcept;

/// The position behind at most four blanks.
std::size_t skip_blanks(std::u16string_view text, std::size_t position) noexcept;

}  // namespace bedacht
