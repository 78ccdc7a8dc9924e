// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The Austrian social insurance number (Sozialversicherungsnummer): a number of three digits, a check digit, the
/// birthday: "1237 010180". Weights 3 7 9 5 8 4 2 1 6, modulo 11. Unknown where the ten digits stand in one piece, as
/// those of many a telephone number do.
/// Dachverband der Sozialversicherungsträger, Aufbau der Versicherungsnummer.
Detector at_social_insurance_number_detector() noexcept;

}  // namespace bedacht
