// SPDX-License-Identifier: Apache-2.0
#include "detect/sha256.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

namespace bedacht::test {
namespace {

std::string digest(std::string_view message) {
  const std::vector<std::uint8_t> bytes(message.begin(), message.end());
  std::string hex;
  for (const std::uint8_t byte : sha256_of_block(bytes)) {
    hex += "0123456789abcdef"[byte >> 4];
    hex += "0123456789abcdef"[byte & 15];
  }
  return hex;
}

// FIPS 180-4 examples (NIST), and the digest of nothing.
TEST_CASE("SHA-256 of one block") {
  CHECK(digest("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace
}  // namespace bedacht::test
