// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "model/model_score.h"
#include "rules/linear_model.h"
#include "text/prepared_text.h"

namespace bedacht {

/// Scores every sentence of a text by one model. A sentence in which no word speaks for the model has no score: a
/// warning could not name what caused it.
/// @param number the model's place among the pack's models
void score_sentences(const LinearModel& model, std::uint16_t number, const PreparedText& text, ModelScores& scores);

}  // namespace bedacht
