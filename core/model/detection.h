// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "model/span.h"

namespace bedacht {

/// An identifier or secret that a detector found and did not refute.
struct Detection {
  std::uint16_t detector = 0;  ///< its row in the table of detectors
  Span span;
  std::uint8_t confidence = 0;  ///< percent
};

using Detections = std::vector<Detection>;

}  // namespace bedacht
