// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace bedacht {

/// What the name in front of a value says of it.
enum class SecretKind : std::uint8_t {
  None,
  Password,  ///< chosen by people: short, and near to words
  Key,       ///< made by machines: long and random
  Faint,     ///< `key` or `login` alone: more often something else
};

/// The kind of secret that the name ending at `end` announces, such as `password`, `client-secret`, `SONAR.TOKEN` or
/// "API key"; `start` becomes the beginning of the name. The last part of a name decides: `token_url`, `keyId` and
/// `public_token` announce none.
SecretKind announced_secret(std::u16string_view text, std::uint32_t end, std::uint32_t& start) noexcept;

/// Whether a word ends like one that announces a secret; to ask that first is quick.
bool may_announce_secret(std::u16string_view text, std::uint32_t end) noexcept;

/// Whether a name holds that of a service which gives out keys, and is no `…_url`, `…_id` or the like of it.
bool names_provider(std::u16string_view name) noexcept;

}  // namespace bedacht
