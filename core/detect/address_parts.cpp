// SPDX-License-Identifier: Apache-2.0
#include "detect/address_parts.h"

#include <algorithm>

#include "detect/street_words.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::uint32_t kLongestWord = 40;
constexpr std::uint32_t kLongestTail = 100;
constexpr int kMostWords = 6;
constexpr int kMostLines = 5;

bool is_joint(char16_t unit) {
  return unit == u'-' || unit == u'\'' || unit == 0x2019;
}

// Mails quote with ">", and tools print "?" for what they cannot show.
bool is_gap(char16_t unit) {
  return is_space(unit) || unit == u',' || unit == u'>' || unit == u'(' || unit == u')' || unit == u'.' || unit == u'?';
}

std::uint32_t end_of_digits(std::u16string_view text, std::uint32_t start) {
  std::uint32_t end = start;
  while (end - start < 8 && is_digit(unit_at(text, end)))
    ++end;
  return end;
}

// "NW1 6XE"
std::uint32_t end_of_british_code(std::u16string_view text, std::uint32_t start) {
  std::uint32_t at = start;
  while (at - start < 2 && is_upper(unit_at(text, at)))
    ++at;
  if (at == start || !is_digit(unit_at(text, at))) return start;
  ++at;
  if (is_digit(unit_at(text, at)) || is_upper(unit_at(text, at))) ++at;
  if (unit_at(text, at) != u' ' || !is_digit(unit_at(text, at + std::size_t{1}))) return start;
  const bool letters = is_upper(unit_at(text, at + std::size_t{2})) && is_upper(unit_at(text, at + std::size_t{3}));
  return letters && !is_word_unit(unit_at(text, at + std::size_t{4})) ? at + 4 : start;
}

/// "Apt. 12" or ", Suite 4" at `position`, behind at most two names of a district; its end, or `position`.
std::uint32_t end_of_unit(std::u16string_view text, std::uint32_t position) {
  std::uint32_t at = position;
  for (int words = 0; words < 3; ++words) {
    const std::uint32_t gap = at;
    while (at - gap < 10 && at < text.size() && is_gap(text[at]))
      ++at;
    if (at == gap) return position;
    std::uint32_t end = at;
    while (end - at < kLongestWord && (is_word_unit(unit_at(text, end)) || is_joint(unit_at(text, end))))
      ++end;
    if (end == at || is_digit(text[at])) return position;
    const bool unit = AddressWord(text.substr(at, end - at)).is_unit();
    at = end;
    if (!unit) continue;
    if (unit_at(text, at) == u'.') ++at;
    if (is_blank(unit_at(text, at))) ++at;
    const std::uint32_t number = end_of_digits(text, at);
    return number > at ? number : position;
  }
  return position;
}

/// Reads names up to a postal code, or a code and the names behind it.
void read_code(std::u16string_view text, AddressTail& tail) {
  std::uint32_t at = tail.end;
  int words = 0;
  int lines = 0;
  bool named = false;
  while (at < text.size() && at - tail.end < kLongestTail && words <= kMostWords) {
    if (is_gap(text[at])) {
      if (text[at] == u'\n' && ++lines > kMostLines) return;
      // A full stop ends the sentence unless it belongs to an abbreviation.
      const bool quotes = text[at] == u'?' && (text[at - 1] == u'\n' || text[at - 1] == u'?');
      if ((text[at] == u'.' || text[at] == u'?') && words > 0 && !quotes) return;
      ++at;
      continue;
    }
    if (at == tail.end) return;
    if (is_digit(text[at])) {
      const std::uint32_t end = end_of_digits(text, at);
      const std::uint32_t digits = end - at;
      if ((digits != 5 && digits != 4) || is_word_unit(unit_at(text, end)) || unit_at(text, end) == u'%') return;
      const Span place = word_right(text, unit_at(text, end) == u',' ? end + 1 : end);
      const std::u16string_view name = text.substr(place.start, place.length());
      const bool placed = !place.empty() && is_name(name) && !is_digit(name.front());
      // "12 Main Street, Boston, 2014 …" has a year where others have a code.
      if (!named && !placed) return;
      if (digits == 4 && (named || text[at] == u'2') && !tail.unit) return;
      const bool round = text.substr(end - 3, 3) == u"000";
      if (!named && (round || AddressWord(name).is_counted())) return;
      tail.code = true;
      tail.placed = !named && digits == 5 &&
                    text.substr(tail.end, at - tail.end).find_first_of(u",\n") != std::u16string_view::npos;
      tail.end = named ? end : place.end;
      if (unit_at(text, end) == u'-' && end_of_digits(text, end + 1) == end + 5) tail.end = end + 5;
      return;
    }
    const std::uint32_t british = end_of_british_code(text, at);
    if (british != at) {
      tail.code = true;
      tail.end = british;
      return;
    }
    std::uint32_t end = at;
    while (end - at < kLongestWord && (is_word_unit(unit_at(text, end)) || is_joint(unit_at(text, end))))
      ++end;
    if (end == at) return;
    const std::u16string_view word = text.substr(at, end - at);
    if (!is_name(word) && !tail.unit && !AddressWord(word).is_particle()) return;
    named = true;
    ++words;
    at = end;
  }
}

