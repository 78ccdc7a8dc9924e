// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// A telephone number (ITU-T E.164, notation after E.123 and DIN 5008). Network operators issue it, in Germany out of
/// ranges of the Bundesnetzagentur.
///
/// Proven: `+` or `00`, a calling code and as many digits as that country uses (`+49 (0)30 1234567`); a national number
/// that is written as hardly anything else (`0151 23456789`, `(030) 1234567`, `415-555-0132`). Unknown, so that a word
/// such as Telefon, Handy, call must stand beside it: other national numbers (`467 3395`, `4155550132`). Refuted:
/// dates, sums of money, ranges of times and years, doses such as 1-0-0, IP addresses, book numbers.
/// https://www.itu.int/rec/T-REC-E.164
/// https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/start.html
Detector phone_detector() noexcept;

}  // namespace bedacht
