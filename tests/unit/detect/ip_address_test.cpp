// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// Addresses of the blocks for documentation (RFC 5737: 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24; RFC 3849:
// 2001:db8::/32), of private networks (RFC 1918), and the examples of RFC 4291, section 2.2.

namespace bedacht::test {
namespace {

Words addresses(std::string_view text) {
  return found("ip-address", text);
}

TEST_CASE("version 4: four octets, a prefix length, no port") {
  CHECK(addresses("Server 192.0.2.17 antwortet nicht.") == Words{"192.0.2.17"});
  CHECK(addresses("route 10.0.0.0/8.") == Words{"10.0.0.0/8"});
  CHECK(addresses("http://198.51.100.7:8080/admin") == Words{"198.51.100.7"});
  CHECK(addresses("ssh root@203.0.113.9, (172.16.0.1)") == Words{"203.0.113.9", "172.16.0.1"});
  CHECK(addresses("10.0.0.0/123") == Words{"10.0.0.0"});
  CHECK(addresses("IP:192.168.178.1") == Words{"192.168.178.1"});
}

TEST_CASE("the examples of RFC 4291 are proven") {
  for (const std::string_view example :
       {"ABCD:EF01:2345:6789:ABCD:EF01:2345:6789", "2001:DB8:0:0:8:800:200C:417A", "FF01:0:0:0:0:0:0:101",
        "0:0:0:0:0:0:0:1", "2001:DB8::8:800:200C:417A", "FF01::101", "::1", "0:0:0:0:0:0:13.1.68.3", "::13.1.68.3",
        "::FFFF:129.144.52.38", "2001:0DB8:0:CD30::/60", "64:ff9b::192.0.2.33", "fe80::1%eth0", "2001:db8::/32"}) {
    CAPTURE(example);
    CHECK(validity("ip-address", example) == Validity::Proven);
    CHECK(addresses("ping " + std::string(example) + ".") == Words{std::string(example)});
  }
}

TEST_CASE("what is out of range, too long or too short is refuted") {
  for (const std::string_view text :
       {"300.168.1.1", "192.168.1", "192.168.1.256", "0200.200.200.200", "::ffff:256.0.0.1", "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9", "2001:db8:0:1:1:1:1::1:1", "2001::25de::cade", "::11111", ":::", ":1:1:1::2",
        "0:0:0:0:ffff:127.0.0.1", "2001:db8::1text", "text2001:db8::1", "text192.168.1.1"}) {
    CAPTURE(text);
    CHECK(addresses(text).empty());
  }
}

TEST_CASE("nobody's machine: zero and broadcast") {
  CHECK(addresses("0.0.0.0 and 255.255.255.255").empty());
}

TEST_CASE("versions, sections, dates, times and names in program text are none") {
  for (const std::string_view text :
       {"v10.2.33.4", "Version 10.2.33.4", "Firmware-Version: 10.12.33.40", "Chrome/120.0.6099.110", "Kapitel 12.3.4.1",
        "siehe Abschnitt 2.1.3.4", "§ 2.1.3.4", "1.2.3.4.5", "1.2.3.4-beta", "24.12.2026", "12:30:45", "std::vector",
        "face::bed", "hallo ::3", "aa:bb:cc:dd:ee:ff", "ab:ab:ab:ab:ab:ab:ab:ab", "16:10 und 18:00::", "a::b"}) {
    CAPTURE(text);
    CHECK(addresses(text).empty());
  }
}

TEST_CASE("four small numbers need a word that calls them an address") {
  CHECK(addresses("1.2.3.4").empty());
  CHECK(addresses("my ip is 1.2.3.4") == Words{"1.2.3.4"});
  CHECK(addresses("die IP-Adresse 1.2.3.4") == Words{"1.2.3.4"});
  CHECK(addresses("8.8.8.8") == Words{"8.8.8.8"});
}

TEST_CASE("ip-address: hostile text ends") {
  for (const std::u16string_view part : {u"1.2.1.2", u"::", u"1:", u"1::", u"a:b::", u"1.", u"%", u"/"})
    CHECK(detections("ip-address", repeated(part)).size() < 100'000);
}

}  // namespace
}  // namespace bedacht::test
