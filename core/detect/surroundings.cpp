// SPDX-License-Identifier: Apache-2.0
#include "detect/surroundings.h"

#include <algorithm>

namespace bedacht {
namespace {

constexpr std::uint32_t kBefore = 60;
constexpr std::uint32_t kAfter = 20;
constexpr std::uint32_t kRightBefore = 20;

}  // namespace

Surroundings::Surroundings(const Landmarks& marks, const Keywords& keywords) : marks_(marks), keywords_(keywords) {}

Surroundings::Meaning Surroundings::meaning(std::size_t word, std::size_t row) {
  if (read_.empty()) read_.resize(marks_.words.size());
  if (read_[word] == 0) {
    const Span span = marks_.words[word];
    said_.push_back(keywords_.look_up(marks_.text.substr(span.start, span.length())));
    read_[word] = static_cast<std::uint32_t>(said_.size());
  }
  const Keyword& said = said_[read_[word] - 1];
  const std::uint64_t detector = std::uint64_t{1} << row;
  if ((said.confirms & detector) != 0) return Meaning::Confirms;
  if ((said.vague & detector) != 0) return Meaning::Vague;
  return (said.denies & detector) != 0 ? Meaning::Denies : Meaning::None;
}

Stance Surroundings::stance(Span candidate, std::size_t row) {
  const std::vector<Span>& words = marks_.words;
  const auto starts_before = [](const Span& word, std::uint32_t position) { return word.start < position; };
  const auto next = std::lower_bound(words.begin(), words.end(), candidate.start, starts_before);
  const std::uint32_t first = candidate.start > kBefore ? candidate.start - kBefore : 0;
  bool vague = false;
  for (auto word = next; word != words.begin();) {
    --word;
    if (word->end > candidate.start) continue;
    if (word->start < first) break;
    const Meaning said = meaning(static_cast<std::size_t>(word - words.begin()), row);
    if (said == Meaning::Confirms) return Stance::Confirmed;
    if (said == Meaning::Denies) return candidate.start - word->end < kRightBefore ? Stance::Rejected : Stance::Doubted;
    if (vague) return Stance::Confirmed;
    vague = said == Meaning::Vague;
  }
  if (vague) return Stance::Confirmed;
  for (auto word = std::lower_bound(next, words.end(), candidate.end, starts_before);
       word != words.end() && word->end <= candidate.end + kAfter; ++word) {
    const Meaning said = meaning(static_cast<std::size_t>(word - words.begin()), row);
    if (said == Meaning::Denies) return Stance::Doubted;
    if (said != Meaning::None) return Stance::Confirmed;
  }
  return Stance::Silent;
}

}  // namespace bedacht
