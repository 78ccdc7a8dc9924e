// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace bedacht {

/// A hash of 64 bits, taken eight bytes at a time. It notices damage, not malice.
class Checksum {
 public:
  constexpr void add(std::uint64_t number) noexcept {
    hash_ = (hash_ ^ number) * 0xD6E8FEB86659FD93U;
    hash_ ^= hash_ >> 32U;
  }

  /// A part of the bytes. All but the last have a multiple of eight.
  void add(std::span<const std::byte> bytes) noexcept {
    length_ += bytes.size();
    for (; bytes.size() >= 8; bytes = bytes.subspan(8)) {
      std::uint64_t number = 0;
      std::memcpy(&number, bytes.data(), 8);
      add(number);
    }
    std::uint64_t rest = 0;
    if (bytes.empty()) return;
    std::memcpy(&rest, bytes.data(), bytes.size());
    add(rest);
  }

  std::uint64_t value() const noexcept {
    Checksum last = *this;
    last.add(length_);
    return last.hash_;
  }

 private:
  std::uint64_t hash_ = 0x9E3779B97F4A7C15U;
  std::uint64_t length_ = 0;
};

}  // namespace bedacht
