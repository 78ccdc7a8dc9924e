// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "match/tokens.h"
#include "match/unmasked.h"
#include "model/company.h"
#include "reference/words.h"
#include "rules/phrase.h"
#include "text/prepared_text.h"

namespace bedacht::reference {

/// Where a word, a name or a phrase stands.
struct Place {
  Span folded;
  Span original;
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;
  bool begins_in_a_word = false;
};

/// The words that a span of the original holds; where it holds none, the last one before it, or the first of the text.
Place place_at(const PreparedText& text, Span original);

/// The places in order, of those that lie inside another one only the outer.
std::vector<Place> longest(std::vector<Place> places);

/// Finds the phrases and the company's names in one text.
class Phrases {
 public:
  /// @param unmasked the readings of what looks disguised, in which confidential names are looked for, too
  Phrases(const PreparedText& text, const CompanyProfile& company, std::vector<Unmasked> unmasked = {});

  /// Every reading of a phrase, the longest where they overlap.
  std::vector<Place> find(const Phrase& phrase);
  /// The same of many phrases together.
  std::vector<Place> find(const std::vector<Phrase>& phrases);
  /// The phrases where a word of them is disguised.
  std::vector<Place> find_disguised(const std::vector<Phrase>& phrases);
  /// A wording, looked for as it stands without its last full stops.
  std::vector<Place> find_wording(std::u16string_view wording);

  const std::vector<Place>& names(EntityKind kind) const { return names_[static_cast<std::size_t>(kind)]; }
  const Tokens& tokens() const { return tokens_; }

 private:
  std::vector<Place> places_of(const PhraseItem& item, LanguageSet languages, bool alone);
  void find_disguised_name(std::u16string_view name, std::vector<Place>& places) const;
  void read_on(const Phrase& phrase, std::size_t item, const Place& first, const Place& last);
  std::uint32_t sentence_of(std::uint32_t word) const { return text_.words()[word].sentence; }

  const PreparedText& text_;
  Words words_;
  std::vector<Unmasked> unmasked_;
  Tokens tokens_;
  std::array<std::vector<Place>, kEntityKinds> names_;
  std::vector<std::vector<Place>> items_;  // of the phrase that is being read: where each item stands
  std::vector<Place> readings_;
};

}  // namespace bedacht::reference
