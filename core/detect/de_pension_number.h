// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The German pension insurance number (Rentenversicherungsnummer, also Sozialversicherungsnummer): two digits of the
/// insurer, six of the birthday, the first letter of the birth name, two digits, a check digit: "15 070649 C 103".
/// Proven when insurer, birthday and check digit are right, else refuted.
/// Deutsche Rentenversicherung, VKVV § 2.
Detector de_pension_number_detector() noexcept;

}  // namespace bedacht
