// SPDX-License-Identifier: Apache-2.0
#include "rules/time_zone.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

std::string clock_in(std::string_view zone, std::string_view time) {
  const auto instant = parse_instant(time);
  if (!instant) return "no time";
  const LocalTime local = local_time(*instant, zone);
  const std::string minute = std::to_string(local.minutes % 60);
  return local.day + " " + std::to_string(local.weekday) + " " + std::to_string(local.minutes / 60) + ":" +
         (minute.size() == 1 ? "0" + minute : minute);
}

TEST_CASE("the clock of a place follows its daylight saving, whatever offset the time was written with") {
  CHECK(clock_in("Europe/Berlin", "2026-01-15T08:30:00Z") == "2026-01-15 3 9:30");
  CHECK(clock_in("Europe/Berlin", "2026-07-15T08:30:00Z") == "2026-07-15 2 10:30");
  CHECK(clock_in("Europe/Berlin", "2026-07-15T23:30:00+01:00") == "2026-07-16 3 0:30");
  CHECK(clock_in("Europe/London", "2026-07-03T15:40:00+01:00") == "2026-07-03 4 15:40");
  CHECK(clock_in("Asia/Kolkata", "2026-01-01T00:00:00Z") == "2026-01-01 3 5:30");
}

TEST_CASE("daylight saving begins and ends at the minute") {
  CHECK(clock_in("Europe/Berlin", "2026-03-29T00:59:00Z") == "2026-03-29 6 1:59");
  CHECK(clock_in("Europe/Berlin", "2026-03-29T01:00:00Z") == "2026-03-29 6 3:00");
  CHECK(clock_in("Europe/Berlin", "2026-10-25T00:59:00Z") == "2026-10-25 6 2:59");
  CHECK(clock_in("Europe/Berlin", "2026-10-25T01:00:00Z") == "2026-10-25 6 2:00");
  CHECK(clock_in("America/New_York", "2026-03-08T06:59:00Z") == "2026-03-08 6 1:59");
  CHECK(clock_in("America/New_York", "2026-03-08T07:00:00Z") == "2026-03-08 6 3:00");
  CHECK(clock_in("America/New_York", "2026-11-01T05:59:00Z") == "2026-11-01 6 1:59");
  CHECK(clock_in("America/New_York", "2026-11-01T06:00:00Z") == "2026-11-01 6 1:00");
}

TEST_CASE("an unknown zone leaves the clock that the time was written with") {
  CHECK(clock_in("Mars/Olympus", "2026-07-15T08:30:00+02:00") == "2026-07-15 2 8:30");
  CHECK_FALSE(is_known_time_zone("Mars/Olympus"));
}

TEST_CASE("only RFC 3339 with an offset is a time") {
  for (const auto* text : {"", "2026-07-15", "2026-07-15T08:30:00", "2026-13-15T08:30:00Z", "15.07.2026 08:30",
                           "2026-07-15T25:30:00Z", "2026-07-15T08:30:00+0200"}) {
    CHECK_FALSE(parse_instant(text));
  }
  CHECK(parse_instant("2026-07-15T08:30:00.123Z"));
  CHECK(parse_instant("2026-07-15t08:30:00z"));
}

}  // namespace
}  // namespace bedacht
