// SPDX-License-Identifier: Apache-2.0
#include "detect/checksum.h"

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

TEST_CASE("CRC-32 and base 62") {
  CHECK(crc32(u"123456789") == 0xCBF43926);  // the check value of the CRC catalogue
  CHECK(crc32(u"") == 0);
  CHECK(base62(u"000010") == 62);
  CHECK(base62(u"Az") == 10 * 62 + 61);
}

}  // namespace
}  // namespace bedacht
