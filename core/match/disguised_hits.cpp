// SPDX-License-Identifier: Apache-2.0

// What a scan finds in disguise: confidential names, what the company has released, and the phrases of the lexicons
// that want it.

#include "match/scan.h"
#include "match/unmasked.h"

namespace bedacht {
namespace {

// A name shorter than this is in too many part numbers and abbreviations.
constexpr std::uint32_t kShortestName = 4;

// Looking for a phrase costs more than looking for a name. Behind so many a draft is judged anyway.
constexpr std::size_t kMostWithPhrases = 256;

}  // namespace

void Scan::find_disguised(const Vocabulary& vocabulary) {
  std::size_t with_phrases = 0;
  for (const Unmasked& unmasked : unmask(*text_, vocabulary)) {
    bool has_phrase = false;
    vocabulary.automaton().scan_words(unmasked.text(), [&](std::uint32_t literal, std::uint32_t end) {
      const Vocabulary::Use& use = vocabulary.uses()[literal];
      if (use.is_anchor()) {
        has_phrase =
            has_phrase || (!unmasked.names_only() && vocabulary.is_disguised(vocabulary.phrases()[use.index].set));
        return;
      }
      const bool released = use.type == Vocabulary::Use::Type::Released;
      const auto confidential = static_cast<EntitySet>(use.entity & kConfidentialEntities);
      if (!released && (confidential == 0 || use.length < kShortestName)) return;
      const auto name = name_span(unmasked.text(), {end - use.length, end});
      const auto original = name ? unmasked.original_of(*text_, *name) : std::nullopt;
      if (!original) return;
      const Hit hit = hit_at(*text_, *original);
      if (released) released_.push_back({use.index, hit});
      for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
        if ((confidential & (1U << kind)) != 0) entities_[kind].push_back(hit);
      }
    });
    if (has_phrase && with_phrases++ < kMostWithPhrases) match_disguised(vocabulary, unmasked);
  }
}

void Scan::match_disguised(const Vocabulary& vocabulary, const Unmasked& unmasked) {
  const PreparedText plain(unmasked.text());
  const EntityHits no_names;
  const Tokens no_tokens;
  PhraseMatcher matcher(vocabulary.phrases(), plain, no_names, no_tokens);
  vocabulary.automaton().scan_words(plain.folded(), [&](std::uint32_t literal, std::uint32_t end) {
    const Vocabulary::Use& use = vocabulary.uses()[literal];
    if (!use.is_anchor()) return;
    const PhraseTable::Entry& entry = vocabulary.phrases()[use.index];
    if (!vocabulary.is_disguised(entry.set)) return;
    const auto anchor = matcher.covered(vocabulary.phrases().word(use.word), end - use.length);
    if (!anchor) return;
    std::optional<Span> place;
    if (entry.items == 1) {
      place = plain.to_original(*anchor);
    } else if (const auto anchored = matcher.place_of(*anchor)) {
      if (const auto hit = matcher.match(use.index, *anchored)) place = hit->original;
    }
    const auto original = place ? unmasked.original_of(*text_, *place) : std::nullopt;
    if (!original) return;
    Hit hit = hit_at(*text_, *original);
    hit.phrase = use.index;
    hits_.push_back({entry.set, hit});
  });
}

}  // namespace bedacht
