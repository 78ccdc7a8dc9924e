// SPDX-License-Identifier: Apache-2.0
#include "detect/digit_groups.h"

#include <algorithm>

#include "detect/delimiters.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::uint32_t kLongestGap = 3;

/// Whether number `i` stands behind the one before it with nothing but one of the separators between.
bool follows(const Landmarks& marks, std::size_t i, std::u16string_view separators) {
  const std::uint32_t gap = marks.numbers[i - 1].end;
  const std::uint32_t size = marks.numbers[i].start - gap;
  if (size > kLongestGap) return false;
  const char16_t kind = size == 1 ? separator_kind(marks.text[gap]) : separator_kind(marks.text.substr(gap, size));
  return kind != 0 && separators.find(kind) != std::u16string_view::npos;
}

/// What a look at number `first` and those beside it says, before others are walked: whether they may begin a number of
/// `fewest` to `most` digits. Most are turned away here.
bool may_begin(const Landmarks& marks, std::size_t first, std::size_t fewest, std::size_t most) {
  const Span& group = marks.numbers[first];
  if (group.length() >= fewest) return group.length() <= most;
  if (first + 1 == marks.numbers.size()) return false;
  const Span& next = marks.numbers[first + 1];
  if (next.start - group.end > kLongestGap || group.length() + next.length() > most) return false;
  if (!is_digit(unit_before(marks.text, group.start - 1))) return true;
  const char16_t before = marks.text[group.start - 1];
  const bool joined = before == u'.' || before == u'/' || is_dash(before);
  return !joined && !(is_blank(before) && is_blank(marks.text[group.end]));
}

/// Whether the numbers `first` to `last` stand on their own.
bool stands_alone(const Landmarks& marks, std::size_t first, std::size_t last) {
  const std::uint32_t start = marks.numbers[first].start;
  const std::uint32_t end = marks.numbers[last].end;
  if (!begins_delimited(marks.text, start) || !ends_delimited(marks.text, end)) return false;
  const bool blank = first < last && is_blank(marks.text[marks.numbers[first].end]);
  return !blank || !(has_digits_before(marks.text, start) || has_digits_behind(marks.text, end));
}

}  // namespace

char16_t separator_kind(char16_t unit) noexcept {
  if (is_blank(unit)) return u' ';
  if (is_dash(unit) || unit == 0x2014) return u'-';
  return unit == u'/' || unit == u'.' ? unit : u'\0';
}

char16_t separator_kind(std::u16string_view gap) noexcept {
  if (gap.size() == 1) return separator_kind(gap.front());
  if (gap.size() != 3 || !is_blank(gap.front()) || !is_blank(gap.back())) return 0;
  const char16_t kind = separator_kind(gap[1]);
  return kind == u'/' || kind == u'-' ? kind : u'\0';
}

DigitGroups::DigitGroups(std::u16string_view candidate) noexcept {
  std::size_t size = 0;
  for (std::size_t i = 0; i < candidate.size();) {
    const std::size_t group = i;
    for (; i < candidate.size() && is_digit(candidate[i]); ++i) {
      if (size == kMost) return;
      digits_[size++] = candidate[i];
    }
    if (i == group) return;
    sizes_[count_++] = static_cast<std::uint8_t>(i - group);
    const std::size_t gap = i;
    while (i < candidate.size() && !is_digit(candidate[i]))
      ++i;
    if (i == gap) break;
    const char16_t kind = separator_kind(candidate.substr(gap, i - gap));
    if (kind == 0 || i == candidate.size()) return;
    separator_ = separator_ == 0 || separator_ == kind ? kind : u'?';
  }
  size_ = size;
}

bool DigitGroups::grouped(std::initializer_list<std::uint8_t> sizes) const noexcept {
  return count_ == sizes.size() && std::equal(sizes.begin(), sizes.end(), sizes_.begin());
}

std::uint32_t DigitGroups::number(std::size_t first, std::size_t length) const noexcept {
  std::uint32_t value = 0;
  for (const char16_t digit : digits().substr(first, length))
    value = value * 10 + static_cast<std::uint32_t>(digit - u'0');
  return value;
}

std::size_t groups_with(const Landmarks& marks, std::size_t first, std::size_t total,
                        std::u16string_view separators) noexcept {
  std::size_t digits = 0;
  for (std::size_t i = first; i < marks.numbers.size(); ++i) {
    if (i > first && !follows(marks, i, separators)) return 0;
    digits += marks.numbers[i].length();
    if (digits == total) return i - first + 1;
    if (digits > total) return 0;
  }
  return 0;
}

void find_digit_groups(const Landmarks& marks, std::size_t fewest, std::size_t most, std::u16string_view separators,
                       std::vector<Span>& candidates) {
  std::array<std::size_t, DigitGroups::kMost + 1> done{};  // up to which number there is one of so many digits
  for (std::size_t i = 0; i < marks.numbers.size(); ++i) {
    if (!may_begin(marks, i, fewest, most)) continue;
    std::size_t digits = 0;
    for (std::size_t last = i; last < marks.numbers.size(); ++last) {
      if (last > i && !follows(marks, last, separators)) break;
      digits += marks.numbers[last].length();
      if (digits > most) break;
      if (digits < fewest || done[digits] > i || !stands_alone(marks, i, last)) continue;
      candidates.push_back({marks.numbers[i].start, marks.numbers[last].end});
      done[digits] = last + 1;
    }
  }
}

}  // namespace bedacht
