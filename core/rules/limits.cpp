// SPDX-License-Identifier: Apache-2.0
#include "rules/limits.h"

#include <algorithm>
#include <string>

namespace bedacht {
namespace {

std::string with_number(std::string_view sentence, const std::string& number) {
  constexpr std::string_view kPlace = "{n}";
  std::string text(sentence);
  if (const std::size_t at = text.find(kPlace); at != std::string::npos) text.replace(at, kPlace.size(), number);
  return text;
}

}  // namespace

std::string grouped(std::uint64_t number, char separator) {
  std::string digits = std::to_string(number);
  for (std::size_t from_right = 3; from_right < digits.size(); from_right += 4)
    digits.insert(digits.size() - from_right, 1, separator);
  return digits;
}

Localized too_much(const Limit& limit) {
  return {with_number(limit.de, grouped(limit.most, '.')), with_number(limit.en, grouped(limit.most, ','))};
}

std::size_t count_characters(std::string_view utf8) noexcept {
  const auto begins_character = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), begins_character));
}

}  // namespace bedacht
