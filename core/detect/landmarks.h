// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/span.h"

namespace bedacht {

/// The places of a text where an identifier may begin, found in one pass for all detectors, so that sixty of them read
/// a draft without numbers as fast as one.
struct Landmarks {
  explicit Landmarks(std::u16string_view text);

  std::u16string_view text;
  std::vector<Span> numbers;            ///< runs of the digits 0 to 9
  std::vector<Span> words;              ///< runs of letters of any script, digits and underscores
  std::vector<std::uint32_t> at_signs;  ///< positions of `@`
  std::vector<std::uint32_t> colons;    ///< positions of `:`
};

}  // namespace bedacht
