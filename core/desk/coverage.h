// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "desk/phrase_sources.h"
#include "desk/program.h"
#include "desk/remark.h"

namespace bedacht::desk {

/// A phrase of a lexicon that no example holds.
struct UnfiredPhrase {
  std::string lexicon;
  std::string file;
  std::string pointer;
  std::string source;
};

/// What the examples have ever made fire: each rule, each part of its patterns, each list of each lexicon in use. What
/// never fired in a test may be misspelled, or unreachable, and nobody would know.
class Coverage {
 public:
  explicit Coverage(const RulePack& pack) : pack_(pack) {}

  /// Notes what an example of a rule made fire.
  void note_rule(const Rule& rule, const RuleTrace& trace);
  /// Notes the phrases of lexicons that stand in an example, or in what surrounds it.
  void note_words(const Program& program, const PhraseSources& sources, const Draft& draft);

  /// What nothing has made fire in this rule.
  void find_unfired(const Rule& rule, std::vector<Remark>& remarks) const;
  /// The lists, of lexicons that a rule in force or the manifest names, of which no phrase was found.
  void find_unfired_lists(std::vector<Remark>& remarks) const;
  std::vector<UnfiredPhrase> unfired_phrases() const;

 private:
  class Noting;

  std::set<std::string> lexicons_in_use() const;
  void find_unfired_parts(const Rule& rule, const Node& node, bool is_exception, std::vector<Remark>& remarks) const;
  bool has_fired(const Rule& rule, const std::string& pointer) const;

  const RulePack& pack_;
  std::set<std::string> fired_;                           // rule and pointer
  std::map<std::string, std::set<std::size_t>> phrases_;  // by lexicon
};

}  // namespace bedacht::desk
