// SPDX-License-Identifier: Apache-2.0
#include "detect/us_ssn.h"

#include <array>

#include "detect/digit_groups.h"

namespace bedacht {
namespace {

constexpr std::size_t kDigits = 9;

constexpr std::array kWords =
    std::to_array<std::string_view>({"ssn*", "ssns", "security", "ssa", "sozialversicherung*", "socials"});

constexpr std::array kCounterWords = std::to_array<std::string_view>(
    {"isbn", "order*", "bestell*", "tracking*", "sku", "part", "artikel*", "serial", "serien*", "version*", "model*",
     "ein", "patent*", "policy", "kunden*", "konto*", "blz"});

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_digit_groups(marks, kDigits, kDigits, u"- .", candidates);
}

Validity validate(std::u16string_view candidate) {
  const DigitGroups number(candidate);
  if (number.digits().size() != kDigits || number.separator() == u'?') return Validity::Refuted;
  if (number.count() > 1 && !number.grouped({3, 2, 4})) return Validity::Refuted;
  const std::uint32_t area = number.number(0, 3);
  if (area == 0 || area == 666 || area >= 900) return Validity::Refuted;
  if (number.number(3, 2) == 0 || number.number(5, 4) == 0) return Validity::Refuted;
  return number.separator() == u'-' || number.separator() == u' ' ? Validity::Proven : Validity::Unknown;
}

}  // namespace

Detector us_ssn_detector() noexcept {
  return {"us-ssn", find, validate, kWords, kCounterWords, 80, 80};
}

}  // namespace bedacht
