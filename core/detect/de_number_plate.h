// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The number plate of a German vehicle: district, one or two letters, one to four digits, E for electric or H for
/// historic, at most eight characters before that (FZV, Anlage 2). Only the hyphen behind the district tells "HH-AB
/// 123" from words and numbers, so that all other spellings are unknown, and so are years and single digits.
Detector de_number_plate_detector() noexcept;

}  // namespace bedacht
