// SPDX-License-Identifier: Apache-2.0
#include "detect/checksum.h"

#include <array>

#include "detect/units.h"

namespace bedacht {

bool luhn(std::u16string_view digits) noexcept {
  std::uint32_t sum = 0;
  bool doubled = false;
  bool any = false;
  for (std::size_t i = digits.size(); i-- > 0;) {
    if (!is_digit(digits[i])) continue;
    const std::uint32_t digit = static_cast<std::uint32_t>(digits[i] - u'0') * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
    doubled = !doubled;
    any = true;
  }
  return any && sum % 10 == 0;
}

std::uint32_t mod_97_10(std::u16string_view characters, std::uint32_t remainder) noexcept {
  for (const char16_t unit : characters) {
    if (is_digit(unit)) {
      remainder = (remainder * 10 + static_cast<std::uint32_t>(unit - u'0')) % 97;
    } else if (is_letter(unit)) {
      remainder = (remainder * 100 + static_cast<std::uint32_t>(to_upper(unit) - u'A') + 10) % 97;
    }
  }
  return remainder;
}

bool mod_11_10(std::u16string_view digits) noexcept {
  std::uint32_t product = 10;
  std::uint32_t last = 0;
  bool any = false;
  for (const char16_t unit : digits) {
    if (!is_digit(unit)) continue;
    if (any) {
      const std::uint32_t sum = (last + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    last = static_cast<std::uint32_t>(unit - u'0');
    any = true;
  }
  return any && (11 - product) % 10 == last;
}

bool gs1(std::u16string_view digits) noexcept {
  std::uint32_t sum = 0;
  bool tripled = false;
  bool any = false;
  for (std::size_t i = digits.size(); i-- > 0;) {
    if (!is_digit(digits[i])) continue;
    sum += static_cast<std::uint32_t>(digits[i] - u'0') * (tripled ? 3 : 1);
    tripled = !tripled;
    any = true;
  }
  return any && sum % 10 == 0;
}

bool icao_9303(std::u16string_view characters) noexcept {
  constexpr std::array<std::uint32_t, 3> kWeights{7, 3, 1};
  std::uint32_t sum = 0;
  std::size_t place = 0;
  while (!characters.empty() && !is_alnum(characters.back()))
    characters.remove_suffix(1);
  if (characters.empty() || !is_digit(characters.back())) return false;
  for (const char16_t unit : characters.substr(0, characters.size() - 1)) {
    if (!is_alnum(unit)) continue;
    const auto value = static_cast<std::uint32_t>(is_digit(unit) ? unit - u'0' : to_upper(unit) - u'A' + 10);
    sum += value * kWeights[place++ % kWeights.size()];
  }
  return place > 0 && sum % 10 == static_cast<std::uint32_t>(characters.back() - u'0');
}

std::uint32_t weighted_digit_sums(std::u16string_view digits, std::span<const std::uint8_t> weights) noexcept {
  std::uint32_t sum = 0;
  std::size_t place = 0;
  for (const char16_t unit : digits) {
    if (!is_digit(unit)) continue;
    if (place == weights.size()) break;
    const std::uint32_t product = static_cast<std::uint32_t>(unit - u'0') * weights[place++];
    sum += product / 10 + product % 10;
  }
  return sum;
}

std::uint32_t crc32(std::u16string_view characters) noexcept {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char16_t unit : characters) {
    crc ^= static_cast<std::uint32_t>(unit & 0xFF);
    for (int bit = 0; bit < 8; ++bit)
      crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
  }
  return ~crc;
}

std::uint64_t base62(std::u16string_view digits) noexcept {
  std::uint64_t number = 0;
  for (const char16_t unit : digits) {
    std::uint32_t digit = 0;
    if (is_digit(unit)) digit = static_cast<std::uint32_t>(unit - u'0');
    if (is_upper(unit)) digit = static_cast<std::uint32_t>(unit - u'A') + 10;
    if (is_lower(unit)) digit = static_cast<std::uint32_t>(unit - u'a') + 36;
    number = number * 62 + digit;
  }
  return number;
}

}  // namespace bedacht
