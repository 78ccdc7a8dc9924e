// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "match/automaton.h"

namespace bedacht {

struct Detector;

/// What a word says to the detectors; bit n is the one in row n.
struct Keyword {
  std::uint64_t confirms = 0;
  std::uint64_t vague = 0;
  std::uint64_t denies = 0;
};

/// The words of all detectors in one automaton, so that a word of the text is read once for all of them. They are given
/// in lower case, with ae, oe, ue and ss, and may be open on either side: `telefon*`, `*karte`. A `?` behind one
/// ("nummer?") makes it vague.
class Keywords {
 public:
  explicit Keywords(std::span<const Detector> detectors);

  /// A word as it stands in the text, in any case and spelling. What is beyond 64 units of it is not read.
  Keyword look_up(std::u16string_view word) const;

 private:
  Automaton automaton_;
  std::vector<Keyword> meanings_;  ///< one for each literal of the automaton
};

}  // namespace bedacht
