// SPDX-License-Identifier: Apache-2.0
#include "detect/post_box.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "detect/address_parts.h"
#include "detect/street_words.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {

Span read_field_post(std::u16string_view text, Span number) {
  if (number.length() != 5) return {};
  const Span area = word_left(text, number.start, false);
  if (area.length() != 2) return {};
  const AddressWord code_word(part(text, area));
  const std::string_view code = code_word.folded();
  if (code != "aa" && code != "ae" && code != "ap") return {};
  const Span office = word_left(text, area.start, false);
  const AddressWord post_word(part(text, office));
  const std::string_view post = post_word.folded();
  if (post != "apo" && post != "fpo" && post != "dpo") return {};
  Span span{office.start, number.end};
  const std::uint32_t first = office.start > 40 ? office.start - 40 : 0;
  for (std::uint32_t at = office.start; at > first; --at) {
    if (is_word_unit(unit_before(text, at - 1)) || !is_word_unit(text[at - 1])) continue;
    const Span word = word_right(text, at - 1);
    const AddressWord first_word(part(text, word));
    const std::string_view begins = first_word.folded();
    if (begins != "psc" && begins != "unit" && !(begins.size() <= 5 && begins.starts_with("us"))) continue;
    span.start = word.start;
    break;
  }
  return span;
}

Span read_post_box(std::u16string_view text, Span number) {
  const Span box = word_left(text, number.start, false);
  if (box.length() != 3 && box.length() != 8) return {};
  const AddressWord box_word(part(text, box));
  const std::string_view word = box_word.folded();
  Span span{box.start, number.end};
  if (word == "box") {
    const std::u16string_view before =
        text.substr(box.start > 5 ? box.start - 5 : 0, std::min<std::size_t>(box.start, 5));
    std::string letters;
    for (const char16_t unit : before)
      letters += unit < 0x80 ? static_cast<char>(to_lower(unit)) : '?';
    if (letters.ends_with("p.o. ")) {
      span.start -= 5;
    } else if (letters.ends_with("po ") || letters.ends_with("p.o ")) {
      span.start -= letters.ends_with("po ") ? 3 : 4;
    } else {
      return {};
    }
  } else if (word != "postfach") {
    return {};
  }
  return span;
}

}  // namespace bedacht
