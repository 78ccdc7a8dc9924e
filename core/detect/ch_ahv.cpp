// SPDX-License-Identifier: Apache-2.0
#include "detect/ch_ahv.h"

#include <array>

#include "detect/checksum.h"
#include "detect/digit_groups.h"

namespace bedacht {
namespace {

constexpr std::size_t kDigits = 13;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"ahv*", "avs", "navs*", "oasi", "sozialversicherung*", "versicherung*", "social", "insurance"});

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_digit_groups(marks, kDigits, kDigits, u" -.", candidates);
}

Validity validate(std::u16string_view candidate) {
  const DigitGroups number(candidate);
  if (number.digits().size() != kDigits || !number.digits().starts_with(u"756")) return Validity::Refuted;
  if (number.count() > 1 && !number.grouped({3, 4, 4, 2})) return Validity::Refuted;
  return gs1(number.digits()) ? Validity::Proven : Validity::Refuted;
}

}  // namespace

Detector ch_ahv_detector() noexcept {
  return {"ch-ahv", find, validate, kWords, {}, 85, 0};
}

}  // namespace bedacht
