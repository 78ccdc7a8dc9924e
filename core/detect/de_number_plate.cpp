// SPDX-License-Identifier: Apache-2.0
#include "detect/de_number_plate.h"

#include <algorithm>
#include <array>

#include "detect/de_districts.h"
#include "detect/delimiters.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::uint32_t kLongestDistrict = 3;
constexpr std::uint32_t kMostLetters = 2;
constexpr std::uint32_t kMostDigits = 4;
constexpr std::size_t kMostCharacters = 8;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"kennzeichen*", "*kennzeichen", "*kennzeichens", "nummernschild*", "autonummer*", "plate", "plates",
     "numberplate*", "licenseplate*", "licenceplate*", "registration", "falschparker*", "fahrzeughalter*"});

constexpr std::array kCounterWords =
    std::to_array<std::string_view>({"din", "norm*", "iso", "modell*", "model", "version*", "typ", "type", "artikel*",
                                     "bestell*", "gate", "flug*", "flight*", "raum", "room"});

bool is_separator(char16_t unit) {
  return is_blank(unit) || is_dash(unit);
}

bool is_capital(char16_t unit) {
  return is_upper(unit) || unit == u'Ä' || unit == u'Ö' || unit == u'Ü';
}

bool is_suffix(char16_t unit) {
  return unit == u'E' || unit == u'H' || unit == u'e' || unit == u'h';
}

/// A plate taken apart. District and letters of "FSAB12" stay together in `district`.
struct Plate {
  std::u16string_view district;
  char16_t first_sign = 0;
  std::u16string_view letters;
  char16_t second_sign = 0;
  std::u16string_view digits;
};

std::u16string_view take(std::u16string_view& rest, bool (*fits)(char16_t)) {
  const auto end = static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), fits) - rest.begin());
  const std::u16string_view taken = rest.substr(0, end);
  rest.remove_prefix(end);
  return taken;
}

char16_t take_sign(std::u16string_view& rest) {
  if (rest.empty() || !is_separator(rest.front())) return 0;
  const char16_t sign = is_dash(rest.front()) ? u'-' : u' ';
  rest.remove_prefix(1);
  return sign;
}

/// Reads a candidate; false when it is no plate.
bool read(std::u16string_view rest, Plate& plate) {
  plate.district = take(rest, is_district_letter);
  char16_t sign = take_sign(rest);
  plate.letters = take(rest, is_letter);
  if (plate.letters.empty()) {
    plate.second_sign = sign;
  } else {
    plate.first_sign = sign;
    plate.second_sign = take_sign(rest);
  }
  plate.digits = take(rest, is_digit);
  sign = take_sign(rest);
  const bool ends = (rest.empty() && sign == 0) || (rest.size() == 1 && is_suffix(rest.front()));
  return ends && !plate.digits.empty() && plate.digits.size() <= kMostDigits && plate.digits.front() != u'0' &&
         plate.district.size() + plate.letters.size() + plate.digits.size() <= kMostCharacters;
}

/// "FSAB": a district and one or two letters in one piece.
bool is_joined(std::u16string_view letters) {
  if (letters.size() < 3 || letters.size() > kLongestDistrict + kMostLetters) return false;
  for (std::size_t tail = 1; tail <= kMostLetters; ++tail) {
    const std::u16string_view last = letters.substr(letters.size() - tail);
    if (std::all_of(last.begin(), last.end(), is_letter) && is_district(letters.substr(0, letters.size() - tail)))
      return true;
  }
  return false;
}

bool is_year(std::u16string_view digits) {
  return digits.size() == 4 && (digits.starts_with(u"19") || digits.starts_with(u"20"));
}

Validity validate(std::u16string_view candidate) {
  Plate plate;
  if (!read(candidate, plate)) return Validity::Refuted;
  const bool capitals = std::all_of(plate.district.begin(), plate.district.end(), is_capital) &&
                        std::all_of(plate.letters.begin(), plate.letters.end(), is_capital);
  if (plate.letters.empty()) {
    // "BMW 320" is a car, but no plate.
    const bool joined = capitals && plate.second_sign == 0 && is_joined(plate.district);
    return joined ? Validity::Unknown : Validity::Refuted;
  }
  if (plate.letters.size() > kMostLetters || !is_district(plate.district)) return Validity::Refuted;
  if (plate.first_sign != u'-') return capitals && plate.first_sign != 0 ? Validity::Unknown : Validity::Refuted;
  // Devices are named "SM-G960", standards "DIN-EN 1090", and "HD-TV 4" has few digits.
  const std::size_t fewest = plate.second_sign == u'-' ? 2 : 3;
  const bool standard = plate.district == u"DIN" && plate.letters == u"EN";
  const bool certain = capitals && plate.second_sign != 0 && plate.digits.size() >= fewest && !is_year(plate.digits);
  return certain && !standard ? Validity::Proven : Validity::Unknown;
}

/// Where a run of at most `most` letters begins that ends at `end`; `end` itself for none or a longer one.
std::uint32_t start_of_letters(std::u16string_view text, std::uint32_t end, std::uint32_t most) {
  std::uint32_t start = end;
  while (end - start <= most && is_district_letter(unit_before(text, start)))
    --start;
  return end - start <= most ? start : end;
}

/// Where the plate begins whose digits begin at `digits`; `digits` itself for none.
std::uint32_t start_of_plate(std::u16string_view text, std::uint32_t digits) {
  const std::uint32_t end = digits - (is_separator(unit_before(text, digits)) ? 1 : 0);
  const std::uint32_t letters = start_of_letters(text, end, kLongestDistrict + kMostLetters);
  if (letters == end) return digits;
  if (letters == 0 || !is_separator(text[letters - 1])) return letters;
  const std::uint32_t district = start_of_letters(text, letters - 1, kLongestDistrict);
  if (district == letters - 1) return letters;
  if (end - letters <= kMostLetters && is_district(text.substr(district, letters - 1 - district))) return district;
  // "HRO ABC 123" is no "A-BC 123".
  return is_capital(text[letters - 2]) ? digits : letters;
}

/// Where the plate ends whose digits end at `digits`, behind an E or H; 0 where it goes on as something else.
std::uint32_t end_of_plate(std::u16string_view text, std::uint32_t digits) {
  const std::uint32_t next = digits + (is_separator(unit_at(text, digits)) ? 1 : 0);
  const bool letter = is_letter(unit_at(text, next)) && ends_delimited(text, next + 1);
  if (letter && is_suffix(unit_at(text, next))) return next + 1;
  if (letter && is_upper(text[next])) return 0;  // "FS AB 1234 A"
  return ends_delimited(text, digits) ? digits : 0;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  for (const Span& number : marks.numbers) {
    if (number.length() > kMostDigits || marks.text[number.start] == u'0') continue;
    const std::uint32_t start = start_of_plate(marks.text, number.start);
    if (start == number.start || !begins_delimited(marks.text, start)) continue;
    const std::uint32_t end = end_of_plate(marks.text, number.end);
    if (end != 0) candidates.push_back({start, end});
  }
}

}  // namespace

Detector de_number_plate_detector() noexcept {
  return {"de-number-plate", find, validate, kWords, kCounterWords, 70, 75};
}

}  // namespace bedacht
