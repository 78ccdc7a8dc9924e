// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace bedacht {

using Sha256 = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) of at most 55 bytes, which fit one block: enough for the check of a payment address.
Sha256 sha256_of_block(std::span<const std::uint8_t> message) noexcept;

}  // namespace bedacht
