// SPDX-License-Identifier: Apache-2.0
#include "detect/delimiters.h"

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

bool is_part_of_word(char16_t unit) {
  return unit < 0x80 ? is_alnum(unit) || unit == u'_' : is_word_unit(unit);
}

}  // namespace

bool begins_delimited(std::u16string_view text, std::uint32_t start) noexcept {
  if (start == 0) return true;
  const char16_t before = text[start - 1];
  if (is_part_of_word(before) || is_one_of(before, u"@+\\&%^$€£")) return false;
  // "#219-09-9999" is how a number is announced, "#DE136695976" a hashtag.
  if (before == u'#') return is_digit(text[start]);
  const char16_t second = unit_before(text, start - 1);
  if (is_dash(before)) return !is_part_of_word(second);
  if (before == u'/') return !is_part_of_word(second) && second != u'/';
  if (before == u'.' || before == u':') return !is_digit(second);
  if (before == u',') return second != u'0' || is_digit(unit_before(text, start - 2));
  return !(is_blank(before) && is_one_of(second, u"$€£"));
}

bool ends_delimited(std::u16string_view text, std::uint32_t end) noexcept {
  const char16_t after = unit_at(text, end);
  const char16_t second = unit_at(text, end + 1);
  if (is_part_of_word(after) || is_one_of(after, u"@%$€£°")) return false;
  if (is_dash(after)) return !is_part_of_word(second);
  if (after == u'/' || after == u':') return !is_digit(second);
  if (after == u'.') return !is_digit(second) && !is_lower(second);
  // "12,50" is a sum, "12,1234" the next cell of a table.
  if (after == u',') return !is_digit(second) || (is_digit(unit_at(text, end + 2)) && is_digit(unit_at(text, end + 3)));
  return !(is_blank(after) && is_one_of(second, u"%$€£°"));
}

}  // namespace bedacht
