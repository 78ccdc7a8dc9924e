// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "match/scan.h"
#include "match/scope.h"
#include "match/trace.h"
#include "model/detection.h"
#include "model/model_score.h"
#include "rules/rule.h"

namespace bedacht {

/// A rule's pattern with every name resolved to a number.
struct Pattern {
  Node::Type type = Node::Type::Phrases;
  SetId set = 0;  ///< for phrases and lexicons
  EntitySet entities = 0;
  std::vector<std::uint16_t> detectors;
  TokenKind token = TokenKind::Number;
  std::uint16_t model = 0;  ///< its place among the pack's models
  std::uint8_t above = 0;   ///< percent
  std::vector<Pattern> children;
  Within within = Within::Sentence;
  std::uint8_t words = 0;
  bool ordered = false;
  bool mark = true;
  Scoped negated = Scoped::Either;
  Scoped quoted = Scoped::Either;
  Scoped question = Scoped::Either;
  EnumSet persons = 0;
};

/// What a pattern is judged on.
struct Evidence {
  const Scan& scan;
  const Detections& detections;
  const ModelScores& scores;
  const Scopes& scopes;
  PatternTrace* trace = nullptr;  ///< where each part's matches are noted, if somebody wants to know
};

/// Every place where the pattern holds, in order. Linear in what the scan found.
std::vector<Match> find_matches(const Pattern& pattern, const Evidence& evidence);

/// Whether a pattern can hold at all: false only when something that it needs was not found. Cheap.
bool may_match(const Pattern& pattern, const Evidence& evidence) noexcept;

}  // namespace bedacht
