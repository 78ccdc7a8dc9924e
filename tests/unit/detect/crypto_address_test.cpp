// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

// The first block's reward; the examples of BIP 173 and BIP 350; the examples of EIP-55; python-stdnum's documentation.
constexpr std::string_view kExamples[] = {
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    "1NEDqZPvTWRaoho48qXuLLsrYomMXPABfD",
    "1111111111111111111114oLvT2",
    "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
};

Words wallets(std::string_view text) {
  return found("crypto-address", text);
}

TEST_CASE("the examples are proven by their checksums") {
  for (const std::string_view example : kExamples) {
    CAPTURE(example);
    CHECK(validity("crypto-address", example) == Validity::Proven);
    CHECK(wallets("Spende an " + std::string(example) + "!") == Words{std::string(example)});
  }
}

TEST_CASE("one changed character is refuted, where there is a checksum") {
  for (std::string example : {"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLz",
                              "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
                              "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj1"}) {
    CAPTURE(example);
    CHECK(wallets(example).empty());
  }
}

TEST_CASE("other long words are none") {
  for (const std::string_view text :
       {"16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyZ2", "bc1pc54a7w", "0xGHIJK05pwm37asdf5555QWERZCXV2345AoEuIdHt",
        "0xFCb5AFB808b5679b4911230Aa41FfCD0cd33", "0x0000000000000000000000000000000000000000",
        "3ca25ae354e192b26879f651a51d92aa8a34d8d3", "Donaudampfschifffahrtsgesellschaft",
        "1NEDqZPvTWRaoho48qXu==srYomMXPABfD"}) {
    CAPTURE(text);
    CHECK(wallets(text).empty());
  }
}

TEST_CASE("crypto-address: hostile text ends") {
  for (const std::u16string_view part : {u"1", u"bc1q", u"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb ", u"0x"})
    CHECK(detections("crypto-address", repeated(part)).empty());
}

}  // namespace
}  // namespace bedacht::test
