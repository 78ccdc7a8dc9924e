// SPDX-License-Identifier: Apache-2.0
#include "engine/fingerprint.h"

#include <cstdint>

namespace bedacht {
namespace {

constexpr std::uint64_t kOffset = 0xcbf29ce484222325U;
constexpr std::uint64_t kPrime = 0x100000001b3U;

}  // namespace

std::string fingerprint(std::string_view rule, std::u16string_view folded_words) {
  std::uint64_t hash = kOffset;
  const auto mix = [&hash](unsigned byte) { hash = (hash ^ (byte & 0xFFU)) * kPrime; };
  for (const char c : rule)
    mix(static_cast<unsigned char>(c));
  mix(0);
  for (const char16_t unit : folded_words) {
    mix(unit);
    mix(static_cast<unsigned>(unit) >> 8U);
  }
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t i = 0; i < text.size(); ++i)
    text[i] = kDigits[(hash >> (60U - 4U * i)) & 0xFU];
  return text;
}

}  // namespace bedacht
