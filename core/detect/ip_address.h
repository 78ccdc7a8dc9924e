// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// An IP address of version 4 (RFC 791, four octets without leading zeros) or 6 (RFC 4291, section 2.2: eight groups,
/// one `::`, the last two groups also as dotted octets; RFC 4007 zones), with its prefix length (RFC 4632). A port
/// behind it is no part of it.
///
/// Proven: the form. Unknown: what is also a section number (`2.1.3.4`) or a name in program text (`a::b`). Refuted:
/// 0.0.0.0 and 255.255.255.255, which are no machine's.
Detector ip_address_detector() noexcept;

}  // namespace bedacht
