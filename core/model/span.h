// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace bedacht {

/// A half-open range `[start, end)` in UTF-16 code units of the author's original text, as the DOM counts.
struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  friend constexpr bool operator==(const Span&, const Span&) = default;
  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the zero inside a defaulted <=> for a pointer.
  friend constexpr auto operator<=>(const Span&, const Span&) = default;

  constexpr bool empty() const noexcept { return start >= end; }
  constexpr std::uint32_t length() const noexcept { return empty() ? 0 : end - start; }
  constexpr bool overlaps(const Span& other) const noexcept { return start < other.end && other.start < end; }
  constexpr bool contains(const Span& other) const noexcept { return start <= other.start && other.end <= end; }
};

}  // namespace bedacht
