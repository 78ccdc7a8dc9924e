// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The number of a patient of the British National Health Service: ten digits, the last of them modulo 11 (NHS Data
/// Dictionary). Every eleventh telephone number passes; so it is proven only when it stands in groups of 3-3-4 that no
/// telephone number of North America has, and unknown otherwise.
Detector uk_nhs_detector() noexcept;

}  // namespace bedacht
