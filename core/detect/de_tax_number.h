// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The number under which a German tax office keeps somebody (Steuernummer): "12/345/67890", or thirteen digits in the
/// form for electronic transmission, which begins with the four digits of the tax office and a 0 (ELSTER,
/// Bundesfinanzamtsnummern).
/// The check digit differs by Land and year, so that nothing is proven but the form: with slashes, or with the office
/// of a Land in front and no check digit of an article number behind. Unknown: the bare digits.
Detector de_tax_number_detector() noexcept;

}  // namespace bedacht
