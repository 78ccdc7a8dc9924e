// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// The serial number of a German identity card (Personalausweis) or residence permit: nine characters and a check
/// digit, "L01X00T471"; between 2001 and 2010 T and eight digits. See de_document_number.h.
Detector de_id_card_detector() noexcept;

}  // namespace bedacht
