// SPDX-License-Identifier: Apache-2.0
#include "detect/phone_shape.h"

#include <algorithm>

#include "detect/units.h"

namespace bedacht {
namespace {

std::uint32_t number_of(const PhoneShape& shape, std::size_t group) {
  std::size_t start = 0;
  for (std::size_t i = 0; i < group; ++i)
    start += shape.groups[i];
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < shape.groups[group] && i < 9; ++i) {
    number = number * 10 + static_cast<std::uint32_t>(shape.digits[start + i] - u'0');
  }
  return number;
}

bool is_year(const PhoneShape& shape, std::size_t group) {
  const std::uint32_t year = number_of(shape, group);
  return shape.groups[group] == 4 && year >= 1800 && year <= 2199;
}

bool is_day_or_month(const PhoneShape& shape, std::size_t group) {
  const std::uint32_t number = number_of(shape, group);
  return shape.groups[group] <= 2 && number >= 1 && number <= 31;
}

/// Three groups from `first` on, with the same sign in both gaps.
bool is_date_at(const PhoneShape& shape, std::size_t first) {
  if (shape.groups.size() < first + 3) return false;
  const char16_t sign = shape.separators[first];
  if (sign == u' ' || sign != shape.separators[first + 1]) return false;
  if (is_year(shape, first)) return is_day_or_month(shape, first + 1) && is_day_or_month(shape, first + 2);
  const bool year = is_year(shape, first + 2) || shape.groups[first + 2] == 2;
  return year && is_day_or_month(shape, first) && is_day_or_month(shape, first + 1);
}

bool same_sign(const PhoneShape& shape, char16_t sign) {
  return shape.separators.find_first_not_of(sign) == std::u16string_view::npos;
}

}  // namespace

PhoneShape::PhoneShape(std::u16string_view candidate) noexcept {
  std::size_t start = 0;
  opened = unit_at(candidate, start) == u'(';
  if (opened) ++start;
  plus = unit_at(candidate, start) == u'+';
  if (plus) ++start;
  if (unit_at(candidate, start) == u'(') ++start;
  std::size_t size = 0;
  std::size_t count = 0;
  char16_t sign = 0;
  for (const char16_t unit : candidate.substr(start)) {
    if (is_digit(unit)) {
      if (size == kMostDigits) return;
      if (count == 0) ++count;
      if (sign != 0) {
        all_separators_[count - 1] = sign;
        ++count;
      }
      ++all_groups_[count - 1];
      all_digits_[size++] = unit;
      sign = 0;
    } else if (sign == 0 || sign == u' ') {
      sign = is_blank(unit) ? u' ' : is_dash(unit) ? u'-' : unit;
    }
  }
  digits = {all_digits_.data(), size};
  groups = {all_groups_.data(), count};
  separators = {all_separators_.data(), count == 0 ? 0 : count - 1};
}

bool PhoneShape::is_grouped(std::initializer_list<std::uint8_t> sizes) const noexcept {
  return std::equal(groups.begin(), groups.end(), sizes.begin(), sizes.end());
}

bool is_date(const PhoneShape& shape) noexcept {
  if (shape.plus) return false;
  return is_date_at(shape, 0) || (shape.groups.size() >= 4 && is_date_at(shape, shape.groups.size() - 3));
}

bool is_grouped_by_thousands(const PhoneShape& shape) noexcept {
  if (shape.groups.size() < 2 || shape.groups.front() > 3 || shape.digits.front() == u'0') return false;
  const auto three = [](std::uint8_t group) { return group == 3; };
  return std::all_of(shape.groups.begin() + 1, shape.groups.end(), three) &&
         (same_sign(shape, u'.') || same_sign(shape, u' '));
}

bool is_dotted_quad(const PhoneShape& shape) noexcept {
  return shape.groups.size() == 4 && same_sign(shape, u'.');
}

bool is_range(const PhoneShape& shape) noexcept {
  const std::size_t count = shape.groups.size();
  const auto size_at_most = [&shape](std::uint8_t most) {
    return std::all_of(shape.groups.begin(), shape.groups.end(), [most](std::uint8_t group) { return group <= most; });
  };
  if (count == 2 && is_year(shape, 0) && is_year(shape, 1)) return true;
  if (count >= 2 && shape.groups[0] == shape.groups[1] && is_year(shape, 0) && same_sign(shape, u' ')) return true;
  if (count >= 3 && size_at_most(1)) return true;
  return count == 4 && size_at_most(2) && shape.separators[0] == shape.separators[2] &&
         shape.separators[0] != shape.separators[1];
}

bool is_book_number(const PhoneShape& shape) noexcept {
  const bool ean = shape.digits.size() == 13 && (shape.digits.starts_with(u"978") || shape.digits.starts_with(u"979"));
  const bool isbn =
      shape.digits.size() == 10 && shape.groups.size() == 4 && shape.groups.back() == 1 && shape.groups.front() <= 2;
  return !shape.plus && same_sign(shape, u'-') && (ean || isbn);
}

}  // namespace bedacht
