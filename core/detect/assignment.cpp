// SPDX-License-Identifier: Apache-2.0
#include "detect/assignment.h"

#include <array>

#include "detect/units.h"

namespace bedacht {
namespace {

enum Role : std::uint8_t { Quote = 1, Sign = 2, EndsValue = 4, ClosesName = 8, Escape = 16 };

constexpr std::array<std::uint8_t, 128> roles() {
  std::array<std::uint8_t, 128> table{};
  const auto give = [&table](std::string_view units, std::uint8_t role) {
    for (const char unit : units)
      table[static_cast<unsigned char>(unit)] |= role;
  };
  give("\"'`", Quote | ClosesName);
  give(":=>?|", Sign);
  give(",;<> \t\n\r", EndsValue);
  give("]\\)", ClosesName);
  give("\\", Escape);
  return table;
}

constexpr std::array<std::uint8_t, 128> kRoles = roles();

bool has_role_beyond_ascii(char16_t unit, std::uint8_t role) {
  // ‘ ’ ‚ “ ” „, « ».
  const bool quote = (unit >= 0x2018 && unit <= 0x201E) || unit == 0xAB || unit == 0xBB;
  if (quote) return (role & (Quote | ClosesName)) != 0;
  return (role & EndsValue) != 0 && is_blank(unit);
}

inline bool has_role(char16_t unit, std::uint8_t role) {
  return unit < kRoles.size() ? (kRoles[unit] & role) != 0 : has_role_beyond_ascii(unit, role);
}

}  // namespace

bool is_quote(char16_t unit) noexcept {
  return has_role(unit, Quote);
}

bool may_follow_name(char16_t unit) noexcept {
  return has_role(unit, Sign | ClosesName);
}

bool is_sign(char16_t unit) noexcept {
  return has_role(unit, Sign);
}

std::size_t skip_blanks(std::u16string_view text, std::size_t position) noexcept {
  for (int i = 0; i < 4 && is_blank(unit_at(text, position)); ++i)
    ++position;
  return position;
}

Joint read_joint(std::u16string_view text, std::size_t name_end) noexcept {
  constexpr std::array kVerbs =
      std::to_array<std::u16string_view>({u"is ", u"ist ", u"lautet ", u"lautet: ", u"ist: ", u"is: ", u"value="});
  std::size_t at = name_end;
  while (at - name_end < 3 && has_role(unit_at(text, at), ClosesName))
    ++at;
  const bool closed = at > name_end;
  const std::size_t sign = skip_blanks(text, at);
  at = sign;
  while (at - sign < 4 && has_role(unit_at(text, at), Sign))
    ++at;
  if (at == sign && closed && unit_at(text, at) == u',') ++at;
  if (at > sign) {
    at = skip_blanks(text, at);
    return {Joint::Sign, at};
  }
  if (sign == name_end) return {};
  for (const std::u16string_view verb : kVerbs) {
    if (verb.front() == unit_at(text, sign) && text.substr(sign, verb.size()) == verb)
      return {Joint::Verb, skip_blanks(text, sign + verb.size())};
  }
  return {Joint::Blank, sign};
}

Span value_at(std::u16string_view text, std::size_t start) noexcept {
  if (unit_at(text, start) == u'\\') ++start;
  const bool quoted = is_quote(unit_at(text, start));
  if (quoted) ++start;
  std::size_t end = start;
  for (; end < text.size() && end - start <= kLongestValue; ++end) {
    if (!has_role(text[end], Quote | EndsValue | Escape)) continue;
    if (is_quote(text[end])) break;
    if (has_role(text[end], EndsValue) && (!quoted || is_space(text[end]))) break;
    if (text[end] == u'\\' && (is_quote(unit_at(text, end + 1)) || is_letter(unit_at(text, end + 1)))) break;
  }
  // A password may end with "!", a sentence does not end inside quotation marks.
  while (!quoted && end > start && is_one_of(text[end - 1], u".:)]}"))
    --end;
  return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

}  // namespace bedacht
