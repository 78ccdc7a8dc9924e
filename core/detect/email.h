// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// An e-mail address (RFC 5321, section 4.1.2; RFC 6531 for addresses beyond ASCII): a local part of at most 64
/// characters, `@`, and a domain of two labels or more, the last of two letters or more. Also with `%40` for `@`, and
/// written out in words (written_out_email.h). Quoted local parts and address literals, which nobody types in a post,
/// are left out, and so is what only looks like one: handles of federated networks (`@name@host.tld`), user names in
/// URLs, pictures such as `logo@2x.png`.
/// `info@hansen-wolff.example` is one; `info@hansen-wolff` is none.
/// https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2
Detector email_detector() noexcept;

}  // namespace bedacht
