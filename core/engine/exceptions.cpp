// SPDX-License-Identifier: Apache-2.0
#include "engine/exceptions.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace bedacht {
namespace {

bool is_released(const Inquiry& inquiry, const Match& match) {
  return std::any_of(match.marks.begin(), match.marks.end(),
                     [&](const Mark& mark) { return is_released(inquiry, mark); });
}

// How many words stand between the match and the nearest of these places, which are sorted by their first word.
std::uint32_t words_to_nearest(const Match& match, const Matches& places) {
  const auto after = std::lower_bound(places.begin(), places.end(), match.first_word,
                                      [](const Match& place, std::uint32_t word) { return place.first_word < word; });
  std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
  if (after != places.end()) least = after->first_word > match.last_word ? after->first_word - match.last_word - 1 : 0;
  if (after != places.begin()) {
    const Match& before = *std::prev(after);
    least = std::min(least, before.last_word < match.first_word ? match.first_word - before.last_word - 1 : 0U);
  }
  return least;
}

std::uint32_t scope_of(Within within, const Match& match) {
  if (within == Within::Draft) return 0;
  return within == Within::Paragraph ? match.paragraph : match.sentence;
}

// An exception drops what stands in its sentence, or as far away as its `within` says.
void note_exceptions(const Pattern& pattern, const Matches& held, std::size_t number, const Matches& matches,
                     std::vector<Exception>& exceptions) {
  std::vector<std::uint32_t> scopes;
  scopes.reserve(held.size());
  for (const Match& match : held)
    scopes.push_back(scope_of(pattern.within, match));
  std::sort(scopes.begin(), scopes.end());
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const bool covered = pattern.within == Within::Words
                             ? words_to_nearest(matches[i], held) <= pattern.words
                             : std::binary_search(scopes.begin(), scopes.end(), scope_of(pattern.within, matches[i]));
    if (covered && !exceptions[i].unless) exceptions[i].unless = number;
  }
}

// Models and detectors are not asked about what somebody else wrote.
bool stands_in(const Pattern& pattern, const Scan& post, const Program& program, PatternTrace* trace) {
  const Detections detections;
  const ModelScores scores;
  const Scopes scopes(post, program.scope_words);
  return !find_matches(pattern, {post, detections, scores, scopes, trace}).empty();
}

}  // namespace

// Without a time a release that begins on some day has not begun: a secret told too early cannot be taken back.
bool is_in_force(const Released& released, const Draft& draft) {
  if (released.from.empty() && released.until.empty()) return true;
  const std::string_view day = std::string_view(draft.time).substr(0, 10);
  if (day.size() < 10) return released.from.empty();
  return (released.from.empty() || released.from <= day) && (released.until.empty() || day <= released.until);
}

bool is_released(const Inquiry& inquiry, const Mark& mark) {
  const auto& released = inquiry.evidence.scan.released();
  return std::any_of(released.begin(), released.end(), [&](const Scan::ReleasedHit& hit) {
    return hit.hit.original.overlaps(mark.original) &&
           is_in_force(inquiry.program.company.released[hit.released], inquiry.draft);
  });
}

std::vector<Exception> find_exceptions(const Inquiry& inquiry, const CompiledRule& rule, const Matches& matches,
                                       std::vector<PatternTrace>* traces) {
  std::vector<Exception> exceptions(matches.size());
  if (traces != nullptr) traces->resize(rule.unless.size());
  for (std::size_t number = 0; number < rule.unless.size(); ++number) {
    const Pattern& pattern = rule.unless[number];
    Evidence evidence = inquiry.evidence;
    if (traces != nullptr) evidence.trace = &(*traces)[number];
    if (traces == nullptr && !may_match(pattern, evidence)) continue;
    const Matches held = find_matches(pattern, evidence);
    if (!held.empty()) note_exceptions(pattern, held, number, matches, exceptions);
  }
  // What the company has released is no secret any more, whichever rule it would touch.
  if (rule.rule->guideline == Guideline::Confidentiality && !inquiry.evidence.scan.released().empty()) {
    for (std::size_t i = 0; i < matches.size(); ++i)
      exceptions[i].released = is_released(inquiry, matches[i]);
  }
  return exceptions;
}

Exception find_context_exception(const Inquiry& inquiry, const CompiledRule& rule, std::vector<PatternTrace>* traces) {
  Exception exception;
  if (traces != nullptr) traces->resize(rule.unless.size());
  const Scan* shared = (rule.rule->when.shares & bit(SharedPost::Complaint)) != 0 ? inquiry.facts.shared : nullptr;
  for (std::size_t number = 0; number < rule.unless.size(); ++number) {
    Evidence evidence = inquiry.evidence;
    if (traces != nullptr) evidence.trace = &(*traces)[number];
    const Pattern& pattern = rule.unless[number];
    const bool stands = shared != nullptr && pattern.within != Within::Draft
                            ? stands_in(pattern, *shared, inquiry.program, evidence.trace)
                            : !find_matches(pattern, evidence).empty();
    if (stands && !exception.unless) exception.unless = number;
  }
  return exception;
}

void drop_exceptions(const Inquiry& inquiry, const CompiledRule& rule, Matches& matches) {
  const std::vector<Exception> exceptions = find_exceptions(inquiry, rule, matches, nullptr);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    if (exceptions[i].holds()) continue;
    if (kept != i) matches[kept] = std::move(matches[i]);
    ++kept;
  }
  matches.resize(kept);
}

}  // namespace bedacht
