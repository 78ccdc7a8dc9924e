// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// A mail that was pasted with its header: lines such as `Von: … Gesendet: … An: … Betreff: …` or `From: … Sent: … To:
/// … Subject: …` (two at least, the sender and the time or the subject), the separators that mail programs put above a
/// mail (`-----Original Message-----`), and `On … wrote:` or `Am … schrieb …:` around an address.
///
/// The span is the first header name, the separator or the introduction, and never the addresses themselves, which
/// other detectors report.
Detector mail_header_detector() noexcept;

}  // namespace bedacht
