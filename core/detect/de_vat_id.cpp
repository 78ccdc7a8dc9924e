// SPDX-License-Identifier: Apache-2.0
#include "detect/de_vat_id.h"

#include <array>

#include "detect/checksum.h"
#include "detect/delimiters.h"
#include "detect/digit_groups.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::size_t kDigits = 9;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"ust*", "umsatzsteuer*", "mwst*", "steuer*", "vat", "vatin", "tax", "uid", "idnr", "impressum"});

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  for (std::size_t i = 0; i < marks.numbers.size(); ++i) {
    const std::uint32_t digits = marks.numbers[i].start;
    const std::uint32_t letters = digits - (separator_kind(unit_before(marks.text, digits)) != 0 ? 1 : 0);
    if (letters < 2 || to_upper(marks.text[letters - 1]) != u'E' || to_upper(marks.text[letters - 2]) != u'D') continue;
    const std::size_t groups = groups_with(marks, i, kDigits, u" -.");
    if (groups == 0) continue;
    const Span span{letters - 2, marks.numbers[i + groups - 1].end};
    if (!begins_delimited(marks.text, span.start) || !ends_delimited(marks.text, span.end)) continue;
    // An account number goes on: "DE12 345 67 89 …".
    if (has_digits_behind(marks.text, span.end)) continue;
    candidates.push_back(span);
  }
}

Validity validate(std::u16string_view candidate) {
  if (candidate.size() < 2 + kDigits || to_upper(candidate[0]) != u'D' || to_upper(candidate[1]) != u'E')
    return Validity::Refuted;
  const bool apart = !is_digit(candidate[2]);
  const DigitGroups number(candidate.substr(apart ? 3 : 2));
  if (number.digits().size() != kDigits || number.digits().front() == u'0') return Validity::Refuted;
  if (!mod_11_10(number.digits())) return Validity::Unknown;
  // "de 136 695 976" may well be a sum in a Romance language.
  return apart && is_lower(candidate[0]) ? Validity::Unknown : Validity::Proven;
}

}  // namespace

Detector de_vat_id_detector() noexcept {
  return {"de-vat-id", find, validate, kWords, {}, 85, 75};
}

}  // namespace bedacht
