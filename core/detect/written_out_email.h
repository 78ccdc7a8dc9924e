// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "detect/detector.h"

namespace bedacht {

/// Appends addresses that are written so that programs do not read them, but people do: "anna (at) firma (punkt) de",
/// "anna[at]firma.de", "anna at firma dot com".
void find_written_out_emails(const Landmarks& marks, std::vector<Span>& candidates);

/// Proven where "at" stands in brackets. Without them it is a common word ("we meet at firma.de"), and the sentence has
/// to speak of mail.
Validity written_out_email_validity(std::u16string_view candidate) noexcept;

}  // namespace bedacht
