// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "logistic.h"

namespace trainer {

/// A model as the engine has it: whole numbers. All figures are measured with it, not with what was learned.
struct SmallModel {
  std::vector<std::int8_t> weights;
  std::int32_t step = 1;  ///< thousandths
  std::int32_t bias = 0;  ///< thousandths

  /// The log-odds, in thousandths, that the engine finds.
  std::int64_t log_odds(const Sample& sample) const;
};

/// Rounds the weights. The largest of a thousand are cut off, so that the others keep their differences.
SmallModel rounded(const Weights& weights);

/// A line that turns log-odds into ones that say how often such texts are positive.
struct Calibration {
  double slope = 1;
  double offset = 0;
};

struct Judged {
  std::int64_t log_odds = 0;  ///< thousandths
  bool positive = false;
  std::string part;
};

/// Fitted to texts that the model had not seen (Platt 1999), by Newton's method.
Calibration calibrate(const std::vector<Judged>& judged);

/// The same with the line folded into the weights.
SmallModel calibrated(const SmallModel& model, const Calibration& line);

std::string base64(const std::vector<std::int8_t>& bytes);

}  // namespace trainer
