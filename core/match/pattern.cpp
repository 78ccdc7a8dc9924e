// SPDX-License-Identifier: Apache-2.0
#include "match/pattern.h"

#include <algorithm>

namespace bedacht {
namespace {

constexpr std::size_t kMaxMarks = 20;        // more underlines of one match help nobody
constexpr std::uint32_t kNegationReach = 3;  // words

bool by_place(const Match& a, const Match& b) {
  return a.first_word != b.first_word ? a.first_word < b.first_word : a.last_word < b.last_word;
}

Match to_match(const Hit& hit, Mark mark) {
  return {hit.first_word, hit.last_word, hit.sentence, hit.paragraph, {mark}};
}

void merge_into(Match& whole, const Match& part) {
  whole.first_word = std::min(whole.first_word, part.first_word);
  whole.last_word = std::max(whole.last_word, part.last_word);
  for (const Mark& mark : part.marks) {
    if (whole.marks.size() < kMaxMarks) whole.marks.push_back(mark);
  }
}

std::uint32_t words_between(const Match& a, const Match& b) {
  if (a.last_word < b.first_word) return b.first_word - a.last_word - 1;
  if (b.last_word < a.first_word) return a.first_word - b.last_word - 1;
  return 0;
}

using Matches = std::vector<Match>;

class Finder {
 public:
  explicit Finder(const Evidence& evidence) : evidence_(evidence), scan_(evidence.scan) {}

  Matches find(const Pattern& pattern) const {
    Matches matches;
    switch (pattern.type) {
      case Node::Type::Phrases:
      case Node::Type::Lexicon:
        for (const Hit& hit : scan_.set(pattern.set))
          matches.push_back(to_match(hit, {hit.original}));
        break;
      case Node::Type::Entity:
        find_entities(pattern, matches);
        break;
      case Node::Type::Detector:
        find_detections(pattern, matches);
        break;
      case Node::Type::Token:
        for (const Hit& hit : scan_.tokens(pattern.token))
          matches.push_back(to_match(hit, {hit.original}));
        break;
      case Node::Type::Any:
        for (const Pattern& child : pattern.children) {
          Matches found = find(child);
          std::move(found.begin(), found.end(), std::back_inserter(matches));
        }
        std::stable_sort(matches.begin(), matches.end(), by_place);
        break;
      case Node::Type::All:
        matches = find_all(pattern);
        break;
      case Node::Type::Not:
        break;
    }
    apply_modifiers(pattern, matches);
    return matches;
  }

 private:
  void find_entities(const Pattern& pattern, Matches& matches) const {
    for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
      if ((pattern.entities & (1U << kind)) == 0) continue;
      const bool confidential = (kConfidentialEntities & (1U << kind)) != 0;
      for (const Hit& hit : scan_.entities(static_cast<EntityKind>(kind))) {
        matches.push_back(to_match(hit, {hit.original, true, confidential, -1, 100}));
      }
    }
    std::stable_sort(matches.begin(), matches.end(), by_place);
  }

  void find_detections(const Pattern& pattern, Matches& matches) const {
    for (const Detection& found : evidence_.detections) {
      if (std::find(pattern.detectors.begin(), pattern.detectors.end(), found.detector) == pattern.detectors.end())
        continue;
      matches.push_back(
          to_match(hit_at(scan_.text(), found.span),
                   {found.span, true, false, static_cast<std::int16_t>(found.detector), found.confidence}));
    }
  }

  void apply_modifiers(const Pattern& pattern, Matches& matches) const {
    if (pattern.skip_quoted || pattern.skip_negated) {
      const auto skipped = [&](const Match& match) {
        return (pattern.skip_quoted && is_quoted(match)) || (pattern.skip_negated && is_negated(match));
      };
      matches.erase(std::remove_if(matches.begin(), matches.end(), skipped), matches.end());
    }
    if (pattern.mark) return;
    for (Match& match : matches) {
      for (Mark& mark : match.marks)
        mark.underline = false;
    }
  }

  bool is_quoted(const Match& match) const {
    return std::all_of(match.marks.begin(), match.marks.end(),
                       [&](const Mark& mark) { return scan_.text().is_quoted(mark.original); });
  }

  // A negation stands in the few words before, in the same sentence.
  bool is_negated(const Match& match) const {
    const auto after = std::lower_bound(evidence_.negations.begin(), evidence_.negations.end(), match.first_word,
                                        [](const Hit& hit, std::uint32_t word) { return hit.first_word < word; });
    if (after == evidence_.negations.begin()) return false;
    const Hit& negation = *std::prev(after);
    return negation.sentence == match.sentence && match.first_word - negation.last_word <= kNegationReach;
  }

