// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "detect/landmarks.h"
#include "model/span.h"

namespace bedacht {

/// Appends a user's name and password where they stand together: "Benutzer: anna, Passwort: sommer", "login anna pw
/// sommer" on a line of its own, and `curl -u anna:s0mmer`. In the first two a password needs no look of its own, for
/// nothing else stands in such a place.
void find_login_pairs(const Landmarks& marks, std::vector<Span>& candidates);

/// Whether a text is nothing but such a pair.
bool is_login_pair(std::u16string_view text) noexcept;

}  // namespace bedacht
