// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/detector.h"

namespace bedacht {

/// A secret that opens something: a key in the format of a provider or of a shape that little else has, a private key
/// block (RFC 7468), a JSON Web Token (RFC 7519), a URL with name and password in it (RFC 3986, section 3.2.1), a
/// user's name with a password, and what stands behind "password:", `API_KEY=` and the like.
///
/// Proven: the provider's prefix, characters and length, and the CRC-32 where GitHub and npm put one; a name for keys
/// with a value that looks generated; name and password together. Unknown: a wrong CRC-32, which is more often an
/// example than a key, and passwords behind a word alone. Refuted: templates such as `${TOKEN}` and fillers such as
/// xxxx. https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
Detector credential_detector() noexcept;

}  // namespace bedacht
