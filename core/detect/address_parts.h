// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "model/span.h"

namespace bedacht {

// The parts around a street's name. Each reads a bounded stretch of the text.

constexpr std::u16string_view part(std::u16string_view text, Span span) noexcept {
  return text.substr(span.start, span.length());
}

/// The word whose last unit stands before `position`, behind at most two blanks, and a dot if `dot` allows it; empty
/// where there is none in the same line. Hyphens and apostrophes are part of a word, digits are not.
Span word_left(std::u16string_view text, std::uint32_t position, bool dot) noexcept;
/// The word that begins behind at most two blanks at `position`, with digits (`178th`); empty where there is none.
Span word_right(std::u16string_view text, std::uint32_t position) noexcept;

/// Whether a word begins as names do: with a capital, or a letter beyond Latin-1 of which this is not known.
bool is_name(std::u16string_view word) noexcept;

/// The end of a house number that begins with the digits `number`: `16a`, `15-18`, `12/4`.
std::uint32_t end_of_house_number(std::u16string_view text, Span number) noexcept;

/// Where a number begins that stands in front of `position`, behind blanks or a new line; `position` if there is none.
std::uint32_t start_of_number_left(std::u16string_view text, std::uint32_t position) noexcept;

/// What follows street and number, and how far it goes.
struct AddressTail {
  std::uint32_t end = 0;
  bool unit = false;  ///< "Apt. 12", "Suite 4"
  bool code = false;  ///< a postal code, with a place or a state beside it
  bool placed =
      false;  ///< the code stands right behind a comma or a new line, with its place behind it: ", 47877 Willich"
  bool city = false;  ///< ", Willich" that ends the sentence or the line
};

AddressTail read_tail(std::u16string_view text, std::uint32_t position) noexcept;

}  // namespace bedacht
