// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "small_model.h"

namespace trainer {

/// The mean of the F1 of both classes, where texts from a score on are called positive.
/// @param percent the score
double macro_f1(const std::vector<Judged>& judged, int percent);

/// The score at which the macro-F1 is highest.
int best_score(const std::vector<Judged>& judged);

/// The largest share of the positive texts that some score finds with at least this precision.
double recall_at(std::vector<Judged> judged, double precision);

/// All figures of some texts as JSON.
/// @param best the score at which the macro-F1 is given, besides 50
std::string figures(const std::vector<Judged>& judged, int best);

}  // namespace trainer
