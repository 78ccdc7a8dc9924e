// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace bedacht {

/// Shannon's entropy of the first 256 characters of a text, in hundredths of a bit per character, rounded down. In
/// whole numbers only, so that every build gives the same.
std::uint32_t entropy(std::u16string_view characters) noexcept;

}  // namespace bedacht
