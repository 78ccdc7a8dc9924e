// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "match/hit.h"
#include "match/tokens.h"
#include "match/vocabulary.h"
#include "model/detection.h"

namespace bedacht {

/// Everything that stands in one text: one pass of the automaton, with the neighbours of each anchor looked at, and the
/// typed tokens. Rules are judged on this and no longer look at the text.
class Scan {
 public:
  Scan(const Vocabulary& vocabulary, const PreparedText& text);

  const PreparedText& text() const noexcept { return *text_; }
  /// The places where a phrase of the set stands, in order.
  std::span<const Hit> set(SetId id) const noexcept;
  /// The places where a company name of this kind stands, in order, the longest where names overlap.
  const std::vector<Hit>& entities(EntityKind kind) const noexcept { return entities_[static_cast<std::size_t>(kind)]; }
  const std::vector<Hit>& tokens(TokenKind kind) const noexcept { return tokens_[static_cast<std::size_t>(kind)]; }
  bool mentions(EntitySet set) const noexcept;

  struct ReleasedHit {
    std::uint32_t released = 0;
    Hit hit;
  };
  const std::vector<ReleasedHit>& released() const noexcept { return released_; }

 private:
  struct SetHit {
    SetId set;
    Hit hit;
  };

  struct Anchor;

  std::vector<Anchor> find_literals(const Vocabulary& vocabulary, std::vector<SetHit>& hits);
  void match_anchored(const Vocabulary& vocabulary, const std::vector<Anchor>& anchors,
                      std::vector<SetHit>& hits) const;
  void match_wordless(const Vocabulary& vocabulary, std::vector<SetHit>& hits) const;
  void group(std::vector<SetHit> hits, std::size_t sets);

  const PreparedText* text_;
  Tokens tokens_;
  std::array<std::vector<Hit>, kEntityKinds> entities_;
  std::vector<ReleasedHit> released_;
  std::vector<Hit> set_hits_;
  std::vector<std::uint32_t> set_starts_;
};

}  // namespace bedacht
