// SPDX-License-Identifier: Apache-2.0
#include "detect/digit_groups.h"

#include <algorithm>

#include "detect/delimiters.h"
#include "detect/units.h"

namespace bedacht {

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
    const Span& group = marks.numbers[i];
    if (i > first) {
      const std::uint32_t gap = marks.numbers[i - 1].end;
      if (group.start - gap > 3) return 0;
      const char16_t kind = separator_kind(marks.text.substr(gap, group.start - gap));
      if (kind == 0 || separators.find(kind) == std::u16string_view::npos) return 0;
    }
    digits += group.length();
    if (digits == total) return i - first + 1;
    if (digits > total) return 0;
  }
  return 0;
}

void find_digit_groups(const Landmarks& marks, std::size_t total, std::u16string_view separators,
                       std::vector<Span>& candidates) {
  for (std::size_t i = 0; i < marks.numbers.size(); ++i) {
    const std::size_t groups = groups_with(marks, i, total, separators);
    if (groups == 0) continue;
    const Span span{marks.numbers[i].start, marks.numbers[i + groups - 1].end};
    if (!begins_delimited(marks.text, span.start) || !ends_delimited(marks.text, span.end)) continue;
    if (groups > 1 && is_blank(marks.text[marks.numbers[i].end]) && has_digits_beside(marks.text, span)) continue;
    candidates.push_back(span);
    i += groups - 1;
  }
}

}  // namespace bedacht
