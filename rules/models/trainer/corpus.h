// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <istream>
#include <string>
#include <vector>

#include "rules/linear_model.h"

namespace trainer {

/// How often a feature stands in a text: once a sentence at most.
struct Count {
  std::uint32_t bucket = 0;
  std::uint32_t times = 0;
};

struct Sample {
  int fold = 0;      ///< texts of one fold are judged by a model that has seen none of them; see kExtra, kUnseen
  std::string part;  ///< of the data: figures are given for each
  bool positive = false;
  double weight = 1;           ///< how much it counts while learning
  std::uint32_t features = 0;  ///< the sum of all counts
  std::vector<Count> counts;
};

/// Learned from in every fold, never judged.
inline constexpr int kExtra = -1;
/// Never learned from, judged by the final model.
inline constexpr int kUnseen = -2;

/// Reads samples, one a line: fold, part, "+" or "-", weight in percent, text; a tab between them. A text's own line
/// feeds and tabs are written "\n" and "\t". A text without a word is left out, as the engine gives it no score.
std::vector<Sample> read_samples(std::istream& lines, const bedacht::ModelFeatures& features, std::uint32_t buckets);

}  // namespace trainer
