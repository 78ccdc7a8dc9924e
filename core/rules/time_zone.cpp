// SPDX-License-Identifier: Apache-2.0
#include "rules/time_zone.h"

#include <algorithm>

#include "rules/time_zone_table.h"

namespace bedacht {
namespace {

using time_zone_table::Change;
using time_zone_table::Clock;
using time_zone_table::Name;
using time_zone_table::Period;

std::string_view text_of(const Name& name) {
  return time_zone_table::name_pool().substr(name.begin, name.length);
}

const Clock* find_clock(std::string_view zone) {
  const auto names = time_zone_table::names();
  const auto found = std::lower_bound(names.begin(), names.end(), zone,
                                      [](const Name& name, std::string_view key) { return text_of(name) < key; });
  return found != names.end() && text_of(*found) == zone ? &time_zone_table::clocks()[found->clock] : nullptr;
}

constexpr std::int64_t kMinutesPerDay = 1440;

// Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, chrono-compatible low-level date
// algorithms).
constexpr std::int64_t days_from_civil(std::int64_t year, unsigned month, unsigned day) {
  year -= month <= 2 ? 1 : 0;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const auto year_of_era = static_cast<unsigned>(year - era * 400);
  const unsigned day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const unsigned day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + static_cast<std::int64_t>(day_of_era) - 719468;
}

struct Civil {
  std::int64_t year;
  unsigned month;
  unsigned day;
};

constexpr Civil civil_from_days(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const auto day_of_era = static_cast<unsigned>(days - era * 146097);
  const unsigned year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const unsigned day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const unsigned shifted = (5 * day_of_year + 2) / 153;
  const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {static_cast<std::int64_t>(year_of_era) + era * 400 + (month <= 2 ? 1 : 0), month,
          day_of_year - (153 * shifted + 2) / 5 + 1};
}

// Monday is 0; 1970-01-01 was a Thursday.
constexpr unsigned weekday(std::int64_t days) {
  return static_cast<unsigned>(((days + 3) % 7 + 7) % 7);
}

std::int64_t floor_days(std::int64_t minutes) {
  return minutes >= 0 ? minutes / kMinutesPerDay : -((-minutes + kMinutesPerDay - 1) / kMinutesPerDay);
}

// When the clock is set in a year, in minutes since 1970 on the clock before the change.
std::int64_t change_in(std::int64_t year, const Change& change) {
  const bool december = change.month == 12;
  const std::int64_t first = days_from_civil(year, change.month, 1);
  const std::int64_t next = days_from_civil(december ? year + 1 : year, december ? 1 : change.month + 1U, 1);
  const unsigned sunday_based = (weekday(first) + 1) % 7;
  std::int64_t day = first + (change.weekday + 7U - sunday_based) % 7 + 7 * (std::int64_t{change.week} - 1);
  if (day >= next) day -= 7;
  return day * kMinutesPerDay + change.minutes;
}

// Minutes east of UTC.
std::int64_t offset_at(const Clock& clock, std::int64_t utc_minutes) {
  for (const Period& period : time_zone_table::periods().subspan(clock.first_period, clock.period_count))
    if (utc_minutes < period.until) return period.offset;
  if (clock.begin.month == 0) return clock.standard;
  const std::int64_t year = civil_from_days(floor_days(utc_minutes + clock.standard)).year;
  const std::int64_t begin = change_in(year, clock.begin) - clock.standard;
  const std::int64_t end = change_in(year, clock.end) - clock.daylight;
  // South of the equator daylight saving ends before it begins.
  const bool daylight =
      begin < end ? utc_minutes >= begin && utc_minutes < end : utc_minutes >= begin || utc_minutes < end;
  return daylight ? clock.daylight : clock.standard;
}

// A number of exactly so many digits, or -1.
int digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

std::string pad(std::int64_t value, std::size_t width) {
  std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

}  // namespace

std::optional<Instant> parse_instant(std::string_view text) noexcept {
  if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':') return std::nullopt;
  if (text[10] != 'T' && text[10] != 't' && text[10] != ' ') return std::nullopt;
  const int year = digits(text, 0, 4);
  const int month = digits(text, 5, 2);
  const int day = digits(text, 8, 2);
  const int hour = digits(text, 11, 2);
  const int minute = digits(text, 14, 2);
  const int second = digits(text, 17, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0 ||
      minute > 59 || second < 0 || second > 60) {
    return std::nullopt;
  }
  std::size_t at = 19;
  if (text[at] == '.') {
    ++at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
      ++at;
  }
  Instant instant;
  if (at >= text.size()) return std::nullopt;
  if (text[at] == '+' || text[at] == '-') {
    const int offset_hour = digits(text, at + 1, 2);
    const int offset_minute = digits(text, at + 4, 2);
    if (offset_hour < 0 || offset_minute < 0 || offset_hour > 23 || offset_minute > 59 || text[at + 3] != ':')
      return std::nullopt;
    instant.offset_minutes = (offset_hour * 60 + offset_minute) * (text[at] == '-' ? -1 : 1);
  } else if (text[at] != 'Z' && text[at] != 'z') {
    return std::nullopt;
  }
  const std::int64_t days = days_from_civil(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  if (civil_from_days(days).day != static_cast<unsigned>(day)) return std::nullopt;  // 30 February
  instant.utc_minutes = days * kMinutesPerDay + std::int64_t{hour} * 60 + minute - instant.offset_minutes;
  return instant;
}

LocalTime local_time(const Instant& instant, std::string_view zone) {
  const Clock* clock = find_clock(zone);
  const std::int64_t offset = clock ? offset_at(*clock, instant.utc_minutes) : instant.offset_minutes;
  const std::int64_t local = instant.utc_minutes + offset;
  const std::int64_t days = floor_days(local);
  const Civil civil = civil_from_days(days);
  return {pad(civil.year, 4) + "-" + pad(civil.month, 2) + "-" + pad(civil.day, 2),
          static_cast<std::uint8_t>(weekday(days)), static_cast<std::uint16_t>(local - days * kMinutesPerDay)};
}

std::vector<std::string> known_time_zones() {
  std::vector<std::string> names;
  names.reserve(time_zone_table::names().size());
  for (const Name& name : time_zone_table::names())
    names.emplace_back(text_of(name));
  return names;
}

bool is_known_time_zone(std::string_view zone) noexcept {
  return find_clock(zone) != nullptr;
}

}  // namespace bedacht
