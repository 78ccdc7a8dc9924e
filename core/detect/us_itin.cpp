// SPDX-License-Identifier: Apache-2.0
#include "detect/us_itin.h"

#include <array>

#include "detect/digit_groups.h"
#include "detect/other_numbers.h"

namespace bedacht {
namespace {

constexpr std::size_t kDigits = 9;

constexpr std::array kWords = std::to_array<std::string_view>({"itin*", "taxpayer*", "tax", "tin", "irs", "steuer*"});

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_digit_groups(marks, kDigits, kDigits, u"- ", candidates);
}

Validity validate(std::u16string_view candidate) {
  const DigitGroups number(candidate);
  if (number.digits().size() != kDigits || number.separator() == u'?') return Validity::Refuted;
  if (number.count() > 1 && !number.grouped({3, 2, 4})) return Validity::Refuted;
  const std::uint32_t group = number.number(3, 2);
  const bool given_out = (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) ||
                         (group >= 94 && group <= 99);
  if (number.digits().front() != u'9' || !given_out) return Validity::Refuted;
  return number.count() > 1 ? Validity::Proven : Validity::Unknown;
}

}  // namespace

Detector us_itin_detector() noexcept {
  return {"us-itin", find, validate, kWords, kOtherNumbers, 75, 75};
}

}  // namespace bedacht
