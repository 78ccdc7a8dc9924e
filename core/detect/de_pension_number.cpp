// SPDX-License-Identifier: Apache-2.0
#include "detect/de_pension_number.h"

#include <array>

#include "detect/checksum.h"
#include "detect/delimiters.h"
#include "detect/digit_groups.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::array kWords =
    std::to_array<std::string_view>({"rente*", "rvnr", "rv", "vsnr", "versicherung*", "sozialversicherung*", "svnr",
                                     "sv", "pension*", "social", "insurance"});

/// The insurers' numbers (DRV, Bereichsnummern); those of the federal insurer are 40 more than those of the Land.
constexpr bool is_insurer(std::uint32_t number) {
  const auto is_land = [](std::uint32_t n) {
    return (n >= 2 && n <= 4) || (n >= 8 && n <= 21) || (n >= 23 && n <= 26) || n == 28 || n == 29 ||
           (n >= 38 && n <= 40);
  };
  return is_land(number) || (number > 40 && is_land(number - 40)) || (number >= 80 && number <= 82) || number == 89;
}

/// The end of a number in the form 2-6-letter-3, with at most one blank or hyphen at each joint; `start` for none.
std::uint32_t end_of_form(std::u16string_view text, std::uint32_t start) {
  std::uint32_t at = start;
  const auto take = [&](std::uint32_t count, bool (*fits)(char16_t)) {
    if (at != start && (is_blank(unit_at(text, at)) || is_dash(unit_at(text, at)))) ++at;
    for (; count > 0 && fits(unit_at(text, at)); --count)
      ++at;
    return count == 0;
  };
  const bool right = take(2, is_digit) && take(6, is_digit) && take(1, is_letter) && take(3, is_digit);
  return right ? at : start;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  for (const Span& number : marks.numbers) {
    if (number.length() != 2 && number.length() != 8) continue;
    const std::uint32_t end = end_of_form(marks.text, number.start);
    if (end == number.start) continue;
    if (begins_delimited(marks.text, number.start) && ends_delimited(marks.text, end))
      candidates.push_back({number.start, end});
  }
}

Validity validate(std::u16string_view candidate) {
  constexpr std::array<std::uint8_t, 12> kWeights{2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
  if (end_of_form(candidate, 0) != candidate.size() || candidate.empty()) return Validity::Refuted;
  std::array<char16_t, 13> digits{};
  std::size_t size = 0;
  for (const char16_t unit : candidate) {
    if (is_digit(unit)) digits[size++] = unit;
    if (!is_letter(unit)) continue;
    const int letter = to_upper(unit) - u'A' + 1;
    digits[size++] = static_cast<char16_t>(u'0' + letter / 10);
    digits[size++] = static_cast<char16_t>(u'0' + letter % 10);
  }
  const std::u16string_view all(digits.data(), digits.size());
  const DigitGroups number(all);
  // Where two people would have the same number, 50 is added to the day.
  const std::uint32_t day = number.number(2, 2) % 50;
  const std::uint32_t month = number.number(4, 2);
  if (!is_insurer(number.number(0, 2)) || day < 1 || day > 31 || month < 1 || month > 12) return Validity::Refuted;
  return weighted_digit_sums(all, kWeights) % 10 == number.number(12, 1) ? Validity::Proven : Validity::Refuted;
}

}  // namespace

Detector de_pension_number_detector() noexcept {
  return {"de-pension-number", find, validate, kWords, {}, 85, 0};
}

}  // namespace bedacht
