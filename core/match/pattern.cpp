// SPDX-License-Identifier: Apache-2.0
#include "match/pattern.h"

#include <algorithm>
#include <utility>

#include "match/combine.h"

namespace bedacht {
namespace {

Match to_match(const Hit& hit, Mark mark) {
  return {hit.first_word, hit.last_word, hit.sentence, hit.paragraph, {mark}};
}

class Finder {
 public:
  explicit Finder(const Evidence& evidence) : evidence_(evidence), scan_(evidence.scan) {}

  Matches find(const Pattern& pattern) const {
    Matches matches = find_all_places(pattern);
    if (evidence_.trace == nullptr) {
      apply_modifiers(pattern, matches);
      return matches;
    }
    PatternTrace::Step step{&pattern, matches, {}};
    apply_modifiers(pattern, matches);
    step.matches = matches;
    evidence_.trace->steps.push_back(std::move(step));
    return matches;
  }

 private:
  Matches find_all_places(const Pattern& pattern) const {
    Matches matches;
    switch (pattern.type) {
      case Node::Type::Phrases:
      case Node::Type::Lexicon:
        for (const Hit& hit : scan_.set(pattern.set))
          matches.push_back(to_match(hit, {.original = hit.original, .phrase = hit.phrase}));
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
      case Node::Type::Model:
        find_scores(pattern, matches);
        break;
      case Node::Type::Not:
        // Alone it holds nowhere; what it forbids is looked for by the "all" around it.
        break;
    }
    return matches;
  }

  void find_entities(const Pattern& pattern, Matches& matches) const {
    for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
      if ((pattern.entities & (1U << kind)) == 0) continue;
      const bool confidential = (kConfidentialEntities & (1U << kind)) != 0;
      for (const Hit& hit : scan_.entities(static_cast<EntityKind>(kind))) {
        matches.push_back(to_match(hit, {.original = hit.original, .confidential_name = confidential}));
      }
    }
    std::stable_sort(matches.begin(), matches.end(), by_place);
  }

  void find_detections(const Pattern& pattern, Matches& matches) const {
    for (const Detection& found : evidence_.detections) {
      if (std::find(pattern.detectors.begin(), pattern.detectors.end(), found.detector) == pattern.detectors.end())
        continue;
      matches.push_back(
          to_match(hit_at(scan_.text(), found.span), {.original = found.span,
                                                      .detector = static_cast<std::int16_t>(found.detector),
                                                      .confidence = found.confidence}));
    }
  }

  void find_scores(const Pattern& pattern, Matches& matches) const {
    for (const ModelScore& score : evidence_.scores) {
      if (score.model != pattern.model || score.score < pattern.above) continue;
      Match whole = to_match(hit_at(scan_.text(), score.evidence().front()), {});
      whole.marks.clear();
      for (const Span& words : score.evidence())
        merge_into(whole, to_match(hit_at(scan_.text(), words), {.original = words}));
      matches.push_back(std::move(whole));
    }
  }

  void apply_modifiers(const Pattern& pattern, Matches& matches) const {
    const bool scoped = pattern.negated != Scoped::Either || pattern.quoted != Scoped::Either ||
                        pattern.question != Scoped::Either || pattern.persons != 0;
    if (scoped) {
      const auto outside = [&](const Match& match) { return !is_in_scope(pattern, match); };
      matches.erase(std::remove_if(matches.begin(), matches.end(), outside), matches.end());
    }
    if (pattern.mark) return;
    for (Match& match : matches) {
      for (Mark& mark : match.marks)
        mark.underline = false;
    }
  }

  bool is_in_scope(const Pattern& pattern, const Match& match) const {
    const auto holds = [](Scoped wanted, auto is_so) {
      return wanted == Scoped::Either || (wanted == Scoped::Only) == is_so();
    };
    const auto all_quoted = [&] {
      return std::all_of(match.marks.begin(), match.marks.end(),
                         [&](const Mark& mark) { return evidence_.scopes.is_quoted(mark.original, match.sentence); });
    };
    return holds(pattern.negated, [&] { return evidence_.scopes.is_negated(match.first_word); }) &&
           holds(pattern.quoted, all_quoted) &&
           holds(pattern.question, [&] { return evidence_.scopes.is_question(match.sentence); }) &&
           (pattern.persons == 0 || (pattern.persons & bit(evidence_.scopes.person_of(match.sentence))) != 0);
  }

  Matches find_all(const Pattern& pattern) const {
    std::vector<Matches> parts;
    Matches forbidden;
    bool lacking = false;
    for (const Pattern& child : pattern.children) {
      if (child.type == Node::Type::Not) {
        Matches found = find(child.children.front());
        std::move(found.begin(), found.end(), std::back_inserter(forbidden));
        continue;
      }
      parts.push_back(find(child));
      lacking = lacking || parts.back().empty();
      // The rest is only of interest to somebody who asks why.
      if (lacking && evidence_.trace == nullptr) return {};
    }
    if (lacking || parts.empty()) return {};
    return combine(pattern, std::move(parts), std::move(forbidden));
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
    case Node::Type::Model:
      return !evidence.scores.empty();
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
