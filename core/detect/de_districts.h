// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace bedacht {

/// A to Z, Ä, Ö, Ü, in either case.
bool is_district_letter(char16_t unit) noexcept;

/// Whether these letters, in either case, are what German number plates of a district begin with: B, HH, LRO, TÜ.
bool is_district(std::u16string_view letters) noexcept;

}  // namespace bedacht
