// SPDX-License-Identifier: Apache-2.0
#include "detect/checksum.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

TEST_CASE("Luhn: the last digit checks the others") {
  CHECK(luhn(u"79927398713"));  // the example in ISO/IEC 7812-1's literature
  CHECK_FALSE(luhn(u"79927398710"));
  CHECK_FALSE(luhn(u"79927389713"));  // two neighbours swapped
  CHECK(luhn(u"4111 1111-1111 1111"));
  CHECK(luhn(u"0"));
  CHECK_FALSE(luhn(u""));
}

TEST_CASE("ISO 7064 MOD 97-10 reads letters as two digits") {
  CHECK(mod_97_10(u"370400440532013000DE89") == 1);
  CHECK(mod_97_10(u"370400440532013000de89") == 1);
  CHECK(mod_97_10(u"370400440532013000DE88") == 0);
  CHECK(mod_97_10(u"DE89", mod_97_10(u"3704 0044 0532 0130 00")) == 1);
}

TEST_CASE("ISO 7064 MOD 11,10 checks German tax and VAT numbers") {
  CHECK(mod_11_10(u"36574261809"));  // python-stdnum's example of an IdNr
  CHECK(mod_11_10(u"36 574 261 809"));
  CHECK_FALSE(mod_11_10(u"36574261890"));  // two neighbours swapped
  CHECK(mod_11_10(u"136695976"));
  CHECK_FALSE(mod_11_10(u"136695978"));
  CHECK_FALSE(mod_11_10(u""));
}

TEST_CASE("GS1 weighs every other digit threefold") {
  CHECK(gs1(u"4006381333931"));  // the example of an EAN in Wikipedia
  CHECK(gs1(u"73513537"));       // and of an EAN-8
  CHECK_FALSE(gs1(u"4006381333932"));
  CHECK_FALSE(gs1(u""));
}

TEST_CASE("ICAO 9303 weighs 7, 3, 1 and reads letters as numbers") {
  CHECK(icao_9303(u"L898902C36"));  // the passport of Utopia in ICAO 9303, part 4
  CHECK(icao_9303(u"7408122"));     // and the birthday in it
  CHECK(icao_9303(u"C01X00T478"));
  CHECK(icao_9303(u"c01x00t47 8"));
  CHECK_FALSE(icao_9303(u"C01X00T479"));
  CHECK_FALSE(icao_9303(u"C01X00T47D"));
  CHECK_FALSE(icao_9303(u"8"));
  CHECK_FALSE(icao_9303(u""));
}

TEST_CASE("digit sums of weighted digits") {
  constexpr std::array<std::uint8_t, 3> kWeights{2, 1, 9};
  CHECK(weighted_digit_sums(u"7 8 9 5", kWeights) == 5 + 8 + 9);
  CHECK(weighted_digit_sums(u"", kWeights) == 0);
}

TEST_CASE("CRC-32 and base 62") {
  CHECK(crc32(u"123456789") == 0xCBF43926);  // the check value of the CRC catalogue
  CHECK(crc32(u"") == 0);
  CHECK(base62(u"000010") == 62);
  CHECK(base62(u"Az") == 10 * 62 + 61);
}

}  // namespace
}  // namespace bedacht
