// SPDX-License-Identifier: Apache-2.0
#include "detect/de_health_insurance_number.h"

#include <algorithm>
#include <array>

#include "detect/checksum.h"
#include "detect/delimiters.h"
#include "detect/other_numbers.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::size_t kDigits = 9;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"kvnr", "kv", "krankenversicher*", "krankenkasse*", "kasse", "versicherten*", "versicherung*", "egk",
     "gesundheitskarte*", "aok", "barmer", "dak", "health", "insurance", "insured"});

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  for (const Span& number : marks.numbers) {
    if (number.length() != kDigits) continue;
    const std::uint32_t letter = number.start - (is_blank(unit_before(marks.text, number.start)) ? 1 : 0);
    if (!is_letter(unit_before(marks.text, letter))) continue;
    const Span span{letter - 1, number.end};
    if (begins_delimited(marks.text, span.start) && ends_delimited(marks.text, span.end)) candidates.push_back(span);
  }
}

Validity validate(std::u16string_view candidate) {
  constexpr std::array<std::uint8_t, 10> kWeights{1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
  if (candidate.size() < 1 + kDigits || !is_letter(candidate.front())) return Validity::Refuted;
  const bool apart = is_blank(candidate[1]);
  const std::u16string_view number = candidate.substr(apart ? 2 : 1);
  if (number.size() != kDigits || !std::all_of(number.begin(), number.end(), is_digit)) return Validity::Refuted;
  const int letter = to_upper(candidate.front()) - u'A' + 1;
  std::array<char16_t, 2 + kDigits> digits{static_cast<char16_t>(u'0' + letter / 10),
                                           static_cast<char16_t>(u'0' + letter % 10)};
  std::copy(number.begin(), number.end(), digits.begin() + 2);
  const std::uint32_t sum = weighted_digit_sums({digits.data(), digits.size()}, kWeights);
  if (sum % 10 != static_cast<std::uint32_t>(digits.back() - u'0')) return Validity::Refuted;
  // "a 123456780" is more often an article and a number.
  return apart ? Validity::Unknown : Validity::Proven;
}

}  // namespace

Detector de_health_insurance_number_detector() noexcept {
  return {"de-health-insurance-number", find, validate, kWords, kOtherNumbers, 70, 75};
}

}  // namespace bedacht
