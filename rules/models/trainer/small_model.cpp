// SPDX-License-Identifier: Apache-2.0
#include "small_model.h"

#include <algorithm>
#include <cmath>

#include "classify/log_odds.h"

namespace trainer {

std::int64_t SmallModel::log_odds(const Sample& sample) const {
  std::int64_t sum = 0;
  for (const Count& count : sample.counts)
    sum += std::int64_t{weights[count.bucket]} * count.times;
  return bedacht::log_odds_of(sum, step, sample.features) + bias;
}

SmallModel rounded(const Weights& weights) {
  std::vector<double> sizes;
  for (const double weight : weights.of_bucket)
    sizes.push_back(std::fabs(weight));
  std::sort(sizes.begin(), sizes.end());
  const double largest = sizes[sizes.size() - 1 - sizes.size() / 1000];
  SmallModel model;
  model.step = std::max(1, static_cast<std::int32_t>(std::lround(1000 * largest / 127)));
  model.bias = static_cast<std::int32_t>(std::lround(1000 * weights.bias));
  for (const double weight : weights.of_bucket) {
    const long steps = std::lround(1000 * weight / model.step);
    model.weights.push_back(static_cast<std::int8_t>(std::clamp(steps, -127L, 127L)));
  }
  return model;
}

Calibration calibrate(const std::vector<Judged>& judged) {
  Calibration line;
  for (int i = 0; i < 50; ++i) {
    double slope = 0, offset = 0, slopes = 1e-6, both = 0, offsets = 1e-6;
    for (const Judged& one : judged) {
      const double x = static_cast<double>(one.log_odds) / 1000;
      const double p = 1 / (1 + std::exp(-(line.slope * x + line.offset)));
      const double error = p - (one.positive ? 1 : 0);
      slope += error * x;
      offset += error;
      slopes += p * (1 - p) * x * x;
      both += p * (1 - p) * x;
      offsets += p * (1 - p);
    }
    const double determinant = slopes * offsets - both * both;
    line.slope -= (offsets * slope - both * offset) / determinant;
    line.offset -= (slopes * offset - both * slope) / determinant;
  }
  return line;
}

SmallModel calibrated(const SmallModel& model, const Calibration& line) {
  SmallModel better = model;
  better.step = std::max(1, static_cast<std::int32_t>(std::lround(model.step * line.slope)));
  better.bias = static_cast<std::int32_t>(std::lround(model.bias * line.slope + 1000 * line.offset));
  return better;
}

std::string base64(const std::vector<std::int8_t>& bytes) {
  constexpr std::string_view kSigns = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t bits = 0;
    for (std::size_t j = 0; j < 3; ++j)
      bits = bits << 8U | (i + j < bytes.size() ? static_cast<std::uint8_t>(bytes[i + j]) : 0U);
    for (std::size_t j = 0; j < 4; ++j)
      text += i + j <= bytes.size() ? kSigns[bits >> (18 - 6 * j) & 63U] : '=';
  }
  return text;
}

}  // namespace trainer
