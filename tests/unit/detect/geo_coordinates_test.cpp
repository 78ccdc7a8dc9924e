// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// Places that everybody knows: the Brandenburg Gate, the Empire State Building, Vienna, the examples of ISO 6709.

namespace bedacht::test {
namespace {

Words places(std::string_view text) {
  return found("geo-coordinates", text);
}

TEST_CASE("decimal degrees with four decimals or more") {
  CHECK(places("Treffpunkt 52.5163, 13.3777 um acht") == Words{"52.5163, 13.3777"});
  CHECK(places("(40.748433, -73.985656)") == Words{"(40.748433, -73.985656)"});
  CHECK(places("maps/@52.516275,13.377704,17z") == Words{"52.516275,13.377704"});
  CHECK(places("lat=52.5163&lon=13.3777") == Words{"52.5163&lon=13.3777"});
  CHECK(places("Lat 52.5163, Lon 13.3777") == Words{"52.5163, Lon 13.3777"});
  CHECK(places("GPS: 52.5163 13.3777") == Words{"52.5163 13.3777"});
}

TEST_CASE("hemispheres, and degrees with minutes and seconds") {
  for (const std::string_view place :
       {"40.7128° N, 74.0060° W", "48.2082° N 16.3738° O", "52° 30′ 59″ N, 13° 22′ 39″ O", "40°26′46″N, 79°58′56″W",
        "50°40'46\"N 95°48'26\"W", "40° 26′ 45.9996″ N, 79° 58′ 55.2″ E", "50°40.766'N 95°48.433'W"}) {
    CAPTURE(place);
    CHECK(places("Standort " + std::string(place) + ".") == Words{std::string(place)});
  }
}

TEST_CASE("what is out of range is refuted") {
  for (const std::string_view text :
       {"90.00001, 12.3456", "+90.000000, -180.00001", "(-126.400010, -158.400010)", "52.5163, 360.0000",
        "40° 89′ 46″ S, 79° 58′ 10″ E", "40° 26′ 46″ S, 79° 58′ 100″ E", "40° 26.445′ 45″ N, 79° 58′ 55.2″ E",
        "(020.000000, 010.000000000)", "40.7128° N, 74.0060° N"}) {
    CAPTURE(text);
    CHECK(places(text).empty());
  }
}

TEST_CASE("fewer decimals: only a pair with signs or brackets that is all the line says") {
  CHECK(places("(-71, -146)") == Words{"(-71, -146)"});
  CHECK(places("-0.55, +0.22") == Words{"-0.55, +0.22"});
  CHECK(places("The score was (-3, 5) at half time").empty());
  CHECK(places("3, 5").empty());
}

TEST_CASE("prices, rates, measures and lists are no places") {
  for (const std::string_view text :
       {"Wechselkurs 1.0845, 1.0912", "12.50, 13.99 Euro", "0.1234, 0.5678, 0.9012", "21° C, 25° C",
        "p = 0.0312 0.0415", "1.2345 % 2.3456 %", "Version 1.2.3456, 2.3.4567", "$12.3456, 13.4567"}) {
    CAPTURE(text);
    CHECK(places(text).empty());
  }
}

TEST_CASE("geo-coordinates: hostile text ends") {
  for (const std::u16string_view part : {u"1.2345, ", u"1, ", u"(", u"1°", u"1° 2′ 3″ N ", u"-", u"1.1.1.1"})
    CHECK(detections("geo-coordinates", repeated(part)).size() < 100'000);
}

}  // namespace
}  // namespace bedacht::test
