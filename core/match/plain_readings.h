// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"
#include "text/character.h"

namespace bedacht {

inline constexpr std::size_t kShortestDisguise = 4;
inline constexpr std::size_t kLongestDisguise = 256;

enum class LetterClass : std::uint8_t { None, Letter, Digit, Sign };

/// What a unit of folded text may be in a disguised word. The underscore parts words here.
inline LetterClass letter_class(char16_t unit) noexcept {
  if (unit >= u'a' && unit <= u'z') return LetterClass::Letter;
  if (unit >= u'0' && unit <= u'9') return LetterClass::Digit;
  switch (unit) {
    case u'@':
    case u'$':
    case u'!':
    case u'|':
    case u'*':
    case u'\u20AC':  // euro
      return LetterClass::Sign;
    default:
      return unit >= 0x80 && is_word_unit(unit) ? LetterClass::Letter : LetterClass::None;
  }
}

/// The span without the signs at its edges that are no letters there: "Idiot!", "*fett*", "5 €".
Span without_edges(std::u16string_view folded, Span chunk) noexcept;

/// The words that folded letters, digits and signs may stand for, a bounded number: "1d10t" is "idiot", "idlot",
/// "ldiot" and "ldlot"; a letter three times running or more may be one or two. Stars remain. Nothing where the letters
/// are too few beside the digits for a word, or nothing is disguised.
std::vector<std::u16string> plain_readings(std::u16string_view written);

}  // namespace bedacht
