// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/model_score.h"
#include "rules/linear_model.h"
#include "text/prepared_text.h"

namespace bedacht {

/// Up to eight models that look at the same features of drafts in the same language. Their weights lie side by side, a
/// byte each: so each feature is hashed once, and one load and two additions serve all of them.
struct ModelBank {
  static constexpr std::size_t kLanes = 8;

  struct Lane {
    std::uint16_t model = 0;  ///< its place among the pack's models
    ScoredUnit unit = ScoredUnit::Sentence;
    std::int32_t bias = 0;
    std::int32_t step = 1;
    bool by_length = false;
  };

  LanguageSet languages = kAnyLanguage;
  ModelFeatures features;
  std::vector<Lane> lanes;
  std::vector<std::uint64_t> rows;  ///< by hash; the weight of lane i plus 128 in byte i, counted from the lowest
};

/// Puts the models of a pack together, in their order.
/// @param in_use by model, whether it is asked at all; empty: each is
std::vector<ModelBank> make_banks(const std::vector<LinearModel>& models, const std::vector<bool>& in_use = {});

/// Scores a text by all models of a bank. Where no word speaks for a model there is no score: a warning could not name
/// what caused it. A feature counts once in a sentence; sentences add up to paragraphs, and to the draft.
void score_by(const ModelBank& bank, const PreparedText& text, ModelScores& scores);

/// Scores a text by all models of its language; where that is unknown, each may be right.
/// @param language `de`, `en` or another
ModelScores score_text(const std::vector<ModelBank>& banks, const PreparedText& text, std::string_view language);

}  // namespace bedacht
