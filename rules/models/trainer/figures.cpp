// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

#include <algorithm>
#include <cmath>

#include "classify/log_odds.h"

namespace trainer {
namespace {

struct Table {
  double hits = 0, false_alarms = 0, misses = 0, silent = 0;
};

Table table_at(const std::vector<Judged>& judged, int percent) {
  Table table;
  for (const Judged& one : judged) {
    const bool called = bedacht::percent_of(one.log_odds) >= percent;
    (called ? (one.positive ? table.hits : table.false_alarms) : (one.positive ? table.misses : table.silent)) += 1;
  }
  return table;
}

double share(double part, double whole) {
  return whole == 0 ? 0 : part / whole;
}

// Three decimals.
std::string number(double value) {
  const long thousandths = std::lround(1000 * value);
  std::string text = std::to_string(thousandths % 1000);
  return std::to_string(thousandths / 1000) + '.' + std::string(3 - text.size(), '0') + text;
}

}  // namespace

double macro_f1(const std::vector<Judged>& judged, int percent) {
  const Table t = table_at(judged, percent);
  return (share(2 * t.hits, 2 * t.hits + t.false_alarms + t.misses) +
          share(2 * t.silent, 2 * t.silent + t.false_alarms + t.misses)) /
         2;
}

int best_score(const std::vector<Judged>& judged) {
  int best = 50;
  for (int percent = 5; percent <= 95; ++percent) {
    if (macro_f1(judged, percent) > macro_f1(judged, best)) best = percent;
  }
  return best;
}

double recall_at(std::vector<Judged> judged, double precision) {
  std::stable_sort(judged.begin(), judged.end(),
                   [](const Judged& a, const Judged& b) { return a.log_odds > b.log_odds; });
  const auto positive = [](const Judged& one) { return one.positive; };
  const auto all = static_cast<double>(std::count_if(judged.begin(), judged.end(), positive));
  double hits = 0, called = 0, recall = 0;
  for (const Judged& one : judged) {
    called += 1;
    if (one.positive) hits += 1;
    if (hits / called >= precision) recall = share(hits, all);
  }
  return recall;
}

std::string figures(const std::vector<Judged>& judged, int best) {
  const Table half = table_at(judged, 50);
  std::string json = R"({"texts":)" + std::to_string(judged.size()) + R"(,"positive":)" +
                     std::to_string(static_cast<long>(half.hits + half.misses)) + R"(,"macroF1":)" +
                     number(macro_f1(judged, 50)) + R"(,"best":{"score":)" + number(best / 100.0) + R"(,"macroF1":)" +
                     number(macro_f1(judged, best)) + R"(},"recallAt80":)" + number(recall_at(judged, 0.8)) +
                     R"(,"recallAt90":)" + number(recall_at(judged, 0.9)) + R"(,"scores":[)";
  for (int percent = 50; percent <= 95; percent += 5) {
    const Table t = table_at(judged, percent);
    json += std::string(percent > 50 ? "," : "") + '[' + number(percent / 100.0) + ',' +
            number(share(t.hits, t.hits + t.false_alarms)) + ',' + number(share(t.hits, t.hits + t.misses)) + ',' +
            number(share(t.false_alarms, t.false_alarms + t.silent)) + ']';
  }
  return json + "]}";
}

}  // namespace trainer