// "Interstate 35 TX"
void read_state(std::u16string_view text, AddressTail& tail) {
  const Span word = word_right(text, unit_at(text, tail.end) == u',' ? tail.end + 1 : tail.end);
  const std::u16string_view state = text.substr(word.start, word.length());
  if (state.size() != 2 || !is_upper(state[0]) || !is_upper(state[1]) || !AddressWord(state).is_state_of_usa()) return;
  tail.code = true;
  tail.end = word.end;
}

// Behind an apartment the lines go on with names: "SMITH'S GREEN", "United Kingdom".
void read_lines(std::u16string_view text, AddressTail& tail) {
  for (int lines = 0; lines < 3; ++lines) {
    std::uint32_t at = tail.end;
    while (at - tail.end < 6 && at < text.size() &&
           (text[at] == u' ' || text[at] == u'>' || text[at] == u'\n' || text[at] == u','))
      ++at;
    if (text.substr(tail.end, at - tail.end).find(u'\n') == std::u16string_view::npos) return;
    for (int words = 0; words < 4; ++words) {
      const Span word = word_right(text, at);
      if (word.empty()) break;
      if (!is_name(text.substr(word.start, word.length())) || is_digit(text[word.start])) return;
      at = word.end;
    }
    const char16_t after = unit_at(text, at);
    if (after != 0 && after != u'\n' && after != u'?' && after != u'.') return;
    if (at == tail.end) return;
    tail.end = at;
  }
}

// ", Willich": one to three names, and then the sentence or the line ends.
void read_city(std::u16string_view text, AddressTail& tail) {
  if (unit_at(text, tail.end) != u',') return;
  std::uint32_t at = tail.end + 1;
  for (int words = 0; words < 3; ++words) {
    const Span word = word_right(text, at);
    if (word.empty() || !is_name(text.substr(word.start, word.length())) || is_digit(text[word.start])) return;
    at = word.end;
    const char16_t after = unit_at(text, at);
    if (after != 0 && std::u16string_view(u".,;)!?\n\r\"'|<").find(after) == std::u16string_view::npos) continue;
    tail.city = true;
    tail.end = at;
    return;
  }
}

}  // namespace

Span word_left(std::u16string_view text, std::uint32_t position, bool dot) noexcept {
  std::uint32_t end = position;
  while (end > 0 && position - end < 2 && is_blank(text[end - 1]))
    --end;
  if (dot && end > 0 && text[end - 1] == u'.') --end;
  std::uint32_t start = end;
  while (start > 0 && end - start < kLongestWord && !is_digit(text[start - 1]) &&
         (is_word_unit(text[start - 1]) || is_joint(text[start - 1])))
    --start;
  while (start < end && is_joint(text[start]))
    ++start;
  return {start, end};
}

Span word_right(std::u16string_view text, std::uint32_t position) noexcept {
  std::uint32_t start = position;
  while (start - position < 2 && is_blank(unit_at(text, start)))
    ++start;
  std::uint32_t end = start;
  while (end - start < kLongestWord && end < text.size() && (is_word_unit(text[end]) || is_joint(text[end])))
    ++end;
  while (end > start && is_joint(text[end - 1]))
    --end;
  return {start, end};
}

bool is_name(std::u16string_view word) noexcept {
  if (word.empty()) return false;
  const char16_t first = word.front();
  if (first < 0x80) return is_upper(first) || is_digit(first);
  return first > 0xFF || (first >= 0xC0 && first < 0xDF);
}

std::uint32_t end_of_house_number(std::u16string_view text, Span number) noexcept {
  std::uint32_t end = number.end;
  const auto letter = [&](std::uint32_t at) {
    return is_letter(unit_at(text, at)) && !is_word_unit(unit_at(text, at + std::size_t{1}));
  };
  if (letter(end)) ++end;
  const char16_t sign = unit_at(text, end);
  const std::uint32_t second = end_of_digits(text, end + 1);
  if ((sign == u'/' || is_dash(sign)) && second > end + 1 && second - end <= 4) {
    end = second;
    if (letter(end)) ++end;
  }
  return end;
}

std::uint32_t start_of_number_left(std::u16string_view text, std::uint32_t position) noexcept {
  std::uint32_t end = position;
  while (end > 0 && position - end < 2 && is_blank(text[end - 1]))
    --end;
  std::uint32_t start = end;
  while (start > 0 && end - start < 6 && is_digit(text[start - 1]))
    --start;
  const char16_t before = unit_before(text, start);
  const bool alone = !is_word_unit(before) && before != u'.' && before != u',' && !is_dash(before) && before != u'/' &&
                     before != u':' && before != u'$';
  return end < position && start < end && end - start <= 5 && alone ? start : position;
}

AddressTail read_tail(std::u16string_view text, std::uint32_t position) noexcept {
  AddressTail tail;
  tail.end = position;
  for (int units = 0; units < 2; ++units) {
    const std::uint32_t end = end_of_unit(text, tail.end);
    tail.unit = tail.unit || end != tail.end;
    tail.end = end;
  }
  read_code(text, tail);
  if (!tail.code && tail.unit) read_lines(text, tail);
  if (!tail.code) read_state(text, tail);
  if (!tail.code) read_city(text, tail);
  return tail;
}

}  // namespace bedacht
