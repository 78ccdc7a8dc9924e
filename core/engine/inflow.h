// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "engine/byte_source.h"
#include "engine/checksum.h"

namespace bedacht {

/// Bytes of a source by pieces of any size: small ones through a window, large ones straight to where they belong. All
/// of them are hashed on the way.
class Inflow {
 public:
  /// @param length how many bytes the source has
  Inflow(ByteSource& source, std::size_t length) : source_(source), unread_(length) {}

  std::size_t left() const noexcept { return unread_ + (end_ - at_); }
  std::uint64_t checksum() const noexcept { return checksum_.value(); }

  /// @return whether there were so many
  bool take(void* to, std::size_t size) {
    if (size > left()) return false;
    auto* place = static_cast<std::byte*>(to);
    take_from_window(place, size);
    // The source is always read in multiples of eight, but for its end.
    if (const std::size_t direct = size & ~std::size_t{7}; direct >= window_.size()) {
      read(place, direct);
      place += direct;
      size -= direct;
    }
    if (size == 0) return true;
    at_ = 0;
    end_ = std::min(unread_, window_.size());
    read(window_.data(), end_);
    take_from_window(place, size);
    return true;
  }

 private:
  void take_from_window(std::byte*& place, std::size_t& size) {
    const std::size_t here = std::min(size, end_ - at_);
    if (here == 0) return;
    std::memcpy(place, &window_[at_], here);
    at_ += here;
    place += here;
    size -= here;
  }

  void read(std::byte* to, std::size_t size) {
    source_.take(to, size);
    checksum_.add(std::span(to, size));
    unread_ -= size;
  }

  ByteSource& source_;
  std::size_t unread_;
  Checksum checksum_;
  std::array<std::byte, 8192> window_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
};

}  // namespace bedacht
