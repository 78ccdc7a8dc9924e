// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/linear_model.h"

namespace bedacht {

/// One feature of a sentence: where its weight stands, and which word it belongs to.
struct Feature {
  std::uint32_t bucket = 0;
  std::uint32_t word = 0;  ///< of the sentence; of a pair the first
};

/// The features of a sentence, each bucket once, where it stands first. Training must make them in the same way: the
/// 32-bit FNV-1a hash of a letter for the kind (`w`, `p`, `c`) and the folded units, low byte first; a piece of a word
/// has `<` before the word's beginning and `>` behind its end.
/// @param words the folded words in order
std::vector<Feature> features_of(const LinearModel& model, const std::vector<std::u16string_view>& words);

}  // namespace bedacht
