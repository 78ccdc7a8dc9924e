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

}  // namespace

std::uint32_t entropy(std::u16string_view characters) noexcept {
  const auto size = static_cast<std::uint32_t>(std::min<std::size_t>(characters.size(), kLongest));
  if (size == 0) return 0;
  std::array<char16_t, kLongest> sorted{};
  std::copy_n(characters.begin(), size, sorted.begin());
  std::sort(sorted.begin(), sorted.begin() + size);
  std::uint64_t repeated = 0;  // the sum of n log2 n over the characters, n times each
  for (std::uint32_t i = 0; i < size;) {
    std::uint32_t next = i + 1;
    while (next < size && sorted[next] == sorted[i])
      ++next;
    repeated += std::uint64_t{next - i} * log2_of(next - i);
    i = next;
  }
  const std::uint64_t whole = std::uint64_t{size} * log2_of(size);
  return static_cast<std::uint32_t>(((whole - repeated) * 100 / size) >> kFraction);
}

}  // namespace bedacht
