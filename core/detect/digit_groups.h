// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "detect/landmarks.h"
#include "model/span.h"

namespace bedacht {

/// Numbers that people write in groups: "756.9217.0769.85", "36 574 261 809". Between two groups stands one
/// sign, a slash or a dash also with blanks around it.
class DigitGroups {
 public:
  static constexpr std::size_t kMost = 16;

  /// Takes a candidate apart. What is not digits and single separators, or has more than sixteen digits, has no digits.
  explicit DigitGroups(std::u16string_view candidate) noexcept;

  std::u16string_view digits() const noexcept { return {digits_.data(), size_}; }
  std::size_t count() const noexcept { return count_; }  ///< of groups
  /// The sign between the groups: u' ' for every blank, u'-' for every dash, u'/', u'.'; 0 for one group; u'?' for
  /// different signs.
  char16_t separator() const noexcept { return separator_; }
  bool grouped(std::initializer_list<std::uint8_t> sizes) const noexcept;
  /// The number that `length` digits from `first` on write.
  std::uint32_t number(std::size_t first, std::size_t length) const noexcept;

 private:
  std::array<char16_t, kMost> digits_{};
  std::array<std::uint8_t, kMost> sizes_{};
  std::size_t size_ = 0;
  std::size_t count_ = 0;
  char16_t separator_ = 0;
};

/// A sign that may stand between groups, as DigitGroups::separator names it; 0 for any other.
char16_t separator_kind(char16_t unit) noexcept;
/// The same for all that stands between two groups.
char16_t separator_kind(std::u16string_view gap) noexcept;

/// How many groups from number `first` on have `total` digits together, with one of the `separators` between two; 0
/// when none do.
std::size_t groups_with(const Landmarks& marks, std::size_t first, std::size_t total,
                        std::u16string_view separators) noexcept;

/// Appends every number that stands on its own and has `fewest` to `most` digits, at most sixteen, in one or several
/// groups. Two of as many digits do not overlap.
void find_digit_groups(const Landmarks& marks, std::size_t fewest, std::size_t most, std::u16string_view separators,
                       std::vector<Span>& candidates);

}  // namespace bedacht
