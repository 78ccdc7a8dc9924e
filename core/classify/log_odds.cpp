// SPDX-License-Identifier: Apache-2.0
#include "classify/log_odds.h"

#include <algorithm>
#include <array>

namespace bedacht {
namespace {

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

// Rounded down, but at least 1; bit by bit from the highest that may be in it.
std::uint64_t square_root(std::uint64_t number) noexcept {
  std::uint64_t root = 0;
  for (std::uint64_t bit = std::uint64_t{1} << 20U; bit != 0; bit >>= 1U) {
    if ((root | bit) * (root | bit) <= number) root |= bit;
  }
  return std::max<std::uint64_t>(root, 1);
}

}  // namespace

std::uint8_t percent_of(std::int64_t log_odds) noexcept {
  return static_cast<std::uint8_t>(std::upper_bound(kLogOdds.begin(), kLogOdds.end(), log_odds) - kLogOdds.begin());
}

std::int64_t log_odds_of(std::int64_t sum, std::int32_t step, std::uint32_t features) noexcept {
  const std::int64_t log_odds = sum * step;
  if (features == 0) return log_odds;
  // In sixteenths, for the root of 30 is rather 5.5 than 5.
  constexpr std::int64_t kPart = 16;
  return log_odds * kPart / static_cast<std::int64_t>(square_root(std::uint64_t{features} * kPart * kPart));
}

}  // namespace bedacht
