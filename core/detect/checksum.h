// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace bedacht {

// Check digits that several identifiers share. Whatever is neither an ASCII letter nor a digit is skipped.

/// ISO/IEC 7812-1, annex B (the Luhn formula): is the last digit the check digit of the others?
bool luhn(std::u16string_view digits) noexcept;

/// ISO/IEC 7064, MOD 97-10: the remainder of digits and letters (A = 10 … Z = 35, in either case) by 97. It is 1 where
/// the two check digits, put last, are right.
std::uint32_t mod_97_10(std::u16string_view characters, std::uint32_t remainder = 0) noexcept;

/// ISO/IEC 7064, MOD 11,10: is the last digit the check digit of the others?
bool mod_11_10(std::u16string_view digits) noexcept;

/// GS1, as in EAN and GTIN: weights 3 and 1 from the right, is the last digit the check digit of the others?
bool gs1(std::u16string_view digits) noexcept;

/// ICAO 9303, part 3: weights 7, 3, 1 over digits and letters (A = 10 … Z = 35, in either case), is the last digit the
/// check digit of the others?
bool icao_9303(std::u16string_view characters) noexcept;

/// The sum of the digit sums of each digit times its weight. As many digits as weights are read.
std::uint32_t weighted_digit_sums(std::u16string_view digits, std::span<const std::uint8_t> weights) noexcept;

/// CRC-32 (ISO/IEC 8802-3, reflected, as in zip) of ASCII characters.
std::uint32_t crc32(std::u16string_view characters) noexcept;

/// The number that base-62 digits (0–9, A–Z, a–z) write, modulo 2⁶⁴; 0 for other characters.
std::uint64_t base62(std::u16string_view digits) noexcept;

}  // namespace bedacht
