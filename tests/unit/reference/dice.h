// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace bedacht::reference {

/// A generator that gives the same numbers everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2 + 1) {}

  /// 0 to sides - 1.
  std::size_t roll(std::size_t sides) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>((state_ >> 33U) % sides);
  }
  bool one_in(std::size_t sides) { return roll(sides) == 0; }

  /// One element of a list that is not empty.
  template <class List>
  const auto& of(const List& list) {
    return *(list.begin() + static_cast<std::ptrdiff_t>(roll(list.size())));
  }

 private:
  std::uint64_t state_;
};

}  // namespace bedacht::reference
