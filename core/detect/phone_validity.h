// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "detect/detector.h"

namespace bedacht {

inline constexpr std::size_t kFewestPhoneDigits = 7;
inline constexpr std::size_t kMostPhoneDigits = 17;  ///< fifteen after E.164, and "00"

/// What the digits and groups of a candidate for a telephone number say of it (phone.h).
Validity phone_validity(std::u16string_view candidate) noexcept;

}  // namespace bedacht
