// SPDX-License-Identifier: Apache-2.0
#include "detect/calendar_date.h"

#include <algorithm>
#include <array>
#include <utility>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

struct MonthName {
  std::u16string_view name;
  unsigned month;
};

constexpr std::array kMonths = std::to_array<MonthName>(
    {{u"january", 1}, {u"januar", 1},    {u"jänner", 1},    {u"jan", 1},   {u"february", 2},  {u"februar", 2},
     {u"feb", 2},     {u"march", 3},     {u"märz", 3},      {u"maerz", 3}, {u"mar", 3},       {u"mär", 3},
     {u"mrz", 3},     {u"april", 4},     {u"apr", 4},       {u"may", 5},   {u"mai", 5},       {u"june", 6},
     {u"juni", 6},    {u"jun", 6},       {u"july", 7},      {u"juli", 7},  {u"jul", 7},       {u"august", 8},
     {u"aug", 8},     {u"september", 9}, {u"sept", 9},      {u"sep", 9},   {u"october", 10},  {u"oktober", 10},
     {u"oct", 10},    {u"okt", 10},      {u"november", 11}, {u"nov", 11},  {u"december", 12}, {u"dezember", 12},
     {u"dec", 12},    {u"dez", 12}});

constexpr char16_t lower(char16_t unit) {
  return unit == u'Ä' ? u'ä' : to_lower(unit);
}

struct Number {
  unsigned value = 0;
  std::size_t digits = 0;
};

Number take_number(std::u16string_view text, std::size_t& at) {
  Number number;
  while (number.digits < 5 && is_digit(unit_at(text, at))) {
    number.value = number.value * 10 + static_cast<unsigned>(text[at++] - u'0');
    ++number.digits;
  }
  return number;
}

unsigned take_month(std::u16string_view text, std::size_t& at) {
  if (!begins_month(unit_at(text, at))) return 0;
  std::size_t end = at;
  while (end - at < 10 && is_word_unit(unit_at(text, end)) && !is_digit(text[end]))
    ++end;
  const unsigned month = month_of(text.substr(at, end - at));
  if (month != 0) at = end;
  return month;
}

/// Skips what may stand between the parts of a date in words.
void skip(std::u16string_view text, std::size_t& at, std::u16string_view signs) {
  const std::size_t most = at + 3;
  while (at < most && (is_blank(unit_at(text, at)) || (at < text.size() && signs.find(text[at]) != signs.npos)))
    ++at;
}

// "3rd March", "3. März"
void skip_ordinal(std::u16string_view text, std::size_t& at) {
  if (!is_letter(unit_at(text, at))) return;
  const std::array<char16_t, 2> letters{to_lower(unit_at(text, at)), to_lower(unit_at(text, at + 1))};
  const std::u16string_view suffix(letters.data(), letters.size());
  for (const std::u16string_view ordinal : {u"st", u"nd", u"rd", u"th"}) {
    if (suffix == ordinal && !is_word_unit(unit_at(text, at + 2))) at += 2;
  }
}

bool is_year(Number number) {
  return number.digits == 4 || number.digits == 2;
}

unsigned full_year(Number number) {
  if (number.digits == 4) return number.value;
  return number.value >= 30 ? 1900 + number.value : 2000 + number.value;
}

// "March 3, 1985"
bool read_month_first(std::u16string_view text, std::size_t& at, CalendarDate& date) {
  date.month = take_month(text, at);
  if (date.month == 0) return false;
  skip(text, at, u".");
  const Number day = take_number(text, at);
  skip_ordinal(text, at);
  skip(text, at, u",");
  const Number year = take_number(text, at);
  date.day = day.value;
  date.year = full_year(year);
  return day.digits >= 1 && day.digits <= 2 && year.digits == 4;
}

// "3. März 1985", "22-nov-1972", "3rd of March, 1985"
bool read_named_month(std::u16string_view text, std::size_t& at, CalendarDate& date) {
  skip_ordinal(text, at);
  skip(text, at, u".-/");
  if (text.substr(at, 3) == u"of ") at += 3;
  date.month = take_month(text, at);
  if (date.month == 0) return false;
  skip(text, at, u".,-/");
  const Number year = take_number(text, at);
  date.year = full_year(year);
  return is_year(year);
}

// The signs between the numbers are the same: "3.3.1985", "3. 3. 1985", "1985-03-03", "03/03/85".
bool read_numbers(std::u16string_view text, std::size_t& at, Number first, CalendarDate& date) {
  const char16_t sign = unit_at(text, at);
  if (sign != u'.' && sign != u'-' && sign != u'/') return false;
  const auto step = [&] {
    if (unit_at(text, at) != sign) return false;
    ++at;
    if (sign == u'.' && is_blank(unit_at(text, at))) ++at;
    return true;
  };
  if (!step()) return false;
  const Number second = take_number(text, at);
  if (second.digits == 0 || second.digits > 2 || !step()) return false;
  const Number third = take_number(text, at);
  date.month = second.value;
  if (first.digits == 4) {
    date.year = first.value;
    date.day = third.value;
    return third.digits >= 1 && third.digits <= 2;
  }
  date.day = first.value;
  date.year = full_year(third);
  if (date.month > 12 && sign != u'.') std::swap(date.day, date.month);
  return is_year(third);
}

}  // namespace

bool begins_month(char16_t unit) noexcept {
  if (!is_letter(unit)) return false;
  switch (to_lower(unit)) {
    case u'j':
    case u'f':
    case u'm':
    case u'a':
    case u's':
    case u'o':
    case u'n':
    case u'd':
      return true;
    default:
      return false;
  }
}

unsigned month_of(std::u16string_view name) noexcept {
  if (name.empty() || !begins_month(name.front())) return 0;
  const auto* found = std::find_if(kMonths.begin(), kMonths.end(), [name](const MonthName& one) {
    return std::equal(name.begin(), name.end(), one.name.begin(), one.name.end(),
                      [](char16_t left, char16_t right) { return lower(left) == right; });
  });
  return found == kMonths.end() ? 0 : found->month;
}

CalendarDate read_date(std::u16string_view text, std::size_t position) noexcept {
  CalendarDate date;
  date.end = position;
  if (position >= text.size()) return date;
  std::size_t at = position;
  bool read = false;
  if (is_digit(unit_at(text, at))) {
    const Number first = take_number(text, at);
    date.day = first.value;
    const std::size_t after = at;
    read = (first.digits <= 2 || first.digits == 4) && read_numbers(text, at, first, date);
    if (!read && first.digits <= 2) {
      at = after;
      date.day = first.value;
      read = read_named_month(text, at, date);
    }
  } else {
    read = read_month_first(text, at, date);
  }
  const bool real = read && date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12;
  const char16_t after = unit_at(text, at);
  const bool goes_on =
      is_word_unit(after) || ((after == u'.' || after == u'/' || is_dash(after)) && is_digit(unit_at(text, at + 1)));
  date.end = real && !goes_on ? at : position;
  return date;
}

}  // namespace bedacht
