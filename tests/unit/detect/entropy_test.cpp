// SPDX-License-Identifier: Apache-2.0
#include "detect/entropy.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace bedacht {
namespace {

TEST_CASE("entropy in hundredths of a bit per character") {
  CHECK(entropy(u"") == 0);
  CHECK(entropy(u"aaaaaaaa") == 0);
  CHECK(entropy(u"abababab") == 100);
  CHECK(entropy(u"abcdefgh") == 300);
  CHECK(entropy(u"0123456789abcdef") == 400);
  CHECK(entropy(u"aab") == 91);  // 0.918 bits
}

TEST_CASE("characters beyond ASCII count like all others") {
  CHECK(entropy(u"üßüßüßüß") == 100);
  CHECK(entropy(u"aüaß") == 150);
  CHECK(entropy(u"Жж漢字") == 200);
}

TEST_CASE("only the first 256 characters count") {
  CHECK(entropy(std::u16string(256, u'a') + u"bcdefgh") == 0);
}

}  // namespace
}  // namespace bedacht
