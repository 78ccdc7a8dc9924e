// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "detect/landmarks.h"
#include "model/span.h"

namespace bedacht {

/// Appends blocks with a private key: PEM (RFC 7468, RFC 9580 for OpenPGP), SSH2 (RFC 4716), and files of PuTTY. A
/// block whose end has been cut off counts up to the end of its first line.
void find_private_keys(const Landmarks& marks, std::vector<Span>& candidates);

/// Whether a text begins such a block.
bool is_private_key(std::u16string_view text) noexcept;

}  // namespace bedacht
