// SPDX-License-Identifier: Apache-2.0
#include "detect/uk_nino.h"

#include <algorithm>
#include <array>

#include "detect/delimiters.h"
#include "detect/digit_groups.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::size_t kDigits = 6;

constexpr std::array kWords = std::to_array<std::string_view>({"nino*", "ni", "hmrc", "insurance?"});

constexpr std::array kCounterWords = std::to_array<std::string_view>(
    {"policy", "order*", "bestell*", "tracking*", "sku", "part", "artikel*", "serial", "serien*", "model*", "isbn",
     "passport", "health", "car", "travel", "life", "member"});

bool is_prefix(char16_t first, char16_t second) {
  constexpr std::u16string_view kNeverGiven = u"DFIQUV";
  if (!is_upper(first) || !is_upper(second)) return false;
  if (kNeverGiven.find(first) != std::u16string_view::npos) return false;
  if (second == u'O' || kNeverGiven.find(second) != std::u16string_view::npos) return false;
  constexpr std::array<std::u16string_view, 7> kOthers{u"BG", u"GB", u"KN", u"NK", u"NT", u"TN", u"ZZ"};
  return std::none_of(kOthers.begin(), kOthers.end(),
                      [first, second](std::u16string_view other) { return other[0] == first && other[1] == second; });
}

bool is_suffix(char16_t unit) {
  return to_upper(unit) >= u'A' && to_upper(unit) <= u'D';
}

bool is_separator(char16_t unit) {
  return is_blank(unit) || is_dash(unit);
}

/// The end of the number whose digits end at `digits`: behind the last letter if one is there.
std::uint32_t end_with_suffix(std::u16string_view text, std::uint32_t digits) {
  const std::uint32_t letter = digits + (is_separator(unit_at(text, digits)) ? 1 : 0);
  return is_suffix(unit_at(text, letter)) && ends_delimited(text, letter + 1) ? letter + 1 : digits;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  for (std::size_t i = 0; i < marks.numbers.size(); ++i) {
    const std::uint32_t digits = marks.numbers[i].start;
    const std::uint32_t letters = digits - (is_separator(unit_before(text, digits)) ? 1 : 0);
    if (letters < 2 || !is_prefix(to_upper(text[letters - 2]), to_upper(text[letters - 1]))) continue;
    const std::size_t groups = groups_with(marks, i, kDigits, u" -");
    if (groups == 0) continue;
    const Span span{letters - 2, end_with_suffix(text, marks.numbers[i + groups - 1].end)};
    if (!begins_delimited(text, span.start) || !ends_delimited(text, span.end)) continue;
    if (has_digits_behind(text, span.end)) continue;
    candidates.push_back(span);
  }
}

Validity validate(std::u16string_view candidate) {
  if (candidate.size() < 2 + kDigits || !is_prefix(to_upper(candidate[0]), to_upper(candidate[1])))
    return Validity::Refuted;
  std::u16string_view rest = candidate.substr(2);
  const bool dashed = is_dash(rest.front());
  if (is_separator(rest.front())) rest.remove_prefix(1);
  const bool suffix = is_suffix(rest.back());
  if (suffix) rest.remove_suffix(1);
  const bool apart = suffix && is_separator(rest.back());
  if (apart) rest.remove_suffix(1);
  const DigitGroups number(rest);
  if (number.digits().size() != kDigits) return Validity::Refuted;
  const bool pairs = number.grouped({2, 2, 2});
  if ((number.count() > 1 || dashed) && !pairs) return Validity::Refuted;
  return suffix && (pairs || !apart) ? Validity::Proven : Validity::Unknown;
}

}  // namespace

Detector uk_nino_detector() noexcept {
  return {"uk-nino", find, validate, kWords, kCounterWords, 80, 75};
}

}  // namespace bedacht
