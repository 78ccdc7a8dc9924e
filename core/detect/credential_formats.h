// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace bedacht {

/// The key format of a provider: a prefix that nothing else begins with, and what follows it.
struct CredentialFormat {
  enum class Tail : std::uint8_t { Alnum, Upper, UpperDash, Hex, Url, UrlDots, Base64, Path };
  enum class Check : std::uint8_t { None, Crc32 };

  std::string_view prefix;
  Tail tail = Tail::Alnum;
  std::uint16_t shortest = 0;  ///< characters after the prefix
  std::uint16_t longest = 0;
  Check check = Check::None;
};

/// The format whose prefix begins at `position` and whose tail fits, the one with the longest prefix; nullptr for none.
/// `end` becomes the end of the key, in UTF-16 code units of the text.
const CredentialFormat* format_at(std::u16string_view text, std::size_t position, std::size_t& end) noexcept;

}  // namespace bedacht
