// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The number of a credit or debit card (ISO/IEC 7812-1): 12 to 19 digits, the first of them the issuer's, the last the
/// Luhn check digit. Banks issue it. In one group, or in groups with blanks or hyphens between them as on the card. A
/// number of Maestro's wide ranges, or in an unusual length, is unknown: one number in ten passes the check. `4111 1111
/// 1111 1111` is one; `4111 1111 1111 1112` is none. https://www.iso.org/standard/70484.html
Detector payment_card_detector() noexcept;

}  // namespace bedacht
