// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "model/span.h"

namespace bedacht {

/// What a statistical model thinks of one sentence, of one paragraph or of the whole draft.
struct ModelScore {
  std::uint16_t model = 0;  ///< its place among the pack's models
  std::uint8_t score = 0;   ///< percent
  std::uint8_t words = 0;   ///< how many of the places below are in use; at least one
  std::array<Span, 3> strongest{};

  /// The words of the original that speak for it most, in order.
  std::span<const Span> evidence() const noexcept { return {strongest.data(), words}; }
};

using ModelScores = std::vector<ModelScore>;

}  // namespace bedacht
