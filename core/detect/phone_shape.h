// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace bedacht {

/// A candidate for a telephone number, taken apart. Looks into itself, and is therefore never copied: many are made for
/// each number of a text, and none of them allocates.
class PhoneShape {
 public:
  static constexpr std::size_t kMostDigits = 24;

  /// One with more than 24 digits has none.
  explicit PhoneShape(std::u16string_view candidate) noexcept;
  PhoneShape(const PhoneShape&) = delete;
  PhoneShape& operator=(const PhoneShape&) = delete;

  bool plus = false;                     ///< `+` stands in front
  bool opened = false;                   ///< the first group stands in brackets
  std::u16string_view digits;            ///< all of them
  std::span<const std::uint8_t> groups;  ///< how many digits each group has
  std::u16string_view separators;        ///< of each gap the sign in it, a blank when there is no other

  bool is_grouped(std::initializer_list<std::uint8_t> sizes) const noexcept;

 private:
  std::array<char16_t, kMostDigits> all_digits_{};
  std::array<std::uint8_t, kMostDigits + 1> all_groups_{};
  std::array<char16_t, kMostDigits + 1> all_separators_{};
};

// Look-alikes: groups of digits that mean something else.

/// 24.12.2017, 24.12.17, 2017-12-24, 12/24/2017, and two of them in a row.
bool is_date(const PhoneShape& shape) noexcept;
/// 300.000, 1.250.000, 1 000 000.
bool is_grouped_by_thousands(const PhoneShape& shape) noexcept;
/// 192.168.178.20, 1.2.3.4567.
bool is_dotted_quad(const PhoneShape& shape) noexcept;
/// 2018-2019, 08.00-12.00, 1-0-1-0.
bool is_range(const PhoneShape& shape) noexcept;
/// ISBN and ISSN: 978-3-16-148410-0, 3-16-148410-0, 0317-8471.
bool is_book_number(const PhoneShape& shape) noexcept;

}  // namespace bedacht
