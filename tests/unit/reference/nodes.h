// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/detection.h"
#include "reference/phrases.h"
#include "rules/function_words.h"
#include "rules/rule_pack.h"

namespace bedacht::reference {

/// A place of the original that a match rests on.
struct Mark {
  Span original;
  bool underline = true;

  friend bool operator==(const Mark&, const Mark&) = default;
};

/// One place where a node holds.
struct Match {
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  std::vector<Mark> marks;
};

/// Finds where the nodes of a pack's rules hold in one text.
class Nodes {
 public:
  /// @param unmasked the readings of what looks disguised
  Nodes(const RulePack& pack, const CompanyProfile& company, const PreparedText& text, std::vector<Unmasked> unmasked,
        const Detections& detections)
      : pack_(pack),
        company_(company),
        text_(text),
        detections_(detections),
        phrases_(text, company, std::move(unmasked)) {}

  /// Every match, in the order of their first and then their last words.
  std::vector<Match> find(const Node& node);

 private:
  std::vector<Match> find_here(const Node& node);
  std::vector<Match> find_all(const Node& node);
  std::optional<Match> all_in_scope(const Node& node, const std::vector<std::vector<Match>>& parts,
                                    const Match& where) const;
  std::optional<Match> all_near(const Node& node, const std::vector<std::vector<Match>>& parts,
                                const Match& first) const;
  const std::vector<Place>& lexicon(const std::string& id);
  Match match_of(const Place& place) const;
  bool has_modifiers_met(const Node& node, const Match& match);
  bool is_negated(const Match& match);
  bool is_quoted(const Match& match);
  bool is_question(const Match& match) const;
  Person person_of(const Match& match);
  bool stands_in_sentence(FunctionWords words, std::uint32_t sentence);
  const std::vector<Place>& function_places(FunctionWords words);

  const RulePack& pack_;
  const CompanyProfile& company_;
  const PreparedText& text_;
  const Detections& detections_;
  Phrases phrases_;
  std::map<std::string, std::vector<Place>> lexicons_;
  std::map<FunctionWords, std::vector<Place>> function_places_;
};

}  // namespace bedacht::reference
