// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "match/automaton.h"
#include "match/phrase_table.h"

namespace bedacht {

/// Every literal of every rule, lexicon and company name, in one automaton, and what a hit on each of them means.
class Vocabulary {
 public:
  /// A literal is a beginning of a word of a phrase's anchor, or a name of the company profile.
  struct Use {
    using LiesFlat = void;  // stored as it lies in memory, see engine/archive.h
    /// An exact anchor is found with its literal and the end of the word behind it, so that its word, which lies
    /// elsewhere in memory, is not looked at.
    enum class Type : std::uint8_t { PhraseAnchor, ExactAnchor, Entity, Released };
    std::uint32_t index = 0;   ///< the phrase, or the released text
    std::uint32_t word = 0;    ///< of the phrase table
    std::uint32_t length = 0;  ///< of the literal
    EntitySet entity = 0;
    Type type = Type::PhraseAnchor;
    std::uint8_t longest = 0;  ///< how long a word of the text may be to be a form of this one; 0: any

    bool is_anchor() const noexcept { return type == Type::PhraseAnchor || type == Type::ExactAnchor; }
  };

  /// @param disguised whether its phrases are also found where their letters are disguised ("1d10t")
  SetId add_set(bool disguised = false) {
    disguised_.push_back(disguised ? 1 : 0);
    return static_cast<SetId>(disguised_.size() - 1);
  }
  void add_phrase(SetId set, const Phrase& phrase);
  /// A wording that is looked for as it stands, whatever signs it holds.
  void add_wording(SetId set, std::u16string_view wording);
  void add_entity(EntityKind kind, std::u16string_view name);
  void add_released(std::uint32_t index, std::u16string_view text);
  /// Builds the automaton. Nothing may be added afterwards.
  void finish();

  /// Phrases that are found through a name or a token, because none of their words must be there.
  const std::vector<std::uint32_t>& wordless_phrases() const noexcept { return wordless_; }

  const Automaton& automaton() const noexcept { return automaton_; }
  const PhraseTable& phrases() const noexcept { return phrases_; }
  const std::vector<Use>& uses() const noexcept { return uses_; }
  std::size_t sets() const noexcept { return disguised_.size(); }
  bool is_disguised(SetId set) const noexcept { return disguised_[set] != 0; }

  /// Everything that finish() leaves, for the compiled form.
  template <class Self>
  static auto stored(Self& self) {
    auto& [disguised, phrases, uses, wordless, automaton, literals, stemmer] = self;
    return std::tie(disguised, phrases, uses, wordless, automaton);
  }
  /// Whether tables of unknown origin may be used by a check.
  /// @param released how many released texts the company has
  bool is_sound(std::size_t released) const;

 private:
  void add_literal(std::u16string literal, Use use);
  bool starts_word(const Use& use) const;
  Use anchor_use(std::uint32_t phrase, std::uint32_t word) const;
  bool is_sound(const Use& use, std::size_t released) const noexcept;

  std::vector<std::uint8_t> disguised_;  // by set
  PhraseTable phrases_;
  std::vector<Use> uses_;  // by literal
  std::vector<std::uint32_t> wordless_;
  Automaton automaton_;

  // Only until finish().
  std::vector<std::u16string> literals_;
  Stemmer stemmer_;
};

}  // namespace bedacht
