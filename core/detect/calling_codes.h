// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace bedacht {

/// How many of the leading digits of an international number (without `+` or `00`) are the calling code of a country or
/// a worldwide service, 0 when they are none. Codes are assigned by the ITU (E.164).
/// https://www.itu.int/pub/T-SP-E.164D
std::size_t calling_code_length(std::u16string_view digits) noexcept;

/// Whether numbers with this calling code may have so many digits after it, by the countries' numbering plans.
bool is_national_length(std::u16string_view calling_code, std::size_t digits) noexcept;

}  // namespace bedacht
