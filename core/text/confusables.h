// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bedacht {

/// The Latin letter or ASCII sign that a folded character is mistaken for, or 0. Only letters that look the same in
/// common typefaces are listed (Unicode Technical Standard 39, confusables, reduced to what folding leaves over).
char16_t lookalike(char32_t folded) noexcept;

}  // namespace bedacht
