// SPDX-License-Identifier: Apache-2.0

// Trains one model, for rules/models/train.mjs: samples on standard input (corpus.h), one line of JSON on standard
// output. A cross validation over the folds gives the figures and the line that makes a score mean how often it is
// right. What is unseen is looked at once, by the finished model.
//
// bedacht-train BITS SCALE STRENGTH: the model gets two to the power of BITS weights; how features are scaled ("plain",
// "ratio", "mixed") and how weak the penalty is. Without the last two they are chosen by the cross validation.

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "figures.h"

namespace trainer {
namespace {

struct Setting {
  Scale scale = Scale::Plain;
  double strength = 1;
};

constexpr std::string_view kScaleNames[] = {"plain", "ratio", "mixed"};

std::vector<Setting> all_settings() {
  std::vector<Setting> settings;
  for (const Scale scale : {Scale::Plain, Scale::Ratio, Scale::Mixed}) {
    for (const double strength : {2.0, 8.0, 32.0})
      settings.push_back({scale, strength});
  }
  return settings;
}

class Training {
 public:
  Training(std::vector<Sample> samples, std::size_t buckets) : samples_(std::move(samples)), buckets_(buckets) {
    for (const Sample& sample : samples_) {
      if (sample.fold >= 0) folds_.insert(sample.fold);
    }
  }

  void run(const std::vector<Setting>& settings, std::ostream& out) {
    for (const Setting& setting : settings)
      consider(setting);
    const Calibration line = calibrate(judged_);
    const SmallModel model = calibrated(model_from([](const Sample& sample) { return sample.fold != kUnseen; }), line);
    for (Judged& one : judged_)
      one.log_odds = static_cast<std::int64_t>(1000 * line.offset + line.slope * static_cast<double>(one.log_odds));
    const int best = best_score(judged_);
    out << R"({"step":)" << model.step << R"(,"bias":)" << model.bias << R"(,"scale":")"
        << kScaleNames[static_cast<int>(best_.scale)] << R"(","strength":)" << best_.strength << R"(,"figures":{)";
    write(out, "cross", judged_, best);
    out << ',';
    std::vector<Judged> unseen;
    judge(model, kUnseen, unseen);
    write(out, "unseen", unseen, best);
    out << R"(},"weights":")" << base64(model.weights) << "\"}\n";
  }

 private:
  template <class Chosen>
  SmallModel model_from(const Chosen& chosen) const {
    return rounded(learn(samples_, chosen, best_.strength, scale_of(best_.scale, samples_, chosen, buckets_)));
  }

  void judge(const SmallModel& model, int fold, std::vector<Judged>& judged) const {
    for (const Sample& sample : samples_) {
      if (sample.fold == fold) judged.push_back({model.log_odds(sample), sample.positive, sample.part});
    }
  }

  // Keeps what does best on folds that the model has not seen: in general, and where it has to be sure.
  void consider(const Setting& setting) {
    const Setting before = std::exchange(best_, setting);
    std::vector<Judged> judged;
    for (const int fold : folds_)
      judge(model_from([fold](const Sample& sample) { return sample.fold != fold && sample.fold != kUnseen; }), fold,
            judged);
    const Calibration line = calibrate(judged);
    std::vector<Judged> even = judged;
    for (Judged& one : even)
      one.log_odds = static_cast<std::int64_t>(1000 * line.offset + line.slope * static_cast<double>(one.log_odds));
    const double merit = macro_f1(even, best_score(even)) + recall_at(even, 0.9) / 4;
    std::cerr << kScaleNames[static_cast<int>(setting.scale)] << ' ' << setting.strength << ": " << merit << '\n';
    if (merit > merit_) {
      merit_ = merit;
      judged_ = std::move(judged);
    } else {
      best_ = before;
    }
  }

  static void write(std::ostream& out, const char* name, const std::vector<Judged>& judged, int best) {
    std::set<std::string> parts;
    for (const Judged& one : judged)
      parts.insert(one.part);
    out << '"' << name << "\":{";
    const char* separator = "";
    for (const std::string& part : parts) {
      std::vector<Judged> own;
      for (const Judged& one : judged) {
        if (one.part == part) own.push_back(one);
      }
      out << separator << '"' << part << "\":" << figures(own, best);
      separator = ",";
    }
    out << '}';
  }

  std::vector<Sample> samples_;
  std::size_t buckets_;
  std::set<int> folds_;
  Setting best_;
  double merit_ = -1;
  std::vector<Judged> judged_;  // by the folds of the best setting
};

}  // namespace
}  // namespace trainer

int main(int count, char** arguments) {
  const int bits = count > 1 ? std::atoi(arguments[1]) : 0;
  std::vector<trainer::Setting> settings = trainer::all_settings();
  if (count == 4) {
    const auto* const end = std::end(trainer::kScaleNames);
    const auto* const scale = std::find(std::begin(trainer::kScaleNames), end, std::string_view(arguments[2]));
    settings.clear();
    if (scale != end) {
      settings.push_back(
          {static_cast<trainer::Scale>(scale - std::begin(trainer::kScaleNames)), std::atof(arguments[3])});
    }
  }
  if (bits < 8 || bits > 16 || settings.empty() || settings.front().strength <= 0) {
    std::cerr << "bedacht-train BITS [SCALE STRENGTH]: from 8 to 16; plain, ratio or mixed; above 0\n";
    return 2;
  }
  const std::uint32_t buckets = 1U << static_cast<unsigned>(bits);
  const bedacht::ModelFeatures features{
      .words = true, .pairs = true, .skips = false, .signs = true, .shortest = 3, .longest = 5};
  trainer::Training(trainer::read_samples(std::cin, features, buckets), buckets).run(settings, std::cout);
  return 0;
}
