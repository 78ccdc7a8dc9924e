// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The number of a person in the German statutory health insurance (Krankenversichertennummer, its part that never
/// changes): a letter, eight digits, a check digit. One such number in ten has the right check digit by chance.
/// GKV-Spitzenverband, Richtlinien zum Aufbau und zur Vergabe einer Krankenversichertennummer (§ 290 SGB V).
Detector de_health_insurance_number_detector() noexcept;

}  // namespace bedacht
