// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The social security number of the USA: 3-2-4 digits. No area 000, 666 or above 899, no group 00, no serial number
/// 0000 (SSA, POMS RM 10201.030). Proven when hyphens or blanks group it; unknown with dots and in one piece.
Detector us_ssn_detector() noexcept;

}  // namespace bedacht
