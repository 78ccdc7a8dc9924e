// SPDX-License-Identifier: Apache-2.0
#include "detect/at_social_insurance_number.h"

#include <array>

#include "detect/digit_groups.h"
#include "detect/other_numbers.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::size_t kDigits = 10;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"svnr", "sv", "vsnr", "sozialversicherung*", "versicherung*", "ecard", "card", "social", "insurance"});

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_digit_groups(marks, kDigits, kDigits, u" -./", candidates);
}

Validity validate(std::u16string_view candidate) {
  constexpr std::array<std::uint32_t, kDigits> kWeights{3, 7, 9, 0, 5, 8, 4, 2, 1, 6};
  const DigitGroups number(candidate);
  const bool apart = number.grouped({4, 6}) || number.grouped({4, 2, 2, 2});
  if (number.digits().size() != kDigits || number.digits().front() == u'0') return Validity::Refuted;
  if (!apart && number.count() > 1) return Validity::Refuted;
  // Months 13 to 15 are given where the serial numbers of a day do not suffice.
  const std::uint32_t day = number.number(4, 2);
  const std::uint32_t month = number.number(6, 2);
  if (day < 1 || day > 31 || month < 1 || month > 15) return Validity::Refuted;
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < kDigits; ++i)
    sum += kWeights[i] * number.number(i, 1);
  if (sum % 11 != number.number(3, 1)) return Validity::Refuted;
  return apart ? Validity::Proven : Validity::Unknown;
}

}  // namespace

Detector at_social_insurance_number_detector() noexcept {
  return {"at-social-insurance-number", find, validate, kWords, kOtherNumbers, 70, 80};
}

}  // namespace bedacht
