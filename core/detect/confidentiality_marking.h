// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// A marking that says of the text itself that it is not for everybody: labels of a scheme (TLP, PAP, VS-NfD, NATO),
/// phrases such as "Nur für internen Gebrauch" or "Confidential – do not share", and an embargo with its day.
///
/// Most places where such words stand mark nothing: promises ("wird vertraulich behandelt"), law ("Sperrfrist: 12
/// Monate"), comments in program text, and sentences about markings. So a phrase must stand where markings stand, at an
/// end of its line or between dashes or brackets, and a single word needs capitals or an order ("nicht weitergeben")
/// besides.
Detector confidentiality_marking_detector() noexcept;

}  // namespace bedacht
