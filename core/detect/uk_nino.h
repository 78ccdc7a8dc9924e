// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The British National Insurance number: two letters, six digits, A to D: "AB 12 34 56 C" (HMRC, National Insurance
/// Manual NIM39110). Proven when the prefix is one that is given out and the last letter is joined to the digits or
/// these stand in pairs; unknown without the last letter.
Detector uk_nino_detector() noexcept;

}  // namespace bedacht
