// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace bedacht {

/// How a network counts the length of a post.
enum class Counting : std::uint8_t {
  Utf16,       ///< UTF-16 code units
  CodePoints,  ///< Unicode code points
  Graphemes,   ///< what a reader takes for one character
  Weighted,    ///< X: most Latin text 1, other scripts and every emoji 2, a link `url_length`
  Mastodon,    ///< graphemes; `@user@host` counts as `@user`, a link `url_length`
};
inline constexpr std::array<std::string_view, 5> kCountingNames{"utf16", "codepoints", "graphemes", "weighted",
                                                                "mastodon"};

/// The length of a text as the network counts it. `url_length` (0: links count as they are) is what a link counts. A
/// link begins with `http://` or `https://` and ends at the next blank; punctuation at its end is not part of it.
std::uint32_t count_text(std::u16string_view text, Counting counting, std::uint32_t url_length) noexcept;

}  // namespace bedacht
