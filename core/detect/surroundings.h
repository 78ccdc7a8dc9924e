// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "detect/keywords.h"
#include "detect/landmarks.h"
#include "model/span.h"

namespace bedacht {

/// What the words beside a candidate say of it. Rejected: a word right before it, within 20 units, calls it something
/// else.
enum class Stance : std::uint8_t { Silent, Confirmed, Doubted, Rejected };

/// Reads the words up to 60 units before and 20 after a candidate; the nearest one that says anything decides, those
/// before it come first. A vague word confirms only unless the word in front of it says otherwise, as in "account
/// number". Each word of a text is looked up once, and only if it stands beside a candidate.
class Surroundings {
 public:
  /// Both must outlive it.
  Surroundings(const Landmarks& marks, const Keywords& keywords);

  /// @param row the detector's; positions are UTF-16 code units of the text
  Stance stance(Span candidate, std::size_t row);

 private:
  enum class Meaning : std::uint8_t { None, Confirms, Vague, Denies };

  Meaning meaning(std::size_t word, std::size_t row);

  const Landmarks& marks_;
  const Keywords& keywords_;
  std::vector<std::uint32_t> read_;  ///< for each word the place in `said_` plus one, 0: not read yet
  std::vector<Keyword> said_;
};

}  // namespace bedacht
