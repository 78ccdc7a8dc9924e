// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "model/span.h"

namespace bedacht {

// Where an identifier may begin and end: not inside a word, a longer number, a sum of money, an address or a file name.

/// Not behind a letter, a digit, a currency sign, "@", "+", "\", nor behind "-", "/", ".", ":" that join it to
/// something: "id-12", "1/2", "0.5". A comma joins to a lone 0 only, and "#" makes a hashtag of letters only.
bool begins_delimited(std::u16string_view text, std::uint32_t start) noexcept;

/// Not in front of a letter, a digit, a currency or percent sign, "@", nor of a sign that goes on: "12-a", "1/2",
/// "12.5", "12,50", "12:30", "12.html".
bool ends_delimited(std::u16string_view text, std::uint32_t end) noexcept;

/// Whether another group of digits stands one blank away from a span: "+992 | 372 12 3456", where blanks join.
bool has_digits_beside(std::u16string_view text, Span span) noexcept;

}  // namespace bedacht
