// SPDX-License-Identifier: Apache-2.0
#include "rules/time_zone.h"

#include <algorithm>
#include <array>

namespace bedacht {
namespace {

enum class Daylight : std::uint8_t { None, Europe, NorthAmerica };

struct Zone {
  std::string_view name;
  std::int16_t standard;  // minutes east of UTC
  Daylight daylight;
};

constexpr std::array kZones{
    Zone{"America/Chicago", -360, Daylight::NorthAmerica},
    Zone{"America/Denver", -420, Daylight::NorthAmerica},
    Zone{"America/Los_Angeles", -480, Daylight::NorthAmerica},
    Zone{"America/New_York", -300, Daylight::NorthAmerica},
    Zone{"America/Phoenix", -420, Daylight::None},
    Zone{"America/Sao_Paulo", -180, Daylight::None},
    Zone{"America/Toronto", -300, Daylight::NorthAmerica},
    Zone{"Asia/Dubai", 240, Daylight::None},
    Zone{"Asia/Hong_Kong", 480, Daylight::None},
    Zone{"Asia/Kolkata", 330, Daylight::None},
    Zone{"Asia/Shanghai", 480, Daylight::None},
    Zone{"Asia/Singapore", 480, Daylight::None},
    Zone{"Asia/Tokyo", 540, Daylight::None},
    Zone{"Etc/UTC", 0, Daylight::None},
    Zone{"Europe/Amsterdam", 60, Daylight::Europe},
    Zone{"Europe/Athens", 120, Daylight::Europe},
    Zone{"Europe/Belgrade", 60, Daylight::Europe},
    Zone{"Europe/Berlin", 60, Daylight::Europe},
    Zone{"Europe/Bratislava", 60, Daylight::Europe},
    Zone{"Europe/Brussels", 60, Daylight::Europe},
    Zone{"Europe/Bucharest", 120, Daylight::Europe},
    Zone{"Europe/Budapest", 60, Daylight::Europe},
    Zone{"Europe/Copenhagen", 60, Daylight::Europe},
    Zone{"Europe/Dublin", 0, Daylight::Europe},
    Zone{"Europe/Helsinki", 120, Daylight::Europe},
    Zone{"Europe/Istanbul", 180, Daylight::None},
    Zone{"Europe/Kyiv", 120, Daylight::Europe},
    Zone{"Europe/Lisbon", 0, Daylight::Europe},
    Zone{"Europe/Ljubljana", 60, Daylight::Europe},
    Zone{"Europe/London", 0, Daylight::Europe},
    Zone{"Europe/Luxembourg", 60, Daylight::Europe},
    Zone{"Europe/Madrid", 60, Daylight::Europe},
    Zone{"Europe/Malta", 60, Daylight::Europe},
    Zone{"Europe/Oslo", 60, Daylight::Europe},
    Zone{"Europe/Paris", 60, Daylight::Europe},
    Zone{"Europe/Prague", 60, Daylight::Europe},
    Zone{"Europe/Riga", 120, Daylight::Europe},
    Zone{"Europe/Rome", 60, Daylight::Europe},
    Zone{"Europe/Sofia", 120, Daylight::Europe},
    Zone{"Europe/Stockholm", 60, Daylight::Europe},
    Zone{"Europe/Tallinn", 120, Daylight::Europe},
    Zone{"Europe/Vaduz", 60, Daylight::Europe},
    Zone{"Europe/Vienna", 60, Daylight::Europe},
    Zone{"Europe/Vilnius", 120, Daylight::Europe},
    Zone{"Europe/Warsaw", 60, Daylight::Europe},
    Zone{"Europe/Zagreb", 60, Daylight::Europe},
    Zone{"Europe/Zurich", 60, Daylight::Europe},
    Zone{"UTC", 0, Daylight::None},
};
static_assert(std::is_sorted(kZones.begin(), kZones.end(),
                             [](const Zone& a, const Zone& b) { return a.name < b.name; }));

const Zone* find_zone(std::string_view name) {
  const auto* found = std::lower_bound(kZones.begin(), kZones.end(), name,
                                       [](const Zone& zone, std::string_view key) { return zone.name < key; });
  return found != kZones.end() && found->name == name ? found : nullptr;
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

constexpr std::int64_t last_sunday(std::int64_t year, unsigned month) {
  const std::int64_t last = days_from_civil(month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1) - 1;
  return last - (weekday(last) + 1) % 7;
}

constexpr std::int64_t nth_sunday(std::int64_t year, unsigned month, unsigned nth) {
  const std::int64_t first = days_from_civil(year, month, 1);
  return first + (6 - weekday(first)) + std::int64_t{7} * (nth - 1);
}

bool is_daylight(const Zone& zone, std::int64_t utc_minutes, std::int64_t year) {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  switch (zone.daylight) {
    case Daylight::None:
      return false;
    case Daylight::Europe:  // at 01:00 UTC everywhere
      begin = last_sunday(year, 3) * kMinutesPerDay + 60;
      end = last_sunday(year, 10) * kMinutesPerDay + 60;
      break;
    case Daylight::NorthAmerica:  // at 02:00 on the local clock
      begin = nth_sunday(year, 3, 2) * kMinutesPerDay + 120 - zone.standard;
      end = nth_sunday(year, 11, 1) * kMinutesPerDay + 60 - zone.standard;
      break;
  }
  return utc_minutes >= begin && utc_minutes < end;
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

std::int64_t floor_days(std::int64_t minutes) {
  return minutes >= 0 ? minutes / kMinutesPerDay : -((-minutes + kMinutesPerDay - 1) / kMinutesPerDay);
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
  instant.utc_minutes = days * kMinutesPerDay + std::int64_t{hour} * 60 + minute - instant.offset_minutes;
  return instant;
}

LocalTime local_time(const Instant& instant, std::string_view name) {
  std::int64_t offset = instant.offset_minutes;
  if (const Zone* zone = find_zone(name)) {
    const std::int64_t year = civil_from_days(floor_days(instant.utc_minutes)).year;
    offset = zone->standard + (is_daylight(*zone, instant.utc_minutes, year) ? 60 : 0);
  }
  const std::int64_t local = instant.utc_minutes + offset;
  const std::int64_t days = floor_days(local);
  const Civil civil = civil_from_days(days);
  return {pad(civil.year, 4) + "-" + pad(civil.month, 2) + "-" + pad(civil.day, 2),
          static_cast<std::uint8_t>(weekday(days)), static_cast<std::uint16_t>(local - days * kMinutesPerDay)};
}

std::vector<std::string> known_time_zones() {
  std::vector<std::string> names;
  names.reserve(kZones.size());
  for (const Zone& zone : kZones)
    names.emplace_back(zone.name);
  return names;
}

bool is_known_time_zone(std::string_view zone) noexcept {
  return find_zone(zone) != nullptr;
}

}  // namespace bedacht
