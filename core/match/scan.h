// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "match/hit.h"
#include "match/phrase_matcher.h"
#include "match/tokens.h"
#include "match/vocabulary.h"

namespace bedacht {

class Unmasked;

/// Whether the automaton says where to look. Off, every phrase is tried at every word: the same result, much slower. It
/// is there for the tests that prove that.
enum class Prefilter : std::uint8_t { On, Off };

/// Everything that stands in one text: one pass of the automaton, with the neighbours of each anchor looked at, and the
/// typed tokens. Rules are judged on this and no longer look at the text.
class Scan {
 public:
  Scan(const Vocabulary& vocabulary, const PreparedText& text, Prefilter prefilter = Prefilter::On);

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

  struct Anchor {
    std::uint32_t phrase;
    Span folded;
  };

  void note(const Vocabulary& vocabulary, std::uint32_t literal, std::uint32_t end, PhraseMatcher& matcher);
  void look_everywhere(const Vocabulary& vocabulary, PhraseMatcher& matcher);
  void match_anchored(const Vocabulary& vocabulary, PhraseMatcher& matcher);
  void match_wordless(const Vocabulary& vocabulary, PhraseMatcher& matcher);
  void find_disguised(const Vocabulary& vocabulary);
  void match_disguised(const Vocabulary& vocabulary, const Unmasked& unmasked);
  void group(std::size_t sets);

  const PreparedText* text_;
  Tokens tokens_;
  EntityHits entities_;
  std::vector<ReleasedHit> released_;
  std::vector<Hit> set_hits_;
  std::vector<std::uint32_t> set_starts_;

  // Only while the scan is made.
  std::vector<Anchor> anchors_;
  std::vector<SetHit> hits_;
};

}  // namespace bedacht
