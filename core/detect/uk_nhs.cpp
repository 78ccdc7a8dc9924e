// SPDX-License-Identifier: Apache-2.0
#include "detect/uk_nhs.h"

#include <array>

#include "detect/digit_groups.h"
#include "detect/other_numbers.h"

namespace bedacht {
namespace {

constexpr std::size_t kDigits = 10;

constexpr std::array kWords = std::to_array<std::string_view>({"nhs", "nhsno", "chi"});

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_digit_groups(marks, kDigits, kDigits, u" -", candidates);
}

bool has_check_digit(const DigitGroups& number) {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < kDigits - 1; ++i)
    sum += static_cast<std::uint32_t>(kDigits - i) * number.number(i, 1);
  return (11 - sum % 11) % 11 == number.number(kDigits - 1, 1);
}

Validity validate(std::u16string_view candidate) {
  const DigitGroups number(candidate);
  if (number.digits().size() != kDigits || !has_check_digit(number)) return Validity::Refuted;
  if (number.count() == 1) return Validity::Unknown;
  if (!number.grouped({3, 3, 4}) || number.separator() == u'?') return Validity::Refuted;
  // Numbers of England and Wales begin with 4, 6 or 7, those of Northern Ireland with 3; an exchange of North America
  // begins with 2 or more.
  const std::u16string_view digits = number.digits();
  const bool given_out = std::u16string_view(u"3467").find(digits.front()) != std::u16string_view::npos;
  return given_out && digits[3] < u'2' ? Validity::Proven : Validity::Unknown;
}

}  // namespace

Detector uk_nhs_detector() noexcept {
  return {"uk-nhs", find, validate, kWords, kOtherNumbers, 70, 85};
}

}  // namespace bedacht
