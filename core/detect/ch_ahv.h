// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The Swiss social security number (AHV-Nummer, NAVS13): 756, nine digits, and the check digit of an EAN. No article
/// number begins with 756.
/// Zentrale Ausgleichsstelle (ZAS), AHV-Nummer.
Detector ch_ahv_detector() noexcept;

}  // namespace bedacht
