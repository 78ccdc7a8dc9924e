// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace bedacht {

/// Gives bytes in their order. So the compiled form is read straight into its tables, and never lies in memory as a
/// whole: in a browser, fresh memory costs more time than all the rest of a load.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// The next so many bytes. Never called for more than there are.
  virtual void take(std::byte* to, std::size_t size) = 0;
};

/// Bytes that lie in memory.
class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::span<const std::byte> bytes) : rest_(bytes) {}
  void take(std::byte* to, std::size_t size) override {
    if (size > 0) std::memcpy(to, rest_.data(), size);
    rest_ = rest_.subspan(size);
  }

 private:
  std::span<const std::byte> rest_;
};

}  // namespace bedacht
