// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// A hardware address of a network device (IEEE 802, EUI-48 and EUI-64): pairs of hexadecimal digits between colons or
/// hyphens, or fours between dots. Proven when there is a letter among the digits; unknown when there is none, which
/// may be times or numbers, or when only blanks divide the pairs. Refuted: the broadcast address and zero.
Detector mac_address_detector() noexcept;

}  // namespace bedacht
