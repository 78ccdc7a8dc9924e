// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bedacht {

/// A moment, in minutes since 1970-01-01T00:00Z, and the offset that it was written with.
struct Instant {
  std::int64_t utc_minutes = 0;
  std::int32_t offset_minutes = 0;
};

/// A moment on the clock of one place.
struct LocalTime {
  std::string day;            ///< `YYYY-MM-DD`
  std::uint8_t weekday = 0;   ///< Monday is 0
  std::uint16_t minutes = 0;  ///< after midnight
};

/// Reads RFC 3339 with an offset. Seconds are ignored.
std::optional<Instant> parse_instant(std::string_view rfc3339) noexcept;

/// The local time in a zone of the IANA database, with every change of its clock since 2024 as known to the release in
/// time_zone_table.cpp; earlier times follow the oldest rule that is known. In an unknown zone, the clock that the
/// instant was written with.
LocalTime local_time(const Instant& instant, std::string_view zone);

/// The IANA names, old ones such as `Asia/Calcutta` too, in order.
std::vector<std::string> known_time_zones();
/// Exactly as IANA writes it.
bool is_known_time_zone(std::string_view zone) noexcept;

}  // namespace bedacht
