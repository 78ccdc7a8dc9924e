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

Kind kind_of(char16_t unit) {
  if (unit < 128) return kKinds[unit];
  return is_word_unit(unit) ? PartOfWord : Other;
}

}  // namespace

Landmarks::Landmarks(std::u16string_view original) : text(original) {
  constexpr std::size_t kUsualWord = 6;  // with the blank behind it
  words.reserve(text.size() / kUsualWord + 1);
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t i = 0; i < size;) {
    Kind kind = kind_of(text[i]);
    if (kind == Other) {
      if (text[i] == u'@') at_signs.push_back(i);
      if (text[i] == u':') colons.push_back(i);
      ++i;
      continue;
    }
    const std::uint32_t word = i;
    while (kind != Other) {
      const std::uint32_t run = i;
      const Kind kind_of_run = kind;
      while (kind == kind_of_run)
        kind = ++i < size ? kind_of(text[i]) : Other;
      if (kind_of_run == Digit) numbers.push_back({run, i});
    }
    words.push_back({word, i});
  }
}

}  // namespace bedacht
