// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "match/automaton.h"
#include "rules/phrase.h"

namespace bedacht {

/// The number of a set of phrases: a lexicon, or the phrases that stand inside one rule.
using SetId = std::uint32_t;

/// Every literal of every rule, lexicon and company name, in one automaton, and what a hit on each of them means.
class Vocabulary {
 public:
  /// A literal is the anchor of a phrase, or a name of the company profile.
  struct Use {
    enum class Type : std::uint8_t { PhraseAnchor, Entity, Released };
    Type type = Type::PhraseAnchor;
    std::uint32_t index = 0;       ///< the phrase, or the released text
    std::uint8_t alternative = 0;  ///< of the anchor item
    EntitySet entity = 0;
  };

  SetId add_set() { return sets_++; }
  void add_phrase(SetId set, Phrase phrase);
  /// A wording that is looked for as it stands, whatever signs it holds.
  void add_wording(SetId set, std::u16string_view wording);
  void add_entity(EntityKind kind, std::u16string_view name);
  void add_released(std::uint32_t index, std::u16string_view text);
  /// Builds the automaton. Nothing may be added afterwards.
  void finish();

  struct SetPhrase {
    SetId set = 0;
    Phrase phrase;
  };

  /// Phrases that are found through a name or a token, because none of their words must be there.
  const std::vector<std::uint32_t>& wordless_phrases() const noexcept { return wordless_; }

  const Automaton& automaton() const noexcept { return automaton_; }
  const std::vector<SetPhrase>& phrases() const noexcept { return phrases_; }
  const Use& use(std::uint32_t literal) const noexcept { return uses_[literal]; }
  std::uint32_t literal_length(std::uint32_t literal) const noexcept { return lengths_[literal]; }
  std::size_t sets() const noexcept { return sets_; }

 private:
  void add_literal(std::u16string literal, Use use);

  SetId sets_ = 0;
  std::vector<SetPhrase> phrases_;
  std::vector<std::u16string> literals_;
  std::vector<std::uint32_t> lengths_;
  std::vector<Use> uses_;
  std::vector<std::uint32_t> wordless_;
  Automaton automaton_;
};

}  // namespace bedacht
