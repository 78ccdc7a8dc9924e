// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "detect/landmarks.h"
#include "model/span.h"

namespace bedacht {

/// Appends keys that no prefix announces, but a form that little else has: client secrets of Azure (`…8Q~…`), bot
/// tokens of Discord and Telegram, keys of Mailchimp and MaxMind, tokens of Facebook and Terraform, JSON Web Tokens
/// (RFC 7519), hashed passwords as `crypt` writes them, and keys of crypto wallets behind the word private.
void find_shaped_keys(const Landmarks& marks, std::vector<Span>& candidates);

/// Where the key of such a form ends that begins at `start`; `start` when none does.
std::size_t end_of_shaped_key(std::u16string_view text, std::size_t start) noexcept;

}  // namespace bedacht
