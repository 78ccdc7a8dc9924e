// SPDX-License-Identifier: Apache-2.0
#include "classify/score.h"

#include <algorithm>
#include <array>

#include "classify/features.h"

namespace bedacht {
namespace {

constexpr std::size_t kMaxEvidence = 3;
constexpr std::size_t kMaxWords = 400;  // a "sentence" that is longer is a list or a paste

// The log-odds, in thousandths, at which a probability of 1, 2, … 99 percent is reached: 1000 ln(p / (1 - p)), rounded.
// A table instead of exp(), whose last digits differ between the builds.
constexpr std::array<std::int32_t, 99> kLogOdds{
    -4595, -3892, -3476, -3178, -2944, -2752, -2587, -2442, -2314, -2197, -2091, -1992, -1901, -1815, -1735,
    -1658, -1586, -1516, -1450, -1386, -1325, -1266, -1208, -1153, -1099, -1046, -995,  -944,  -895,  -847,
    -800,  -754,  -708,  -663,  -619,  -575,  -532,  -490,  -447,  -405,  -364,  -323,  -282,  -241,  -201,
    -160,  -120,  -80,   -40,   0,     40,    80,    120,   160,   201,   241,   282,   323,   364,   405,
    447,   490,   532,   575,   619,   663,   708,   754,   800,   847,   895,   944,   995,   1046,  1099,
    1153,  1208,  1266,  1325,  1386,  1450,  1516,  1586,  1658,  1735,  1815,  1901,  1992,  2091,  2197,
    2314,  2442,  2587,  2752,  2944,  3178,  3476,  3892,  4595};

std::uint8_t percent(std::int64_t log_odds) {
  return static_cast<std::uint8_t>(std::upper_bound(kLogOdds.begin(), kLogOdds.end(), log_odds) - kLogOdds.begin());
}

std::int64_t square_root(std::size_t number) {
  std::int64_t root = 1;
  while (root * root < static_cast<std::int64_t>(number))
    ++root;
  return root;
}

// The words that add most, in the order in which they stand.
std::vector<Span> strongest(const std::vector<std::int32_t>& shares, const std::vector<Word>& words,
                            std::size_t first) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    if (shares[i] > 0) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return shares[a] > shares[b]; });
  order.resize(std::min(order.size(), kMaxEvidence));
  std::sort(order.begin(), order.end());
  std::vector<Span> spans;
  spans.reserve(order.size());
  for (const std::size_t i : order)
    spans.push_back(words[first + i].original);
  return spans;
}

}  // namespace

void score_sentences(const LinearModel& model, std::uint16_t number, const PreparedText& text, ModelScores& scores) {
  const std::vector<Word>& words = text.words();
  std::size_t first = 0;
  while (first < words.size()) {
    std::size_t end = first;
    std::vector<std::u16string_view> sentence;
    for (; end < words.size() && words[end].sentence == words[first].sentence; ++end) {
      if (sentence.size() < kMaxWords) sentence.push_back(text.folded_word(end));
    }
    const std::vector<Feature> features = features_of(model, sentence);
    std::vector<std::int32_t> shares(sentence.size(), 0);
    std::int64_t sum = 0;
    for (const Feature& feature : features) {
      sum += model.weights[feature.bucket];
      shares[feature.word] += model.weights[feature.bucket];
    }
    std::int64_t log_odds = sum * model.unit;
    if (model.by_length && !features.empty()) log_odds /= square_root(features.size());
    ModelScore score{number, percent(log_odds + model.bias), strongest(shares, words, first)};
    if (!score.evidence.empty()) scores.push_back(std::move(score));
    first = end;
  }
}

}  // namespace bedacht
