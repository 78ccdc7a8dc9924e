// SPDX-License-Identifier: Apache-2.0
#include "detect/checksum.h"

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
