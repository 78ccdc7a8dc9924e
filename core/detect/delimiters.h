// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "detect/units.h"

namespace bedacht {

// Where an identifier may begin and end: not inside a word, a longer number, a sum of money, an address or a file name.

/// Not behind a letter, a digit, a currency sign, "@", "+", "\", nor behind "-", "/", ".", ":" that join it to
/// something: "id-12", "1/2", "0.5". A comma joins to a lone 0 only, and "#" makes a hashtag of letters only.
bool begins_delimited(std::u16string_view text, std::uint32_t start) noexcept;

/// Not in front of a letter, a digit, a currency or percent sign, "@", nor of a sign that goes on: "12-a", "1/2",
/// "12.5", "12,50", "12:30", "12.html".
bool ends_delimited(std::u16string_view text, std::uint32_t end) noexcept;

/// Whether another group of digits stands one blank in front of a position: "+992 | 372 12 3456", where blanks join.
constexpr bool has_digits_before(std::u16string_view text, std::uint32_t start) noexcept {
  return is_blank(unit_before(text, start)) && is_digit(unit_before(text, start - 1));
}
/// The same behind a position.
constexpr bool has_digits_behind(std::u16string_view text, std::uint32_t end) noexcept {
  return is_blank(unit_at(text, end)) && is_digit(unit_at(text, end + 1));
}

}  // namespace bedacht
