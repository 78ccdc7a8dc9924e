// SPDX-License-Identifier: Apache-2.0
#include "detect/geo_coordinates.h"

#include <algorithm>
#include <array>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::size_t kDecimals = 4;  // eleven metres; fewer are prices, ratios and measures

constexpr std::array kWords = std::to_array<std::string_view>(
    {"koordinate*", "*koordinaten", "coordinate*", "coords", "gps", "geo", "lat", "lon", "lng", "latitude", "longitude",
     "breitengrad", "laengengrad", "standort*", "position*", "location*", "maps", "geohash"});

constexpr std::array kCounterWords =
    std::to_array<std::string_view>({"*kurs*", "rate*", "price*", "preis*", "eur", "usd", "euro", "dollar", "mean",
                                     "median", "p", "score*", "loss", "accuracy", "wert*", "value*", "version*"});

/// One of the two angles.
struct Angle {
  std::size_t end = 0;  ///< the start when there is none
  bool east_west = false;
  bool hemisphere = false;
  bool sign = false;
  std::size_t decimals = 0;
  long long micro = 0;  ///< its size in millionths of a degree
};

struct Digits {
  long long value = 0;
  std::size_t count = 0;
  bool zeros = false;  ///< begins with a zero that a number would not have
};

Digits take_digits(std::u16string_view text, std::size_t& at, std::size_t most) {
  Digits digits;
  digits.zeros = unit_at(text, at) == u'0' && is_digit(unit_at(text, at + 1));
  for (; digits.count < most && is_digit(unit_at(text, at)); ++at, ++digits.count)
    digits.value = digits.value * 10 + (text[at] - u'0');
  return digits;
}

void skip_blanks(std::u16string_view text, std::size_t& at) {
  const std::size_t most = at + 2;
  while (at < most && is_blank(unit_at(text, at)))
    ++at;
}

/// Reads ".1234" as millionths; a seventh decimal and those behind it only round.
long long take_fraction(std::u16string_view text, std::size_t& at, std::size_t& decimals) {
  long long micro = 0;
  decimals = 0;
  if (unit_at(text, at) != u'.' || !is_digit(unit_at(text, at + 1))) return 0;
  for (++at; decimals < 20 && is_digit(unit_at(text, at)); ++at, ++decimals) {
    if (decimals < 6) micro = micro * 10 + (text[at] - u'0');
    if (decimals >= 6 && text[at] != u'0' && decimals == 6) ++micro;
  }
  for (std::size_t i = decimals; i < 6; ++i)
    micro *= 10;
  return micro;
}

bool is_minute_sign(char16_t unit) {
  return unit == 0x2032 || unit == u'\'' || unit == 0x2019;
}

bool is_second_sign(char16_t unit) {
  return unit == 0x2033 || unit == u'"' || unit == 0x201D;
}

/// Reads "26′ 45.9996″" behind degrees; false when minutes or seconds are out of range.
bool take_minutes(std::u16string_view text, std::size_t& at, long long& micro) {
  std::size_t next = at;
  skip_blanks(text, next);
  std::size_t decimals = 0;
  const Digits minutes = take_digits(text, next, 3);
  const long long minute_fraction = take_fraction(text, next, decimals);
  if (minutes.count == 0 || !is_minute_sign(unit_at(text, next))) return true;
  if (minutes.value >= 60) return false;
  at = ++next;
  micro += (minutes.value * 1'000'000 + minute_fraction) / 60;
  skip_blanks(text, next);
  const Digits seconds = take_digits(text, next, 3);
  std::size_t ignored = 0;
  const long long second_fraction = take_fraction(text, next, ignored);
  const bool doubled = is_minute_sign(unit_at(text, next)) && is_minute_sign(unit_at(text, next + 1));
  if (seconds.count == 0 || !(is_second_sign(unit_at(text, next)) || doubled)) return true;
  at = next + (doubled ? 2 : 1);
  micro += (seconds.value * 1'000'000 + second_fraction) / 3600;
  return seconds.value < 60 && decimals == 0;
}

