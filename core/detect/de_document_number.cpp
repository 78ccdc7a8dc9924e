// SPDX-License-Identifier: Apache-2.0
#include "detect/de_document_number.h"

#include <algorithm>
#include <array>

#include "detect/checksum.h"
#include "detect/delimiters.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::uint32_t kSerial = 9;
constexpr std::uint32_t kChecked = 10;
constexpr std::uint32_t kLongest = 11;

bool is_character(char16_t unit) {
  return is_digit(unit) || std::u16string_view(u"CFGHJKLMNPRTVWXYZ").find(to_upper(unit)) != std::u16string_view::npos;
}

bool begins_with(std::u16string_view text, std::u16string_view first_letters) {
  return !text.empty() && first_letters.find(to_upper(text.front())) != std::u16string_view::npos;
}

/// Where the letters begin that lead up to the digits at `digits`; `digits` itself when there are none, too many, or
/// other digits in front of them, which have led here already.
std::uint32_t start_of_letters(std::u16string_view text, std::uint32_t digits) {
  std::uint32_t start = digits;
  while (is_letter(unit_before(text, start)) && digits - start < kSerial)
    --start;
  return is_alnum(unit_before(text, start)) ? digits : start;
}

}  // namespace

void find_document_numbers(const Landmarks& marks, std::u16string_view first_letters, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  for (const Span& number : marks.numbers) {
    const std::uint32_t start = start_of_letters(text, number.start);
    if (start == number.start || !begins_with(text.substr(start), first_letters)) continue;
    std::uint32_t end = start;
    while (end - start <= kLongest && is_alnum(unit_at(text, end)))
      ++end;
    if (end - start < kSerial || end - start > kLongest) continue;
    // "L01X00T47 1": the check digit is often printed apart.
    if (end - start == kSerial && is_blank(unit_at(text, end)) && is_digit(unit_at(text, end + 1)) &&
        ends_delimited(text, end + 2) && icao_9303(text.substr(start, kSerial + 2))) {
      end += 2;
    }
    if (begins_delimited(text, start) && ends_delimited(text, end)) candidates.push_back({start, end});
  }
}

Validity validate_document_number(std::u16string_view candidate, std::u16string_view first_letters) noexcept {
  if (candidate.size() < kSerial || candidate.size() > kLongest || !begins_with(candidate, first_letters))
    return Validity::Refuted;
  const std::u16string_view serial = candidate.substr(0, kSerial);
  if (!std::all_of(serial.begin(), serial.end(), is_character) || std::none_of(serial.begin(), serial.end(), is_digit))
    return Validity::Refuted;
  if (candidate.size() == kSerial) return Validity::Unknown;
  const bool apart = is_blank(candidate[kSerial]);
  if (candidate.size() == kLongest && !apart && to_upper(candidate.back()) != u'D') return Validity::Refuted;
  if (!icao_9303(apart ? candidate : candidate.substr(0, kChecked))) return Validity::Refuted;
  // T and eight digits was the form of temporary and of the first electronic cards.
  const bool plain = serial.front() != u'T' && std::all_of(serial.begin() + 1, serial.end(), is_digit);
  const bool lower = std::any_of(serial.begin(), serial.end(), is_lower);
  return plain || lower || apart ? Validity::Unknown : Validity::Proven;
}

}  // namespace bedacht
