// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bedacht {

/// UTF-8 to UTF-16. Any input: an ill-formed sequence becomes U+FFFD.
std::u16string to_utf16(std::string_view utf8);

/// UTF-16 to UTF-8. Any input: a lone surrogate becomes U+FFFD.
std::string to_utf8(std::u16string_view utf16);

/// The byte offset of the first ill-formed UTF-8 sequence, or nothing when the text is well-formed.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// The same text with each lone surrogate replaced by U+FFFD, so that every position keeps its meaning.
std::u16string without_lone_surrogates(std::u16string_view text);

}  // namespace bedacht
