// SPDX-License-Identifier: Apache-2.0
#include "detect/landmarks.h"

#include "detect/units.h"

namespace bedacht {

Landmarks::Landmarks(std::u16string_view original) : text(original) {
  const auto size = static_cast<std::uint32_t>(text.size());
  constexpr std::uint32_t kNone = ~std::uint32_t{0};
  std::uint32_t word = kNone;
  std::uint32_t number = kNone;
  for (std::uint32_t i = 0; i <= size; ++i) {
    const char16_t unit = unit_at(text, i);
    const bool digit = is_digit(unit);
    const bool part_of_word = digit || is_letter(unit) || unit == u'_';
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
