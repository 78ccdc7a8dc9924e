// SPDX-License-Identifier: Apache-2.0
#include "match/combine.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace bedacht {
namespace {

constexpr std::size_t kMaxMarks = 20;  // more underlines of one match help nobody
constexpr std::uint32_t kNoWord = 0xFFFFFFFF;

std::uint32_t words_between(const Match& a, const Match& b) {
  if (a.last_word < b.first_word) return b.first_word - a.last_word - 1;
  if (b.last_word < a.first_word) return a.first_word - b.last_word - 1;
  return 0;
}

// Finds the nearest of some places. They are in order of their first words, but one that begins early may end late, so
// it is noted up to each of them which one reaches farthest.
class Neighbours {
 public:
  explicit Neighbours(const Matches& places) : places_(places), farthest_(places.size()) {
    for (std::size_t i = 1; i < places.size(); ++i)
      farthest_[i] = places[i].last_word >= places[farthest_[i - 1]].last_word ? i : farthest_[i - 1];
  }

  /// The first one that begins at this word or behind it, or null.
  const Match* first_from(std::uint32_t word) const {
    const std::size_t at = index_from(word);
    return at < places_.size() ? &places_[at] : nullptr;
  }

  /// The one with the fewest words between, or null where there are none at all.
  const Match* nearest(const Match& place) const {
    const std::size_t right = index_from(place.first_word);
    if (right == 0) return places_.empty() ? nullptr : &places_[0];
    const Match* left = &places_[farthest_[right - 1]];
    if (right == places_.size()) return left;
    return words_between(place, *left) < words_between(place, places_[right]) ? left : &places_[right];
  }

 private:
  std::size_t index_from(std::uint32_t word) const {
    const auto at = std::lower_bound(places_.begin(), places_.end(), word,
                                     [](const Match& match, std::uint32_t from) { return match.first_word < from; });
    return static_cast<std::size_t>(at - places_.begin());
  }

  const Matches& places_;
  std::vector<std::size_t> farthest_;
};

std::uint32_t scope_of(Within within, const Match& match) {
  if (within == Within::Sentence) return match.sentence;
  return within == Within::Paragraph ? match.paragraph : 0;
}

template <class Spoiled>
void drop_if(Matches& matches, Spoiled spoiled) {
  matches.erase(std::remove_if(matches.begin(), matches.end(), spoiled), matches.end());
}

// A match over several sentences counts for the one of its first part, which need not be the first in the text.
void sort_by_scope(Within within, Matches& matches) {
  const auto before = [&](const Match& a, const Match& b) { return scope_of(within, a) < scope_of(within, b); };
  if (!std::is_sorted(matches.begin(), matches.end(), before)) std::stable_sort(matches.begin(), matches.end(), before);
}

// One match for each sentence (or paragraph, or the draft) in which every part stands, in order where that is asked
// for.
Matches in_scope(const Pattern& pattern, const std::vector<Matches>& parts) {
  Matches matches;
  std::vector<std::size_t> at(parts.size(), 0);
  std::size_t next = 0;
  while (next < parts[0].size()) {
    const std::uint32_t scope = scope_of(pattern.within, parts[0][next]);
    Match whole = parts[0][next];
    whole.marks.clear();
    bool complete = true;
    std::uint32_t after = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      std::size_t& j = at[i];
      while (j < parts[i].size() && scope_of(pattern.within, parts[i][j]) < scope)
        ++j;
      std::uint32_t earliest_end = kNoWord;
      for (; j < parts[i].size() && scope_of(pattern.within, parts[i][j]) == scope; ++j) {
        if (pattern.ordered && parts[i][j].first_word < after) continue;
        earliest_end = std::min(earliest_end, parts[i][j].last_word);
        merge_into(whole, parts[i][j]);
      }
      complete = complete && earliest_end != kNoWord;
      after = earliest_end + 1;
    }
    if (complete) matches.push_back(std::move(whole));
    while (next < parts[0].size() && scope_of(pattern.within, parts[0][next]) == scope)
      ++next;
  }
  return matches;
}

// For each place of the first part, the nearest place of every other part, or the next one behind the part before it,
// when it stands within so many words.
Matches near_words(const Pattern& pattern, const std::vector<Matches>& parts) {
  Matches matches;
  const std::vector<Neighbours> others(parts.begin() + 1, parts.end());
  for (const Match& first : parts[0]) {
    Match whole = first;
    bool complete = true;
    std::uint32_t after = first.last_word;
    for (std::size_t i = 0; i < others.size() && complete; ++i) {
      const Match* near = pattern.ordered ? others[i].first_from(after + 1) : others[i].nearest(first);
      complete = near != nullptr && words_between(first, *near) <= pattern.words;
      if (!complete) break;
      after = near->last_word;
      merge_into(whole, *near);
    }
    if (complete) matches.push_back(std::move(whole));
  }
  return matches;
}

}  // namespace

bool by_place(const Match& a, const Match& b) noexcept {
  return a.first_word != b.first_word ? a.first_word < b.first_word : a.last_word < b.last_word;
}

void merge_into(Match& whole, const Match& part) {
  whole.first_word = std::min(whole.first_word, part.first_word);
  whole.last_word = std::max(whole.last_word, part.last_word);
  for (const Mark& mark : part.marks) {
    if (whole.marks.size() < kMaxMarks) whole.marks.push_back(mark);
  }
}

Matches combine(const Pattern& all, std::vector<Matches> parts, Matches forbidden) {
  Matches matches;
  if (all.within == Within::Words) {
    std::stable_sort(forbidden.begin(), forbidden.end(), by_place);
    matches = near_words(all, parts);
    const Neighbours unwanted(forbidden);
    drop_if(matches, [&](const Match& match) {
      const Match* near = unwanted.nearest(match);
      return near != nullptr && words_between(match, *near) <= all.words;
    });
  } else {
    for (Matches& part : parts)
      sort_by_scope(all.within, part);
    sort_by_scope(all.within, forbidden);
    matches = in_scope(all, parts);
    drop_if(matches, [&](const Match& match) {
      const auto at = std::lower_bound(
          forbidden.begin(), forbidden.end(), scope_of(all.within, match),
          [&](const Match& other, std::uint32_t scope) { return scope_of(all.within, other) < scope; });
      return at != forbidden.end() && scope_of(all.within, *at) == scope_of(all.within, match);
    });
  }
  std::stable_sort(matches.begin(), matches.end(), by_place);
  return matches;
}

}  // namespace bedacht
