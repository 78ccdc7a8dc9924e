// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace bedacht {

/// A day as people write it, and where in the text it ends.
struct CalendarDate {
  std::size_t end = 0;
  unsigned day = 0;
  unsigned month = 0;
  unsigned year = 0;  ///< two digits are read as 1930 to 2029
};

/// Whether names of months begin with this letter.
bool begins_month(char16_t unit) noexcept;

/// 1 to 12 for the German or English name of a month or its abbreviation, in any case; 0 for other words.
unsigned month_of(std::u16string_view name) noexcept;

/// Reads a full date that begins with the digits or the month's name at `position`: `3.3.1985`, `1985-03-03`,
/// `03/03/1985` (either order), `3. März 1985`, `3rd March 1985`, `22-nov-1972`, `March 3, 1985`. `end` is `position`
/// when there is none, or when digits go on behind it.
CalendarDate read_date(std::u16string_view text, std::size_t position) noexcept;

}  // namespace bedacht