void take_hemisphere(std::u16string_view text, std::size_t& at, Angle& angle) {
  std::size_t next = at;
  skip_blanks(text, next);
  const char16_t letter = unit_at(text, next) >= u'a' ? to_upper(unit_at(text, next)) : unit_at(text, next);
  if (std::u16string_view(u"NSEWO").find(letter) == std::u16string_view::npos || letter == 0) return;
  if (is_word_unit(unit_at(text, next + 1))) return;
  angle.hemisphere = true;
  angle.east_west = letter != u'N' && letter != u'S';
  at = next + 1;
}

Angle read_angle(std::u16string_view text, std::size_t start) {
  Angle angle;
  angle.end = start;
  std::size_t at = start;
  angle.sign = unit_at(text, at) == u'-' || unit_at(text, at) == u'+' || unit_at(text, at) == 0x2212;
  if (angle.sign) ++at;
  const Digits degrees = take_digits(text, at, 4);
  if (degrees.count == 0 || degrees.count > 3 || degrees.zeros) return angle;
  angle.micro = degrees.value * 1'000'000 + take_fraction(text, at, angle.decimals);
  const bool degree_sign = unit_at(text, at) == u'°' || unit_at(text, at) == u'º';
  if (degree_sign) {
    ++at;
    if (!take_minutes(text, at, angle.micro)) return angle;
  }
  if (degree_sign || angle.decimals > 0) take_hemisphere(text, at, angle);
  angle.end = at;
  return angle;
}

/// Where the second angle begins behind the first: after a comma, a semicolon or blanks, and perhaps its name.
std::size_t start_of_second(std::u16string_view text, std::size_t end) {
  std::size_t at = end;
  const std::size_t most = end + 3;
  while (at < most && (is_blank(unit_at(text, at)) || unit_at(text, at) == u',' || unit_at(text, at) == u';' ||
                       unit_at(text, at) == u'/' || unit_at(text, at) == u'&'))
    ++at;
  if (at == end || !is_letter(unit_at(text, at))) return at;
  std::size_t name = at;
  while (name - at < 10 && is_letter(unit_at(text, name)))
    ++name;
  const std::u16string_view word = text.substr(at, name - at);
  const bool named = to_lower(word[0]) == u'l' && (word.substr(1, 2) == u"on" || word.substr(1, 2) == u"ng");
  if (!named) return at;
  while (name - at < 14 &&
         (is_blank(unit_at(text, name)) || unit_at(text, name) == u':' || unit_at(text, name) == u'='))
    ++name;
  return name;
}

struct Pair {
  std::size_t end = 0;
  Validity validity = Validity::Refuted;
};

Pair read_pair(std::u16string_view text, std::size_t start) {
  constexpr long long kMicro = 1'000'000;
  const bool opened = unit_at(text, start) == u'(';
  const std::size_t first_start = opened ? start + 1 : start;
  Angle first = read_angle(text, first_start);
  const std::size_t second_start = start_of_second(text, first.end);
  if (first.end == first_start || second_start == first.end) return {};
  const bool comma = text.substr(start, second_start - start).find_first_of(u",;=/&") != std::u16string_view::npos;
  // Two whole numbers with a blank between them, as in most texts with numbers.
  if (!comma && !first.hemisphere && first.decimals == 0) return {};
  Angle second = read_angle(text, second_start);
  if (second.end == second_start) return {};
  if (first.hemisphere != second.hemisphere || (first.hemisphere && first.east_west == second.east_west)) return {};
  if (first.hemisphere && first.east_west) std::swap(first, second);
  if (first.micro > 90 * kMicro || second.micro > 180 * kMicro) return {};
  Pair pair;
  pair.end = std::max(first.end, second.end);
  if (opened && unit_at(text, pair.end) == u')') ++pair.end;
  // "90, 180": the second can only be a longitude, the blank tells it from a decimal number.
  const bool beyond = second.micro > 90 * kMicro && second_start == first.end + 2;
  const bool fine = first.decimals >= kDecimals && second.decimals >= kDecimals;
  const bool shaped = comma && (opened || (first.sign && second.sign) || beyond);
  const bool precise = first.decimals >= 2 && second.decimals >= 2;
  if (first.hemisphere || (fine && comma) || (!fine && shaped)) {
    pair.validity = Validity::Proven;
  } else if (fine || precise) {
    pair.validity = Validity::Unknown;
  }
  return pair;
}

