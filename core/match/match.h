// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "match/hit.h"
#include "model/span.h"

namespace bedacht {

/// A place that a match rests on.
struct Mark {
  Span original;
  bool underline = true;
  std::uint32_t phrase = kNoPhrase;  ///< of the vocabulary, where words were found
  bool confidential_name = false;    ///< a code name, customer, … of the company profile
  std::int16_t detector = -1;        ///< the row in the table of detectors, -1: words
  std::uint8_t confidence = 100;     ///< of the detector, percent
};

/// One place where a pattern holds.
struct Match {
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  std::vector<Mark> marks;
};

using Matches = std::vector<Match>;

}  // namespace bedacht
