// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/pattern_words.h"
#include "rules/rule_pack.h"

namespace bedacht::desk {

/// A lexicon that a rule uses.
struct LexiconInWords {
  std::string id;
  std::string file;
  std::array<std::size_t, 3> sizes{};      ///< by kListNames
  std::array<std::string, 3> few_phrases;  ///< of each list
};

struct ExampleInWords {
  Expectation expectation = Expectation::Flag;
  std::string pointer;
  std::string text;  ///< the words to be found in double brackets
};

/// An exception, and how far it reaches.
struct ExceptionInWords {
  Localized reach;
  Part pattern;
};

/// A rule as a person would say it.
struct RuleInWords {
  std::string id;
  std::string asked;  ///< the old id by which it was asked for; empty: today's
  std::vector<std::string> old_ids;
  std::string file;
  std::string pointer;
  std::string guideline;
  Localized guideline_title;
  Localized guideline_summary;
  Localized status;
  Localized severity;
  Localized gate;
  std::vector<Localized> cases;
  std::size_t confidence = 0;  ///< percent
  bool dismissible = true;
  std::string url;
  Localized context;  ///< empty: always
  std::optional<Part> match;
  std::vector<ExceptionInWords> unless;
  std::vector<LexiconInWords> lexicons;
  RuleText text;
  std::vector<Localized> fixes;
  std::vector<ExampleInWords> examples;
};

/// @param id of today, or an old one; nothing when no rule has it
std::optional<RuleInWords> explain_rule(const RulePack& pack, std::string_view id);

/// How far an exception reaches.
Localized reach_of(const Node& exception);

/// What is said about an id that no rule has, with the nearest that is one.
Localized no_such_rule(const RulePack& pack, std::string_view id);

}  // namespace bedacht::desk
