// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "match/scan.h"
#include "rules/rule.h"

namespace bedacht {

/// The sets of words by which scopes are recognized.
struct ScopeWords {
  SetId negations = 0;
  SetId reporting = 0;  ///< "laut dem", "behauptet", "according to": somebody else's words follow
  SetId first_person = 0;
  SetId second_person = 0;
};

/// Whether a place of a text is negated, quoted, asked, and of whom its sentence speaks.
class Scopes {
 public:
  Scopes(const Scan& scan, const ScopeWords& words) : scan_(scan), words_(words) {}

  /// A negation stands in the three words before this one, in the same sentence.
  bool is_negated(std::uint32_t first_word) const;
  /// Inside quotation marks or a quoted line, or in a sentence that reports what somebody else says.
  bool is_quoted(Span original, std::uint32_t sentence) const;
  /// The sentence ends with a question mark.
  bool is_question(std::uint32_t sentence) const;
  /// First and second person by the pronouns in the sentence, the first before the second; third where there is none.
  Person person_of(std::uint32_t sentence) const;

 private:
  bool stands_in(SetId words, std::uint32_t sentence) const;

  const Scan& scan_;
  ScopeWords words_;
};

}  // namespace bedacht
