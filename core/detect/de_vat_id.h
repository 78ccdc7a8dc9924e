// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The German VAT identification number (Umsatzsteuer-Identifikationsnummer): DE and nine digits.
/// How its check digit is made (ISO 7064, MOD 11,10) was never published, so that a wrong one refutes nothing: it
/// leaves the number unknown.
Detector de_vat_id_detector() noexcept;

}  // namespace bedacht
