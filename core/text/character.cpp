// SPDX-License-Identifier: Apache-2.0
#include "text/character.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace bedacht {
namespace {

// A run longer than this is no word of any language; the limit keeps hostile text linear.
constexpr std::uint32_t kLongestWord = 256;

}  // namespace

bool is_word_unit_beyond_ascii(char16_t unit) noexcept {
  if (U16_IS_SURROGATE(unit)) return false;
  return u_isalnum(unit) != 0;
}

// A list of its own (Unicode 14 and 15), compared with ICU's in the tests: asking ICU for this one property by its
// number would link the code for all of them.
bool is_default_ignorable(char32_t point) noexcept {
  struct Range {
    char32_t first;
    char32_t last;
  };
  constexpr std::array kRanges{
      Range{0xAD, 0xAD},       Range{0x34F, 0x34F},   Range{0x61C, 0x61C},     Range{0x115F, 0x1160},
      Range{0x17B4, 0x17B5},   Range{0x180B, 0x180F}, Range{0x200B, 0x200F},   Range{0x202A, 0x202E},
      Range{0x2060, 0x206F},   Range{0x3164, 0x3164}, Range{0xFE00, 0xFE0F},   Range{0xFEFF, 0xFEFF},
      Range{0xFFA0, 0xFFA0},   Range{0xFFF0, 0xFFF8}, Range{0x1BCA0, 0x1BCA3}, Range{0x1D173, 0x1D17A},
      Range{0xE0000, 0xE0FFF},
  };
  const auto* after = std::upper_bound(kRanges.begin(), kRanges.end(), point,
                                       [](char32_t wanted, const Range& range) { return wanted < range.first; });
  return after != kRanges.begin() && point <= std::prev(after)->last;
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
