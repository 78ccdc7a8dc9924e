// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The taxpayer number that the USA give to people without a social security number: 9xx-dd-dddd with 50–65, 70–88,
/// 90–92 or 94–99 in the middle (IRS, Publication 1915). Proven when hyphens or blanks group it.
Detector us_itin_detector() noexcept;

}  // namespace bedacht
