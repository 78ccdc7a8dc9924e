// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "match/hit.h"
#include "match/phrase_table.h"
#include "match/tokens.h"
#include "match/word_stems.h"

namespace bedacht {

using EntityHits = std::array<std::vector<Hit>, kEntityKinds>;

/// By how many units a form of an inflected word is longer than the word, at most.
inline constexpr std::size_t kLongestInflection = 4;

/// The folded span of a company name that stands at this place as a word of its own, also with a genitive -s.
std::optional<Span> name_span(std::u16string_view folded, Span literal) noexcept;

/// Where a part of a phrase stands.
struct Place {
  Span folded;
  Span original = {};  ///< of a name or token, which may have signs at its edges; else it follows from `folded`
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;
};

/// Says where a phrase stands. The work for one anchor is bounded by the length of the phrase and of its gaps: item by
/// item it keeps the places up to which the phrase may reach, so that no choice is tried twice.
class PhraseMatcher {
 public:
  PhraseMatcher(const PhraseTable& table, const PreparedText& text, const EntityHits& entities, const Tokens& tokens)
      : table_(table), text_(text), entities_(entities), tokens_(tokens), stems_(text) {}

  /// The folded span that a word of a phrase covers, if it stands where a beginning of it (or all of it) was found.
  std::optional<Span> covered(const PhraseTable::Word& word, std::uint32_t start);

  /// The place of a folded span, if it begins in a word.
  std::optional<Place> place_of(Span folded) const;
  /// The place of a name or token, if it holds a word.
  std::optional<Place> place_of(const Hit& hit) const;

  /// The longest reading of the phrase around this place of its anchor.
  std::optional<Hit> match(std::uint32_t phrase, const Place& anchor);

 private:
  using Items = std::span<const PhraseTable::Item>;

  std::optional<Place> reach_right(Items items, const Place& anchor);
  std::optional<Place> reach_left(Items items, const Place& anchor);
  void note(const Place& place);
  Place place_in(std::uint32_t word, Span folded) const;
  Span original_of(const Place& place) const;
  template <class Visit>
  void each_beginning_at(const PhraseTable::Word& word, std::uint32_t index, Visit visit);
  template <class Visit>
  void each_ending_at(const PhraseTable::Word& word, std::uint32_t index, Visit visit);
  template <class Visit>
  void each_hit(const PhraseTable::Word& word, Visit visit) const;
  bool in_one_run(std::uint32_t word) const;
  WordBeginnings beginnings(std::uint32_t word);
  bool follows(const Place& before, const Place& next) const;
  bool inflects(const PhraseTable::Word& word, Span folded);

  const PhraseTable& table_;
  const PreparedText& text_;
  const EntityHits& entities_;
  const Tokens& tokens_;
  WordStems stems_;
  std::vector<WordBeginnings> beginnings_;  // by word of the text; 0: not asked for yet
  std::vector<Place> reached_;
  std::vector<Place> next_;
};

}  // namespace bedacht
