// SPDX-License-Identifier: Apache-2.0
#include "rules/nearest.h"

#include <algorithm>

namespace bedacht {
namespace {

// The effort grows with the product of the lengths; nothing longer is a name.
constexpr std::size_t kLongestName = 200;

// How many letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> two_back;
  std::vector<std::size_t> back(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j)
    back[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::vector<std::size_t> row(b.size() + 1, i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({back[j] + 1, row[j - 1] + 1, back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], two_back[j - 2] + 1);
    }
    two_back = std::move(back);
    back = std::move(row);
  }
  return back.back();
}

}  // namespace

std::optional<std::string> nearest(std::string_view name, const std::vector<std::string>& candidates) {
  std::optional<std::string> best;
  if (name.size() > kLongestName) return best;
  std::size_t least = name.size() + 1;
  for (const std::string& candidate : candidates) {
    if (candidate.starts_with('$') || candidate.size() > kLongestName) continue;
    const std::size_t d = distance(name, candidate);
    if (d < least && d * 2 <= std::max(name.size(), candidate.size())) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

}  // namespace bedacht
