// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// The range for documentation is 00-00-5E-00-53-00 to 00-00-5E-00-53-FF (RFC 7042, section 2.1.2); AC-DE-48 is the
// example of IEEE 802 for EUI-48 and EUI-64.

namespace bedacht::test {
namespace {

Words addresses(std::string_view text) {
  return found("mac-address", text);
}

TEST_CASE("six or eight pairs, three or four fours") {
  for (const std::string_view example : {"00:00:5E:00:53:AF", "00-00-5e-00-53-af", "0000.5e00.53af",
                                         "AC-DE-48-23-45-67", "AC:DE:48:FF:FE:23:45:67", "acde.48ff.fe23.4567"}) {
    CAPTURE(example);
    CHECK(validity("mac-address", example) == Validity::Proven);
    CHECK(addresses("Das Gerät " + std::string(example) + " ist neu.") == Words{std::string(example)});
  }
}

TEST_CASE("digits alone, or blanks between the pairs, need a word beside them") {
  CHECK(addresses("01:02:03:04:05:06").empty());
  CHECK(addresses("MAC 01:02:03:04:05:06") == Words{"01:02:03:04:05:06"});
  CHECK(addresses("Hardware-Adresse: 00 00 5E 00 53 AF") == Words{"00 00 5E 00 53 AF"});
  CHECK(addresses("Gewinnzahlen 10-12-14-16-18-20").empty());
}

TEST_CASE("what is no device's address, or part of something longer, is none") {
  for (const std::string_view text :
       {"FF:FF:FF:FF:FF:FF", "00:00:00:00:00:00", "00:00:5E:00:53", "00:00:5E:00:53:AF:01", "1:2:3:4:5:6",
        "00:00-5E:00:53:AF", "0G:00:5E:00:53:AF", "550e8400-e29b-41d4-a716-446655440000", "2001:db8:0:cd30:1:2:3:4",
        "12:30:45", "SHA256 ab:cd:ef:01:23:45:67:89:ab:cd"}) {
    CAPTURE(text);
    CHECK(addresses(text).empty());
  }
}

TEST_CASE("mac-address: hostile text ends") {
  for (const std::u16string_view part : {u"aa:", u"aa-", u"aaaa.", u"aa ", u"a:"})
    CHECK(detections("mac-address", repeated(part)).empty());
}

}  // namespace
}  // namespace bedacht::test
