// SPDX-License-Identifier: Apache-2.0
#include "text/character.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace bedacht {
namespace {

// A run longer than this is no word of any language; the limit keeps hostile text linear.
constexpr std::uint32_t kLongestWord = 256;

}  // namespace

bool is_word_unit_beyond_ascii(char16_t unit) noexcept {
  if (U16_IS_SURROGATE(unit)) return false;
  return u_isalnum(unit) != 0;
}

bool is_emoji(char32_t point) noexcept {
  if (point >= 0x1F300) return point <= 0x1FAFF;
  return (point >= 0x2600 && point <= 0x26FF) || point == 0x2705 || point == 0x2728 || point == 0x274C ||
         point == 0x2764 || point == 0x2B50;
}

std::uint32_t word_start_before(std::u16string_view text, std::uint32_t position) noexcept {
  if (position >= text.size() || !is_word_unit(text[position])) return position;
  std::uint32_t start = position;
  while (start > 0 && position - start < kLongestWord && is_word_unit(text[start - 1]))
    --start;
  return start;
}

std::uint32_t word_end_after(std::u16string_view text, std::uint32_t position) noexcept {
  const auto size = static_cast<std::uint32_t>(text.size());
  if (position == 0 || position > size || !is_word_unit(text[position - 1])) return position;
  std::uint32_t end = position;
  while (end < size && end - position < kLongestWord) {
    const bool apostrophe = text[end] == u'\'' && end + 1 < size && is_word_unit(text[end + 1]);
    if (!apostrophe && !is_word_unit(text[end])) break;
    ++end;
  }
  return end;
}

}  // namespace bedacht
