// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "match/scan.h"
#include "model/detection.h"
#include "rules/rule.h"

namespace bedacht {

/// A rule's pattern with every name resolved to a number.
struct Pattern {
  Node::Type type = Node::Type::Phrases;
  SetId set = 0;  ///< for phrases and lexicons
  EntitySet entities = 0;
  std::vector<std::uint16_t> detectors;
  TokenKind token = TokenKind::Number;
  std::vector<Pattern> children;
  Within within = Within::Sentence;
  std::uint8_t words = 0;
  bool ordered = false;
  bool mark = true;
  bool skip_negated = false;
  bool skip_quoted = false;
};

/// A place that a match rests on.
struct Mark {
  Span original;
  bool underline = true;
  bool confidential_name = false;  ///< a code name, customer, … of the company profile
  std::int16_t detector = -1;      ///< the row in the table of detectors, -1: words
  std::uint8_t confidence = 100;   ///< of the detector, percent
};

/// One place where a pattern holds.
struct Match {
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  std::vector<Mark> marks;
};

/// What a pattern is judged on.
struct Evidence {
  const Scan& scan;
  const Detections& detections;
  std::span<const Hit> negations;  ///< words such as "nicht", "kein", "not"
};

/// Every place where the pattern holds, in order. Linear in what the scan found.
std::vector<Match> find_matches(const Pattern& pattern, const Evidence& evidence);

/// Whether a pattern can hold at all: false only when something that it needs was not found. Cheap.
bool may_match(const Pattern& pattern, const Evidence& evidence) noexcept;

}  // namespace bedacht