bool is_alone_on_line(std::u16string_view text, std::size_t start, std::size_t end) {
  const char16_t before = unit_before(text, start);
  const char16_t after = unit_at(text, end);
  return (before == 0 || before == u'\n') && (after == 0 || after == u'\n');
}

bool is_fine(std::u16string_view pair) {
  std::size_t decimals = 0;
  std::size_t fine = 0;
  bool behind_dot = false;
  for (const char16_t unit : pair) {
    if (unit == u'.') decimals = 0;
    behind_dot = unit == u'.' || (behind_dot && is_digit(unit));
    if (behind_dot && is_digit(unit) && ++decimals == kDecimals) ++fine;
  }
  return fine >= 2;
}

// ",17z" ends the place in the address of a map.
bool is_zoom(std::u16string_view text, std::size_t comma) {
  std::size_t at = comma + 1;
  while (at - comma < 4 && is_digit(unit_at(text, at)))
    ++at;
  return unit_at(text, at) == u'z' || unit_at(text, at) == u'm';
}

// "0.1234, 0.5678, 0.9012"
bool is_behind_number(std::u16string_view text, std::size_t start) {
  std::size_t at = start;
  while (at > 0 && start - at < 3 && (is_blank(text[at - 1]) || text[at - 1] == u','))
    --at;
  return at < start && is_digit(unit_before(text, at)) &&
         text.substr(at, start - at).find(u',') != std::u16string_view::npos;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  std::size_t done = 0;
  for (const Span& number : marks.numbers) {
    std::size_t start = number.start;
    if (start < done || number.length() > 3) continue;
    const char16_t sign = unit_before(text, start);
    if (sign == u'-' || sign == u'+' || sign == 0x2212) --start;
    const char16_t before = unit_before(text, start);
    if (is_word_unit(before) || before == u'.' || before == u',' || before == u'$' || before == u'€') continue;
    if (before == u'(') --start;
    if (is_behind_number(text, start)) continue;
    const Pair pair = read_pair(text, start);
    if (pair.validity == Validity::Refuted) continue;
    const char16_t after = unit_at(text, pair.end);
    const char16_t second = unit_at(text, pair.end + 1);
    if (is_word_unit(after) || after == u'%' || after == u'€' ||
        ((after == u'.' || after == u',') && is_digit(second) && !is_zoom(text, pair.end)) ||
        (after == u',' && is_blank(second) && is_digit(unit_at(text, pair.end + 2))))
      continue;
    // A pair of small numbers is one of many things unless it is all that the line says.
    const std::u16string_view words = text.substr(start, pair.end - start);
    const bool clear = is_fine(words) || words.find_first_of(u"°ºNSEWOnsewo") != std::u16string_view::npos;
    if (pair.validity == Validity::Proven && !clear && !is_alone_on_line(text, start, pair.end)) continue;
    done = pair.end;
    candidates.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(pair.end)});
  }
}

Validity validate(std::u16string_view candidate) {
  const Pair pair = read_pair(candidate, 0);
  return pair.end == candidate.size() ? pair.validity : Validity::Refuted;
}

}  // namespace

Detector geo_coordinates_detector() noexcept {
  return {"geo-coordinates", find, validate, kWords, kCounterWords, 75, 75};
}

}  // namespace bedacht
