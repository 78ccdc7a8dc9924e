// SPDX-License-Identifier: Apache-2.0
#include "detect/crypto_address.h"

#include <algorithm>
#include <array>

#include "detect/sha256.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::size_t kShortest = 26;
constexpr std::size_t kLongest = 90;  // BIP 173
constexpr std::u16string_view kBase58 = u"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::u16string_view kBech32 = u"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

// Bitcoin, its test network, Litecoin, Dogecoin, Dash, Tron.
constexpr std::array<std::uint8_t, 11> kVersions{0x00, 0x05, 0x6F, 0xC4, 0x30, 0x32, 0x1E, 0x16, 0x4C, 0x10, 0x41};

/// A version byte, a hash of twenty bytes, and the first four bytes of the double SHA-256 of both.
bool is_base58check(std::u16string_view address) {
  constexpr std::size_t kBytes = 25;
  if (address.size() < kShortest || address.size() > 35) return false;
  std::array<std::uint8_t, kBytes> bytes{};
  for (const char16_t unit : address) {
    const std::size_t digit = kBase58.find(unit);
    if (digit == std::u16string_view::npos) return false;
    std::size_t carry = digit;
    for (std::size_t i = kBytes; i > 0; --i) {
      carry += bytes[i - 1] * std::size_t{58};
      bytes[i - 1] = static_cast<std::uint8_t>(carry & 0xFF);
      carry >>= 8;
    }
    if (carry != 0) return false;
  }
  if (std::find(kVersions.begin(), kVersions.end(), bytes[0]) == kVersions.end()) return false;
  const std::size_t ones = std::min(address.find_first_not_of(u'1'), address.size());
  const auto* first = std::find_if(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte != 0; });
  if (ones != static_cast<std::size_t>(first - bytes.begin())) return false;
  const Sha256 check = sha256_of_block(sha256_of_block(std::span(bytes).first<21>()));
  return std::equal(bytes.begin() + 21, bytes.end(), check.begin());
}

std::uint32_t polymod(std::uint32_t check, std::uint32_t value) {
  constexpr std::array<std::uint32_t, 5> kGenerator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
  const std::uint32_t top = check >> 25;
  check = (check & 0x1ffffff) << 5 ^ value;
  for (std::size_t i = 0; i < kGenerator.size(); ++i) {
    if ((top >> i & 1) != 0) check ^= kGenerator[i];
  }
  return check;
}

std::size_t length_of_prefix(std::u16string_view address) {
  for (const std::u16string_view prefix : {u"bc1", u"tb1", u"ltc1"}) {
    if (address.starts_with(prefix)) return prefix.size();
  }
  return 0;
}

bool is_bech32(std::u16string_view address) {
  const std::size_t prefix = length_of_prefix(address);
  // A version and a program of 20 or 32 bytes, and six characters of checksum.
  const std::size_t data = address.size() - prefix;
  if (prefix == 0 || (data != 39 && data != 59)) return false;
  const std::u16string_view name = address.substr(0, prefix - 1);
  std::uint32_t check = 1;
  for (const char16_t unit : name)
    check = polymod(check, static_cast<std::uint32_t>(unit) >> 5);
  check = polymod(check, 0);
  for (const char16_t unit : name)
    check = polymod(check, static_cast<std::uint32_t>(unit) & 31);
  for (const char16_t unit : address.substr(prefix)) {
    const std::size_t value = kBech32.find(unit);
    if (value == std::u16string_view::npos) return false;
    check = polymod(check, static_cast<std::uint32_t>(value));
  }
  const bool first_version = address[prefix] == u'q';
  return check == (first_version ? 1 : 0x2bc830a3);
}

bool is_ethereum(std::u16string_view address) {
  return address.size() == 42 && address.starts_with(u"0x") &&
         std::all_of(address.begin() + 2, address.end(), is_hex) &&
         address.find_first_not_of(address[2], 2) != std::u16string_view::npos;
}

Validity validate(std::u16string_view candidate) {
  const bool right = is_base58check(candidate) || is_bech32(candidate) || is_ethereum(candidate);
  return right ? Validity::Proven : Validity::Refuted;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  for (const Span& word : marks.words) {
    if (word.length() < kShortest || word.length() > kLongest) continue;
    const char16_t before = unit_before(marks.text, word.start);
    const char16_t after = unit_at(marks.text, word.end);
    // What stands between these signs is a part of something longer, such as Base64.
    const auto continues = [](char16_t unit) { return is_word_unit(unit) || unit == u'+' || unit == u'='; };
    if (!continues(before) && (!continues(after) || before == u'=')) candidates.push_back(word);
  }
}

}  // namespace

Detector crypto_address_detector() noexcept {
  return {"crypto-address", find, validate, {}, {}, 90, 0};
}

}  // namespace bedacht
