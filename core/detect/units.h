// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace bedacht {

// Kinds of UTF-16 code units. Identifiers are written in ASCII, so nothing here asks ICU.

constexpr bool is_digit(char16_t unit) noexcept {
  return unit >= u'0' && unit <= u'9';
}
constexpr bool is_upper(char16_t unit) noexcept {
  return unit >= u'A' && unit <= u'Z';
}
constexpr bool is_lower(char16_t unit) noexcept {
  return unit >= u'a' && unit <= u'z';
}
constexpr bool is_letter(char16_t unit) noexcept {
  return is_upper(unit) || is_lower(unit);
}
constexpr bool is_alnum(char16_t unit) noexcept {
  return is_digit(unit) || is_letter(unit);
}
constexpr bool is_hex(char16_t unit) noexcept {
  return is_digit(unit) || (unit >= u'a' && unit <= u'f') || (unit >= u'A' && unit <= u'F');
}

/// A blank inside a number: also the narrow and the non-breaking ones that word processors put there.
constexpr bool is_blank(char16_t unit) noexcept {
  return unit == u' ' || unit == u'\t' || unit == 0xA0 || unit == 0x2007 || unit == 0x2009 || unit == 0x202F;
}

constexpr bool is_space(char16_t unit) noexcept {
  return is_blank(unit) || unit == u'\n' || unit == u'\r';
}

constexpr bool is_dash(char16_t unit) noexcept {
  return unit == u'-' || unit == 0x2010 || unit == 0x2011 || unit == 0x2013;
}

constexpr char16_t to_upper(char16_t unit) noexcept {
  return is_lower(unit) ? static_cast<char16_t>(unit - u'a' + u'A') : unit;
}

constexpr char16_t to_lower(char16_t unit) noexcept {
  return is_upper(unit) ? static_cast<char16_t>(unit - u'A' + u'a') : unit;
}

/// Whether a unit is one of these; 0, which stands for the end of a text, never is.
constexpr bool is_one_of(char16_t unit, std::u16string_view units) noexcept {
  return unit != 0 && units.find(unit) != std::u16string_view::npos;
}

/// The unit at a position, or 0 outside the text.
constexpr char16_t unit_at(std::u16string_view text, std::size_t position) noexcept {
  return position < text.size() ? text[position] : u'\0';
}

/// The unit before a position, or 0 at the start.
constexpr char16_t unit_before(std::u16string_view text, std::size_t position) noexcept {
  return position == 0 ? u'\0' : unit_at(text, position - 1);
}

}  // namespace bedacht
