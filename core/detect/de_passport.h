// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The serial number of a German passport (Reisepass): nine characters and a check digit, "C01X00T478". See
/// de_document_number.h.
Detector de_passport_detector() noexcept;

}  // namespace bedacht
