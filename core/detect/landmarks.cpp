// SPDX-License-Identifier: Apache-2.0
#include "detect/landmarks.h"

#include <array>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

enum Kind : std::uint8_t { Other, PartOfWord, Digit };

constexpr std::array<Kind, 128> classify() {
  std::array<Kind, 128> kinds{};
  for (char16_t unit = 0; unit < 128; ++unit) {
    if (is_letter(unit) || unit == u'_') kinds[unit] = PartOfWord;
    if (is_digit(unit)) kinds[unit] = Digit;
  }
  return kinds;
}

constexpr std::array<Kind, 128> kKinds = classify();

}  // namespace

Landmarks::Landmarks(std::u16string_view original) : text(original) {
  const auto size = static_cast<std::uint32_t>(text.size());
  constexpr std::uint32_t kNone = ~std::uint32_t{0};
  std::uint32_t word = kNone;
  std::uint32_t number = kNone;
  for (std::uint32_t i = 0; i <= size; ++i) {
    const char16_t unit = unit_at(text, i);
    const Kind kind = unit < 128 ? kKinds[unit] : is_word_unit(unit) ? PartOfWord : Other;
    const bool digit = kind == Digit;
    const bool part_of_word = kind != Other;
    if (!digit && number != kNone) {
      numbers.push_back({number, i});
      number = kNone;
    }
    if (!part_of_word && word != kNone) {
      words.push_back({word, i});
      word = kNone;
    }
    if (digit && number == kNone) number = i;
    if (part_of_word && word == kNone) word = i;
    if (unit == u'@') at_signs.push_back(i);
    if (unit == u':') colons.push_back(i);
  }
}

}  // namespace bedacht
