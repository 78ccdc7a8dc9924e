// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "corpus.h"

namespace trainer {

struct Weights {
  std::vector<double> of_bucket;  ///< log-odds
  double bias = 0;

  /// The log-odds of a text: the sum of its weights by the square root of how many features it has.
  double log_odds(const Sample& sample) const;
};

/// Logistic regression with an L2 penalty, by L-BFGS: no chance in it, the same samples give the same weights.
/// @param chosen which samples to learn from
/// @param strength the inverse of the penalty, "C"
/// @param scale of each bucket's feature: the larger, the sooner its weight grows
Weights learn(const std::vector<Sample>& samples, const std::function<bool(const Sample&)>& chosen, double strength,
              const std::vector<double>& scale);

/// How features are scaled: all alike; by how much more often they stand in one class than in the other, as the
/// logarithm of the ratio (Wang and Manning 2012); or between the two.
enum class Scale { Plain, Ratio, Mixed };

std::vector<double> scale_of(Scale scale, const std::vector<Sample>& samples,
                             const std::function<bool(const Sample&)>& chosen, std::size_t buckets);

}  // namespace trainer