  Matches find_all(const Pattern& pattern) const {
    std::vector<Matches> parts;
    Matches forbidden;
    for (const Pattern& child : pattern.children) {
      if (child.type == Node::Type::Not) {
        Matches found = find(child.children.front());
        std::move(found.begin(), found.end(), std::back_inserter(forbidden));
        continue;
      }
      parts.push_back(find(child));
      if (parts.back().empty()) return {};
    }
    if (parts.empty()) return {};
    Matches matches = pattern.within == Within::Words ? near_words(pattern, parts) : in_scope(pattern, parts);
    std::stable_sort(forbidden.begin(), forbidden.end(), by_place);
    const auto spoiled = [&](const Match& match) {
      if (forbidden.empty()) return false;
      if (pattern.within == Within::Words) return words_between(match, *nearest(forbidden, match, 0)) <= pattern.words;
      const auto at = std::lower_bound(
          forbidden.begin(), forbidden.end(), scope_of(pattern.within, match),
          [&](const Match& other, std::uint32_t scope) { return scope_of(pattern.within, other) < scope; });
      return at != forbidden.end() && scope_of(pattern.within, *at) == scope_of(pattern.within, match);
    };
    matches.erase(std::remove_if(matches.begin(), matches.end(), spoiled), matches.end());
    return matches;
  }

  static std::uint32_t scope_of(Within within, const Match& match) {
    if (within == Within::Sentence) return match.sentence;
    return within == Within::Paragraph ? match.paragraph : 0;
  }

  // One match for each sentence (or paragraph, or the draft) in which every part stands, in order where that is asked
  // for.
  static Matches in_scope(const Pattern& pattern, const std::vector<Matches>& parts) {
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
        bool found = false;
        for (; j < parts[i].size() && scope_of(pattern.within, parts[i][j]) == scope; ++j) {
          if (pattern.ordered && parts[i][j].first_word < after) continue;
          if (!found) after = parts[i][j].last_word + 1;
          found = true;
          merge_into(whole, parts[i][j]);
        }
        complete = complete && found;
      }
      if (complete) matches.push_back(std::move(whole));
      while (next < parts[0].size() && scope_of(pattern.within, parts[0][next]) == scope)
        ++next;
    }
    return matches;
  }

  // For each place of the first part, the nearest place of every other part, when it stands within so many words.
  static Matches near_words(const Pattern& pattern, const std::vector<Matches>& parts) {
    Matches matches;
    for (const Match& first : parts[0]) {
      Match whole = first;
      bool complete = true;
      std::uint32_t after = first.last_word;
      for (std::size_t i = 1; i < parts.size() && complete; ++i) {
        const Match* near = nearest(parts[i], first, pattern.ordered ? after + 1 : 0);
        complete = near != nullptr && words_between(first, *near) <= pattern.words;
        if (!complete) break;
        after = near->last_word;
        merge_into(whole, *near);
      }
      if (complete) matches.push_back(std::move(whole));
    }
    return matches;
  }

  static const Match* nearest(const Matches& candidates, const Match& place, std::uint32_t not_before) {
    const auto right = std::lower_bound(candidates.begin(), candidates.end(), std::max(place.first_word, not_before),
                                        [](const Match& match, std::uint32_t word) { return match.first_word < word; });
    const Match* best = right != candidates.end() ? &*right : nullptr;
    if (right != candidates.begin()) {
      const Match& left = *std::prev(right);
      const bool allowed = left.first_word >= not_before;
      if (allowed && (best == nullptr || words_between(place, left) < words_between(place, *best))) best = &left;
    }
    return best;
  }

  const Evidence& evidence_;
  const Scan& scan_;
};

}  // namespace

std::vector<Match> find_matches(const Pattern& pattern, const Evidence& evidence) {
  return Finder(evidence).find(pattern);
}

bool may_match(const Pattern& pattern, const Evidence& evidence) noexcept {
  const auto child_may = [&](const Pattern& child) { return may_match(child, evidence); };
  switch (pattern.type) {
    case Node::Type::Phrases:
    case Node::Type::Lexicon:
      return !evidence.scan.set(pattern.set).empty();
    case Node::Type::Entity:
      return evidence.scan.mentions(pattern.entities);
    case Node::Type::Detector:
      return !evidence.detections.empty();
    case Node::Type::Token:
      return !evidence.scan.tokens(pattern.token).empty();
    case Node::Type::Any:
      return std::any_of(pattern.children.begin(), pattern.children.end(), child_may);
    case Node::Type::All:
      return std::all_of(pattern.children.begin(), pattern.children.end(), child_may);
    case Node::Type::Not:
      return true;
  }
  return true;
}

}  // namespace bedacht
