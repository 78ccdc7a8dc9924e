// SPDX-License-Identifier: Apache-2.0
#include "detect/de_tax_id.h"

#include <algorithm>
#include <array>

#include "detect/checksum.h"
#include "detect/digit_groups.h"
#include "detect/other_numbers.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::size_t kDigits = 11;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"steuer*", "idnr", "idno", "identifikation*", "stid", "stidnr", "finanzamt*", "elster", "tax", "taxpayer", "tin"});

/// Of the first ten digits one occurs two or three times, the others once at most.
bool repeats_one_digit(std::u16string_view digits) {
  std::array<std::uint8_t, 10> times{};
  for (const char16_t digit : digits.substr(0, 10))
    ++times[static_cast<std::size_t>(digit - u'0')];
  const auto repeated = std::count_if(times.begin(), times.end(), [](std::uint8_t n) { return n > 1; });
  return repeated == 1 && *std::max_element(times.begin(), times.end()) <= 3;
}

bool has_three_in_a_row(std::u16string_view digits) {
  for (std::size_t i = 2; i < 10; ++i)
    if (digits[i] == digits[i - 1] && digits[i] == digits[i - 2]) return true;
  return false;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_digit_groups(marks, kDigits, kDigits, u" /", candidates);
}

Validity validate(std::u16string_view candidate) {
  const DigitGroups number(candidate);
  const std::u16string_view digits = number.digits();
  if (digits.size() != kDigits || digits.front() == u'0') return Validity::Refuted;
  if (!repeats_one_digit(digits) || !mod_11_10(digits)) return Validity::Refuted;
  const bool usual =
      number.count() == 1 || number.grouped({2, 3, 3, 3}) || number.grouped({10, 1}) || number.grouped({3, 3, 4, 1});
  return usual && !has_three_in_a_row(digits) ? Validity::Proven : Validity::Unknown;
}

}  // namespace

Detector de_tax_id_detector() noexcept {
  return {"de-tax-id", find, validate, kWords, kOtherNumbers, 75, 80};
}

}  // namespace bedacht
