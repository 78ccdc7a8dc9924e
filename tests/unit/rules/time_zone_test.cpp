// SPDX-License-Identifier: Apache-2.0
#include "rules/time_zone.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "rules/time_zone_table.h"

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

TEST_CASE("clocks of the southern hemisphere are ahead over new year") {
  CHECK(clock_in("Australia/Sydney", "2025-12-31T13:00:00Z") == "2026-01-01 3 0:00");
  CHECK(clock_in("Australia/Sydney", "2026-04-04T15:59:00Z") == "2026-04-05 6 2:59");
  CHECK(clock_in("Australia/Sydney", "2026-04-04T16:00:00Z") == "2026-04-05 6 2:00");
  CHECK(clock_in("Australia/Sydney", "2026-10-03T15:59:00Z") == "2026-10-04 6 1:59");
  CHECK(clock_in("Australia/Sydney", "2026-10-03T16:00:00Z") == "2026-10-04 6 3:00");
  CHECK(clock_in("America/Santiago", "2026-04-05T02:59:00Z") == "2026-04-04 5 23:59");
  CHECK(clock_in("America/Santiago", "2026-04-05T03:00:00Z") == "2026-04-04 5 23:00");
}

TEST_CASE("offsets and daylight saving need not be whole hours") {
  CHECK(clock_in("Asia/Kathmandu", "2026-01-01T00:00:00Z") == "2026-01-01 3 5:45");
  CHECK(clock_in("America/St_Johns", "2026-07-01T12:00:00Z") == "2026-07-01 2 9:30");
  CHECK(clock_in("Pacific/Chatham", "2026-01-01T00:00:00Z") == "2026-01-01 3 13:45");
  CHECK(clock_in("Australia/Lord_Howe", "2026-10-03T15:29:00Z") == "2026-10-04 6 1:59");
  CHECK(clock_in("Australia/Lord_Howe", "2026-10-03T15:30:00Z") == "2026-10-04 6 2:30");
  CHECK(clock_in("Australia/Lord_Howe", "2026-04-04T14:59:00Z") == "2026-04-05 6 1:59");
  CHECK(clock_in("Australia/Lord_Howe", "2026-04-04T15:00:00Z") == "2026-04-05 6 1:30");
}

TEST_CASE("Ireland's summer is its standard time") {
  CHECK(clock_in("Europe/Dublin", "2026-01-15T12:00:00Z") == "2026-01-15 3 12:00");
  CHECK(clock_in("Europe/Dublin", "2026-03-29T00:59:00Z") == "2026-03-29 6 0:59");
  CHECK(clock_in("Europe/Dublin", "2026-03-29T01:00:00Z") == "2026-03-29 6 2:00");
  CHECK(clock_in("Europe/Dublin", "2026-10-25T00:59:00Z") == "2026-10-25 6 1:59");
  CHECK(clock_in("Europe/Dublin", "2026-10-25T01:00:00Z") == "2026-10-25 6 1:00");
}

TEST_CASE("clocks that follow Ramadan, or that a law has changed, are known change by change") {
  CHECK(clock_in("Africa/Casablanca", "2025-02-23T01:59:00Z") == "2025-02-23 6 2:59");
  CHECK(clock_in("Africa/Casablanca", "2025-02-23T02:00:00Z") == "2025-02-23 6 2:00");
  CHECK(clock_in("Africa/Casablanca", "2025-04-06T02:00:00Z") == "2025-04-06 6 3:00");
  CHECK(clock_in("Africa/Casablanca", "2030-07-01T12:00:00Z") == "2030-07-01 0 12:00");
  CHECK(clock_in("Asia/Almaty", "2024-02-29T17:59:00Z") == "2024-02-29 3 23:59");
  CHECK(clock_in("Asia/Almaty", "2024-02-29T18:00:00Z") == "2024-02-29 3 23:00");
  CHECK(clock_in("America/Vancouver", "2026-12-01T20:00:00Z") == "2026-12-01 1 13:00");
}

TEST_CASE("a rule begins and ends outside its day") {
  // Greenland at one in the night of Saturday by its own clock, which is Sunday in Europe.
  CHECK(clock_in("America/Nuuk", "2026-03-29T00:59:00Z") == "2026-03-28 5 22:59");
  CHECK(clock_in("America/Nuuk", "2026-03-29T01:00:00Z") == "2026-03-29 6 0:00");
  // Egypt at the end of a Thursday.
  CHECK(clock_in("Africa/Cairo", "2026-10-29T20:59:00Z") == "2026-10-29 3 23:59");
  CHECK(clock_in("Africa/Cairo", "2026-10-29T21:00:00Z") == "2026-10-29 3 23:00");
}

TEST_CASE("times long before and after the table follow a rule") {
  CHECK(clock_in("Europe/Berlin", "1999-07-15T08:30:00Z") == "1999-07-15 3 10:30");
  CHECK(clock_in("Europe/Berlin", "2999-07-15T08:30:00Z") == "2999-07-15 0 10:30");
  CHECK(clock_in("Asia/Tokyo", "0000-01-01T00:00:00Z") == "0000-01-01 5 9:00");
  CHECK(clock_in("America/New_York", "9999-12-31T23:59:00Z") == "9999-12-31 4 18:59");
}

