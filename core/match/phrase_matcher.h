// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "match/hit.h"
#include "match/tokens.h"
#include "rules/phrase.h"

namespace bedacht {

using EntityHits = std::array<std::vector<Hit>, kEntityKinds>;

/// Whether a literal that ends and begins inside a folded text stands there as a word of its own, and the folded span
/// that it then covers (a prefix covers the whole word).
std::optional<Span> word_span(std::u16string_view folded, Span literal, Alternative::Type type) noexcept;

/// Looks at the words around an anchor. The work for one anchor is bounded by the length of the phrase and of its gaps.
class PhraseMatcher {
 public:
  PhraseMatcher(const PreparedText& text, const EntityHits& entities, const Tokens& tokens)
      : text_(text), entities_(entities), tokens_(tokens) {}

  /// The whole phrase's place, if its other items stand around an anchor that covers these words.
  std::optional<Hit> match(const Phrase& phrase, std::uint32_t anchor_first, std::uint32_t anchor_last) const;

 private:
  using Found = std::optional<std::uint32_t>;

  Found walk_right(const Phrase& phrase, std::size_t item, std::uint32_t last_word) const;
  Found walk_left(const Phrase& phrase, std::size_t item, std::uint32_t first_word) const;
  Found starts_at(const Alternative& alternative, std::uint32_t word) const;
  Found ends_at(const Alternative& alternative, std::uint32_t word) const;
  bool follows_directly(std::uint32_t word) const;

  const PreparedText& text_;
  const EntityHits& entities_;
  const Tokens& tokens_;
};

}  // namespace bedacht
