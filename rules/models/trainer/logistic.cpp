// SPDX-License-Identifier: Apache-2.0
#include "logistic.h"

#include <array>
#include <cmath>
#include <deque>
#include <numeric>

namespace trainer {
namespace {

using Vector = std::vector<double>;

double dot(const Vector& a, const Vector& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// What is minimised: the loss of all samples and the penalty. The bias is the last number of a point.
class Objective {
 public:
  Objective(const std::vector<Sample>& samples, const std::function<bool(const Sample&)>& chosen, double strength,
            const Vector& scale)
      : strength_(strength), scale_(scale) {
    for (const Sample& sample : samples) {
      if (chosen(sample)) samples_.push_back(&sample);
    }
  }

  double at(const Vector& point, Vector& gradient) const {
    const std::size_t buckets = scale_.size();
    double value = 0;
    for (std::size_t i = 0; i < buckets; ++i) {
      gradient[i] = point[i] / strength_;
      value += 0.5 * point[i] * point[i] / strength_;
    }
    gradient[buckets] = 0;
    for (const Sample* sample : samples_) {
      const double length = std::sqrt(static_cast<double>(sample->features));
      double sum = 0;
      for (const Count& count : sample->counts)
        sum += point[count.bucket] * scale_[count.bucket] * count.times;
      const double sign = sample->positive ? 1 : -1;
      const double margin = sign * (sum / length + point[buckets]);
      // log(1 + exp(-m)) without an overflow.
      value += sample->weight * (margin > 0 ? std::log1p(std::exp(-margin)) : std::log1p(std::exp(margin)) - margin);
      const double slope = -sign * sample->weight / (1 + std::exp(margin));
      gradient[buckets] += slope;
      for (const Count& count : sample->counts)
        gradient[count.bucket] += slope / length * scale_[count.bucket] * count.times;
    }
    return value;
  }

 private:
  double strength_;
  const Vector& scale_;
  std::vector<const Sample*> samples_;
};

struct Step {
  Vector move;
  Vector change;  // of the gradient
  double inverse = 0;
};

// The two loops of L-BFGS: the direction that the last steps suggest.
Vector direction_of(const std::deque<Step>& steps, const Vector& gradient) {
  Vector direction = gradient;
  Vector factors(steps.size());
  for (std::size_t i = steps.size(); i-- > 0;) {
    factors[i] = steps[i].inverse * dot(steps[i].move, direction);
    for (std::size_t j = 0; j < direction.size(); ++j)
      direction[j] -= factors[i] * steps[i].change[j];
  }
  if (!steps.empty()) {
    const double size = 1 / (steps.back().inverse * dot(steps.back().change, steps.back().change));
    for (double& part : direction)
      part *= size;
  }
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const double factor = factors[i] - steps[i].inverse * dot(steps[i].change, direction);
    for (std::size_t j = 0; j < direction.size(); ++j)
      direction[j] += factor * steps[i].move[j];
  }
  for (double& part : direction)
    part = -part;
  return direction;
}

}  // namespace

double Weights::log_odds(const Sample& sample) const {
  double sum = 0;
  for (const Count& count : sample.counts)
    sum += of_bucket[count.bucket] * count.times;
  return sum / std::sqrt(static_cast<double>(sample.features)) + bias;
}

Weights learn(const std::vector<Sample>& samples, const std::function<bool(const Sample&)>& chosen, double strength,
              const std::vector<double>& scale) {
  constexpr int kMostSteps = 80;
  constexpr std::size_t kMemory = 8;
  const Objective objective(samples, chosen, strength, scale);
  const std::size_t size = scale.size() + 1;
  Vector point(size, 0.0);
  Vector gradient(size);
  double value = objective.at(point, gradient);
  std::deque<Step> steps;
  for (int i = 0; i < kMostSteps; ++i) {
    const Vector direction = direction_of(steps, gradient);
    const double slope = dot(direction, gradient);
    if (slope > -1e-7 * (1 + value)) break;
    double length = steps.empty() ? 1 / std::sqrt(-slope) : 1;
    Step step{Vector(size), Vector(size), 0};
    Vector next(size);
    Vector next_gradient(size);
    double next_value = value;
    for (int tries = 0; tries < 20; ++tries, length /= 2) {
      for (std::size_t j = 0; j < size; ++j)
        next[j] = point[j] + length * direction[j];
      next_value = objective.at(next, next_gradient);
      if (next_value <= value + 1e-4 * length * slope) break;
    }
    for (std::size_t j = 0; j < size; ++j) {
      step.move[j] = next[j] - point[j];
      step.change[j] = next_gradient[j] - gradient[j];
    }
    const double curvature = dot(step.move, step.change);
    const bool is_done = value - next_value < 1e-6 * (1 + value);
    point = next;
    gradient = next_gradient;
    value = next_value;
    if (is_done) break;
    if (curvature > 1e-12) {
      step.inverse = 1 / curvature;
      steps.push_back(std::move(step));
      if (steps.size() > kMemory) steps.pop_front();
    }
  }
  Weights weights;
  weights.bias = point.back();
  weights.of_bucket.assign(point.begin(), point.end() - 1);
  for (std::size_t i = 0; i < scale.size(); ++i)
    weights.of_bucket[i] *= scale[i];
  return weights;
}

std::vector<double> scale_of(Scale scale, const std::vector<Sample>& samples,
                             const std::function<bool(const Sample&)>& chosen, std::size_t buckets) {
  if (scale == Scale::Plain) return Vector(buckets, 1.0);
  // Each feature counts as seen once in either class, for most of them are rare.
  std::array<Vector, 2> seen{Vector(buckets, 1.0), Vector(buckets, 1.0)};
  std::array<double, 2> texts{2, 2};
  for (const Sample& sample : samples) {
    if (!chosen(sample)) continue;
    texts[sample.positive ? 1 : 0] += sample.weight;
    for (const Count& count : sample.counts)
      seen[sample.positive ? 1 : 0][count.bucket] += sample.weight;
  }
  Vector scales(buckets);
  for (std::size_t i = 0; i < buckets; ++i) {
    const double ratio = std::log((seen[1][i] / texts[1]) / (seen[0][i] / texts[0]));
    scales[i] = std::fabs(ratio) + (scale == Scale::Mixed ? 0.25 : 0);
  }
  return scales;
}

}  // namespace trainer
