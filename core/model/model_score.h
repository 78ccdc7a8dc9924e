// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "model/span.h"

namespace bedacht {

/// What a statistical model thinks of one sentence.
struct ModelScore {
  std::uint16_t model = 0;     ///< its place among the pack's models
  std::uint8_t score = 0;      ///< percent
  std::vector<Span> evidence;  ///< the words of the original that speak for it most, in order; never empty
};

using ModelScores = std::vector<ModelScore>;

}  // namespace bedacht
