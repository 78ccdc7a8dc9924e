// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The identification number that the German Federal Central Tax Office gives every resident (Steuer-ID, IdNr, § 139b
/// AO): eleven digits, "36 574 261 809".
/// Of the first ten digits one occurs two or three times and no other twice; the eleventh is a check digit (ISO 7064,
/// MOD 11,10; BZSt, Prüfziffernverfahren). One number in 270 passes. Proven: so, in a usual grouping; unknown: in any
/// other, or with the same digit three times in a row, which is not issued; refuted: all else.
Detector de_tax_id_detector() noexcept;

}  // namespace bedacht
