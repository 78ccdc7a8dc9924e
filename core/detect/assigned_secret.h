// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "detect/landmarks.h"
#include "model/span.h"

namespace bedacht {

/// Appends what is said to be a secret: `password: …`, `API_KEY = "…"`, "das Passwort lautet …", `--token …`. Behind a
/// word for passwords the span is the value. What stands behind words such as token or key must look generated, for
/// people write of keys and tokens without giving one away; its span begins with the name, which says what it is.
void find_assigned_secrets(const Landmarks& marks, std::vector<Span>& candidates);

/// Whether a text is nothing but a name, a sign such as `=` or `:`, and a generated value that goes with the name.
bool is_assigned_key(std::u16string_view text) noexcept;

}  // namespace bedacht