TEST_CASE("old names are known, and only names as IANA writes them") {
  for (const auto* time : {"2026-01-15T08:30:00Z", "2026-07-15T08:30:00Z"}) {
    CHECK(clock_in("Europe/Kiev", time) == clock_in("Europe/Kyiv", time));
    CHECK(clock_in("Asia/Calcutta", time) == clock_in("Asia/Kolkata", time));
    CHECK(clock_in("GB", time) == clock_in("Europe/London", time));
    CHECK(clock_in("Etc/UTC", time) == clock_in("UTC", time));
  }
  for (const auto* name : {"Europe/Berlin", "Europe/Kiev", "Etc/GMT+12", "Africa/Abidjan", "Zulu"})
    CHECK(is_known_time_zone(name));
  for (const auto* name : {"", "A", "Zulu2", "europe/berlin", "Europe", "Europe/", "Europe/Berli", "Europe/BerlinA",
                           "Factory", "localtime", "posixrules", "zzz"})
    CHECK_FALSE(is_known_time_zone(name));
}

TEST_CASE("the table is in order and within its bounds") {
  const std::vector<std::string> names = known_time_zones();
  CHECK(names.size() > 590);
  CHECK(std::is_sorted(names.begin(), names.end()));
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
  std::size_t end = 0;
  for (const auto& name : time_zone_table::names()) {
    CHECK(name.begin == end);
    CHECK(name.clock < time_zone_table::clocks().size());
    end += name.length;
  }
  CHECK(end == time_zone_table::name_pool().size());
  std::size_t periods = 0;
  for (const auto& clock : time_zone_table::clocks()) {
    CHECK(clock.first_period == periods);
    periods += clock.period_count;
  }
  CHECK(periods == time_zone_table::periods().size());
  CHECK(time_zone_table::name_pool().size() + time_zone_table::names().size_bytes() +
            time_zone_table::periods().size_bytes() + time_zone_table::clocks().size_bytes() <
        20'000);
}

// Minutes that a clock of the place is ahead of UTC.
std::int64_t offset_in(std::string_view zone, std::int64_t utc_minutes) {
  const LocalTime local = local_time({utc_minutes, 0}, zone);
  const auto midnight = parse_instant(local.day + "T00:00:00Z");
  return midnight ? midnight->utc_minutes + local.minutes - utc_minutes : -9999;
}

// tests/cases/time-zones.json comes from the compiled files' own lists of changes, which the table replaces by rules;
// tests/node/time-zones.test.mjs compares it with Node's clocks.
TEST_CASE("every clock of the database changes when it should, from 2024 to 2037") {
  std::ifstream file("tests/cases/time-zones.json");
  const auto expected = nlohmann::json::parse(file, nullptr, false);
  REQUIRE(expected.is_object());
  CHECK(expected["tzdata"].get<std::string>() == time_zone_table::version());
  std::vector<std::string> names;
  for (const auto& clock : expected["clocks"]) {
    for (const auto& zone : clock["zones"]) {
      names.push_back(zone.get<std::string>());
      auto offset = clock["start"].get<std::int64_t>();
      std::int64_t time = parse_instant("2024-01-01T00:00:00Z")->utc_minutes;
      std::string wrong;
      const auto look = [&](std::int64_t at) {
        if (offset_in(names.back(), at) != offset) wrong += " " + std::to_string(at);
      };
      for (const auto& change : clock["changes"]) {
        const std::int64_t next = parse_instant(change[0].get<std::string>())->utc_minutes;
        for (const std::int64_t at : {time, time + (next - time) / 2, next - 1})
          look(at);
        time = next;
        offset = change[1].get<std::int64_t>();
      }
      for (const std::int64_t at : {time, parse_instant("2037-12-31T23:59:00Z")->utc_minutes})
        look(at);
      CAPTURE(names.back());
      CHECK(wrong == "");
    }
  }
  std::sort(names.begin(), names.end());
  CHECK(names == known_time_zones());
}

TEST_CASE("an unknown zone leaves the clock that the time was written with") {
  CHECK(clock_in("Mars/Olympus", "2026-07-15T08:30:00+02:00") == "2026-07-15 2 8:30");
  CHECK_FALSE(is_known_time_zone("Mars/Olympus"));
}

TEST_CASE("only RFC 3339 with an offset is a time") {
  for (const auto* text :
       {"", "2026-07-15", "2026-07-15T08:30:00", "2026-13-15T08:30:00Z", "2026-02-29T08:30:00Z", "2026-04-31T08:30:00Z",
        "15.07.2026 08:30", "2026-07-15T25:30:00Z", "2026-07-15T08:30:00+0200"}) {
    CHECK_FALSE(parse_instant(text));
  }
  CHECK(parse_instant("2026-07-15T08:30:00.123Z"));
  CHECK(parse_instant("2026-07-15t08:30:00z"));
  CHECK(parse_instant("2028-02-29T08:30:00Z"));
}

}  // namespace
}  // namespace bedacht
