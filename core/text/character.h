// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace bedacht {

/// is_word_unit for units from U+0080; asks ICU.
bool is_word_unit_beyond_ascii(char16_t unit) noexcept;

/// Letters, digits, combining marks and the underscore: what a word is made of.
inline bool is_word_unit(char16_t unit) noexcept {
  if (unit < 0x80) {
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9') ||
           unit == u'_';
  }
  // From À to ɏ, where the letters of the languages written in Latin script are, all but the signs × and ÷.
  if (unit >= 0xC0 && unit <= 0x24F) return unit != 0xD7 && unit != 0xF7;
  return is_word_unit_beyond_ascii(unit);
}

/// Unicode's property Default_Ignorable_Code_Point: characters that stand in a text without being seen.
bool is_default_ignorable(char32_t point) noexcept;

/// Pictographs (U+1F300 to U+1FAFF), miscellaneous symbols (U+2600 to U+26FF) and the few dingbats that people use as
/// emoji.
bool is_emoji(char32_t point) noexcept;

/// Where the word begins that the unit at `position` belongs to; `position` itself when that unit is no part of a word.
std::uint32_t word_start_before(std::u16string_view text, std::uint32_t position) noexcept;

/// Whether word_start_before(text, position) is `position`, but without looking for it.
inline bool is_word_start(std::u16string_view text, std::uint32_t position) noexcept {
  return position == 0 || position >= text.size() || !is_word_unit(text[position]) || !is_word_unit(text[position - 1]);
}

/// Where the word ends that the unit before `position` belongs to; `position` itself when that unit is no part of a
/// word. An apostrophe between letters is part of a word here ("Nordwind's").
std::uint32_t word_end_after(std::u16string_view text, std::uint32_t position) noexcept;

/// Whether word_end_after(text, position) is `position`, but without looking for it.
inline bool is_word_end(std::u16string_view text, std::uint32_t position) noexcept {
  if (position == 0 || position >= text.size() || !is_word_unit(text[position - 1])) return true;
  if (is_word_unit(text[position])) return false;
  return text[position] != u'\'' || position + 1 >= text.size() || !is_word_unit(text[position + 1]);
}

}  // namespace bedacht
