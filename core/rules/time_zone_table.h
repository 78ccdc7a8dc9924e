// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

// The IANA time zone database since 2024, as time_zones.mjs has written it. Only time_zone.cpp reads it.

namespace bedacht::time_zone_table {

/// A day of each year on which a clock is set, and when.
struct Change {
  std::uint8_t month = 0;    ///< 1 to 12; 0: never
  std::uint8_t week = 0;     ///< which such weekday of the month, 1 to 5; 5 is the last
  std::uint8_t weekday = 0;  ///< Sunday is 0
  std::int16_t minutes = 0;  ///< after midnight, on the clock before the change; also negative or beyond the day
};

/// What a clock shows: first its periods, one after another, then for ever the rule. Offsets are in minutes east of
/// UTC.
struct Clock {
  std::uint16_t first_period = 0;
  std::uint8_t period_count = 0;
  std::int16_t standard = 0;
  std::int16_t daylight = 0;  ///< from `begin` to `end`; less than `standard` in Ireland, whose winter is the exception
  Change begin;
  Change end;
};

/// A time with one offset, up to a moment in minutes since 1970-01-01T00:00Z.
struct Period {
  std::int32_t until = 0;
  std::int16_t offset = 0;
};

/// A name, as a part of the pool, and the number of its clock.
struct Name {
  std::uint16_t begin = 0;
  std::uint8_t length = 0;
  std::uint8_t clock = 0;
};

/// The release of the database, such as `2026f`.
std::string_view version() noexcept;
std::string_view name_pool() noexcept;
/// In the order of the names.
std::span<const Name> names() noexcept;
std::span<const Period> periods() noexcept;
std::span<const Clock> clocks() noexcept;

}  // namespace bedacht::time_zone_table
