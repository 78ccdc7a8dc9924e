// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <utility>

#include "classify/features.h"
#include "classify/log_odds.h"
#include "classify/model_bank.h"

namespace bedacht {
namespace {

constexpr std::size_t kLanes = ModelBank::kLanes;
using Sums = std::array<std::int32_t, kLanes>;

// Adds up rows of eight bytes without taking them apart: the even and the odd bytes in four counters of 16 bits each,
// which hold 257 rows before they would overflow.
class RowSum {
 public:
  void add(std::uint64_t row) noexcept {
    even_ += row & kEvenBytes;
    odd_ += (row >> 8U) & kEvenBytes;
    if (++rows_ == 257) spill();
  }
  /// The sums since the last call.
  Sums take() noexcept {
    spill();
    return std::exchange(sums_, Sums{});
  }

 private:
  static constexpr std::uint64_t kEvenBytes = 0x00FF00FF00FF00FFU;

  void spill() noexcept {
    const std::int32_t offset = 128 * rows_;
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const std::uint64_t counters = lane % 2 == 0 ? even_ : odd_;
      sums_[lane] += static_cast<std::int32_t>((counters >> (16 * (lane / 2))) & 0xFFFFU) - offset;
    }
    even_ = 0;
    odd_ = 0;
    rows_ = 0;
  }

  std::uint64_t even_ = 0;
  std::uint64_t odd_ = 0;
  std::int32_t rows_ = 0;
  Sums sums_{};
};

void in_order(std::array<std::size_t, 3>& places, std::size_t count) {
  for (std::size_t i = 1; i < count; ++i) {
    for (std::size_t at = i; at > 0 && places[at] < places[at - 1]; --at)
      std::swap(places[at], places[at - 1]);
  }
}

class Scoring {
 public:
  Scoring(const ModelBank& bank, const PreparedText& text, ModelScores& scores)
      : bank_(bank), text_(text), scores_(scores), shares_(text.words().size()), features_(text.words().size()) {}

  void run() {
    add_up();
    by_units(ScoredUnit::Sentence, [](const Word& a, const Word& b) { return a.sentence == b.sentence; });
    by_units(ScoredUnit::Paragraph, [](const Word& a, const Word& b) { return a.paragraph == b.paragraph; });
    by_units(ScoredUnit::Draft, [](const Word&, const Word&) { return true; });
  }

 private:
  // What each word adds, and by how many features.
  void add_up() {
    const FeaturePass pass(bank_.features, text_);
    const std::vector<Word>& words = text_.words();
    const auto mask = static_cast<std::uint32_t>(bank_.rows.size() - 1);
    std::vector<std::uint16_t> seen(65'536, 0);  // the last sentence, counted from 1, that had the feature
    std::uint16_t sentence = 1;
    RowSum sum;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (i > 0 && words[i].sentence != words[i - 1].sentence && ++sentence == 0) {
        std::fill(seen.begin(), seen.end(), std::uint16_t{0});
        sentence = 1;
      }
      std::uint32_t count = 0;
      pass.of_word(i, [&](std::uint16_t hash) {
        if (seen[hash] == sentence) return;
        seen[hash] = sentence;
        sum.add(bank_.rows[hash & mask]);
        ++count;
      });
      shares_[i] = sum.take();
      features_[i] = count;
    }
  }

  template <class Same>
  void by_units(ScoredUnit unit, Same same) {
    const auto scored = [unit](const ModelBank::Lane& lane) { return lane.unit == unit; };
    if (std::none_of(bank_.lanes.begin(), bank_.lanes.end(), scored)) return;
    const std::vector<Word>& words = text_.words();
    for (std::size_t first = 0, end = 0; first < words.size(); first = end) {
      while (end < words.size() && same(words[first], words[end]))
        ++end;
      for (std::size_t lane = 0; lane < bank_.lanes.size(); ++lane) {
        if (bank_.lanes[lane].unit == unit) score(lane, first, end);
      }
    }
  }

  void score(std::size_t number, std::size_t first, std::size_t end) {
    const ModelBank::Lane& lane = bank_.lanes[number];
    std::int64_t sum = 0;
    std::uint32_t count = 0;
    std::array<std::size_t, 3> strongest{};
    std::uint8_t known = 0;
    for (std::size_t i = first; i < end; ++i) {
      const std::int32_t share = shares_[i][number];
      sum += share;
      count += features_[i];
      if (share <= 0) continue;
      // Of two words with the same share the first one counts.
      std::size_t place = known;
      while (place > 0 && shares_[strongest[place - 1]][number] < share)
        --place;
      if (place == strongest.size()) continue;
      known = static_cast<std::uint8_t>(std::min<std::size_t>(known + 1U, strongest.size()));
      for (std::size_t at = known - 1U; at > place; --at)
        strongest[at] = strongest[at - 1];
      strongest[place] = i;
    }
    if (known == 0) return;
    in_order(strongest, known);
    const std::int64_t log_odds = log_odds_of(sum, lane.step, lane.by_length ? count : 0) + lane.bias;
    ModelScore score{lane.model, percent_of(log_odds), known, {}};
    for (std::size_t i = 0; i < known; ++i)
      score.strongest[i] = text_.words()[strongest[i]].original;
    scores_.push_back(score);
  }

  const ModelBank& bank_;
  const PreparedText& text_;
  ModelScores& scores_;
  std::vector<Sums> shares_;
  std::vector<std::uint32_t> features_;
};

}  // namespace

void score_by(const ModelBank& bank, const PreparedText& text, ModelScores& scores) {
  if (!text.words().empty()) Scoring(bank, text, scores).run();
}

ModelScores score_text(const std::vector<ModelBank>& banks, const PreparedText& text, std::string_view language) {
  const LanguageSet spoken = language == "de" ? kGerman : language == "en" ? kEnglish : kAnyLanguage;
  ModelScores scores;
  for (const ModelBank& bank : banks) {
    if ((bank.languages & spoken) != 0) score_by(bank, text, scores);
  }
  return scores;
}

}  // namespace bedacht
