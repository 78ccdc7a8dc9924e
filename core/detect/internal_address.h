// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// An address that only means something inside a company: hosts under `.local`, `.intern`, `.internal`, `.corp`,
/// `.lan`,
/// `.intranet` (none of which is delegated: RFC 6762, appendix G; ICANN on .internal, 2024), an `intranet.` host, a
/// share (`\\server\share`), `file://`, a URL whose host is one label, and, beside a word such as ticket or Vorgang, an
/// entry in a tracker (`ABC-1234`). Private IP addresses are ip-address.
Detector internal_address_detector() noexcept;

}  // namespace bedacht
