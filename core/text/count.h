// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace bedacht {

/// How a network counts the length of a post.
enum class Counting : std::uint8_t {
  Utf16,       ///< UTF-16 code units
  CodePoints,  ///< Unicode code points
  Graphemes,   ///< what a reader takes for one character
  Weighted,    ///< X: most Latin text 1, other scripts and every emoji 2, a link `url_length`
};

/// The length of a text as the network counts it. `url_length` (0: links count as they are) is what a link counts.
std::uint32_t count_text(std::u16string_view text, Counting counting, std::uint32_t url_length) noexcept;

}  // namespace bedacht
