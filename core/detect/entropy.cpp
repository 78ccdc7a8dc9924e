// SPDX-License-Identifier: Apache-2.0
#include "detect/entropy.h"

#include <algorithm>
#include <array>

namespace bedacht {
namespace {

constexpr std::uint32_t kLongest = 256;
constexpr unsigned kFraction = 16;  // fixed point: 16 binary places

/// log2 of 1 to 256 in fixed point: the bits of the fraction come from squaring.
constexpr std::uint32_t log2_of(std::uint32_t number) {
  std::uint32_t whole = 0;
  while (number >> (whole + 1) != 0)
    ++whole;
  std::uint64_t rest = (std::uint64_t{number} << 30) >> whole;
  std::uint32_t result = whole;
  for (unsigned bit = 0; bit < kFraction; ++bit) {
    rest = (rest * rest) >> 30;
    result <<= 1;
    if (rest >= std::uint64_t{2} << 30) {
      rest >>= 1;
      result |= 1;
    }
  }
  return result;
}

/// n log2 n in fixed point for every number of characters.
constexpr std::array<std::uint32_t, kLongest + 1> products() {
  std::array<std::uint32_t, kLongest + 1> table{};
  for (std::uint32_t number = 1; number <= kLongest; ++number)
    table[number] = number * log2_of(number);
  return table;
}

constexpr std::array<std::uint32_t, kLongest + 1> kProducts = products();

}  // namespace

std::uint32_t entropy(std::u16string_view characters) noexcept {
  characters = characters.substr(0, kLongest);
  if (characters.empty()) return 0;
  constexpr std::size_t kAscii = 128;
  std::array<std::uint16_t, kAscii> counts{};
  std::array<char16_t, kLongest> others{};
  std::size_t beyond = 0;
  std::uint32_t repeated = 0;  // the sum of n log2 n over the characters, n times each
  for (const char16_t unit : characters) {
    if (unit < kAscii) {
      const std::uint16_t count = counts[unit]++;
      repeated += kProducts[count + 1U] - kProducts[count];
    } else {
      others[beyond++] = unit;
    }
  }
  std::sort(others.begin(), others.begin() + beyond);
  for (std::size_t i = 0, next = 0; i < beyond; i = next) {
    while (next < beyond && others[next] == others[i])
      ++next;
    repeated += kProducts[next - i];
  }
  const std::uint64_t whole = kProducts[characters.size()];
  return static_cast<std::uint32_t>(((whole - repeated) * 100 / characters.size()) >> kFraction);
}

}  // namespace bedacht
