// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "detect/street_words.h"

namespace bedacht {

/// The name in front of a house number, from its last word.
struct StreetName {
  std::uint32_t start = 0;
  StreetWord ending = StreetWord::None;
  StreetWord opening = StreetWord::None;
  int words = 0;  ///< names, without openings and particles
};

/// Reads the name that ends in front of the number at `number`, at most five words in the same line. `start` is
/// `number` when there is none.
StreetName read_street_name(std::u16string_view text, std::uint32_t number);

}  // namespace bedacht
