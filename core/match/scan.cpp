// SPDX-License-Identifier: Apache-2.0
#include "match/scan.h"

#include <algorithm>

#include "match/phrase_matcher.h"

namespace bedacht {
namespace {

// In order of their start, the longer first.
bool comes_before(const Hit& a, const Hit& b) {
  return a.original.start != b.original.start ? a.original.start < b.original.start : a.original.end > b.original.end;
}

// Of hits in that order, drops each that lies inside the last one kept.
void keep_longest(std::vector<Hit>& hits) {
  std::stable_sort(hits.begin(), hits.end(), comes_before);
  const auto inside = [](const Hit& kept, const Hit& next) { return kept.original.contains(next.original); };
  hits.erase(std::unique(hits.begin(), hits.end(), inside), hits.end());
}

}  // namespace

// The first word of a phrase, found where the phrase may stand.
struct Scan::Anchor {
  std::uint32_t phrase;
  Span folded;
};

Scan::Scan(const Vocabulary& vocabulary, const PreparedText& text) : text_(&text), tokens_(find_tokens(text)) {
  std::vector<SetHit> hits;
  const std::vector<Anchor> anchors = find_literals(vocabulary, hits);
  for (std::vector<Hit>& names : entities_)
    keep_longest(names);
  // Only now are all names and tokens known that may stand beside an anchor.
  match_anchored(vocabulary, anchors, hits);
  match_wordless(vocabulary, hits);
  group(std::move(hits), vocabulary.sets());
}

// The one pass of the automaton: names and single words are hits at once, of longer phrases the anchors are noted.
std::vector<Scan::Anchor> Scan::find_literals(const Vocabulary& vocabulary, std::vector<SetHit>& hits) {
  const std::u16string_view folded = text_->folded();
  const auto hit_on = [this](Span span) { return hit_at(*text_, text_->to_original(span)); };
  std::vector<Anchor> anchors;
  vocabulary.automaton().scan(folded, [&](std::uint32_t literal, std::uint32_t end) {
    const Vocabulary::Use& use = vocabulary.use(literal);
    const Span place{end - vocabulary.literal_length(literal), end};
    if (use.type == Vocabulary::Use::Type::PhraseAnchor) {
      const Vocabulary::SetPhrase& owner = vocabulary.phrases()[use.index];
      const PhraseItem& anchor = owner.phrase.items[owner.phrase.anchor];
      const auto span = word_span(folded, place, anchor.alternatives[use.alternative].type);
      if (!span) return;
      if (owner.phrase.items.size() == 1) {
        hits.push_back({owner.set, hit_on(*span)});
      } else {
        anchors.push_back({use.index, *span});
      }
      return;
    }
    const auto span = word_span(folded, place, Alternative::Type::Entity);
    if (!span) return;
    if (use.type == Vocabulary::Use::Type::Released) {
      released_.push_back({use.index, hit_on(*span)});
      return;
    }
    for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
      if ((use.entity & (1U << kind)) != 0) entities_[kind].push_back(hit_on(*span));
    }
  });
  return anchors;
}

void Scan::match_anchored(const Vocabulary& vocabulary, const std::vector<Anchor>& anchors,
                          std::vector<SetHit>& hits) const {
  const PhraseMatcher matcher(*text_, entities_, tokens_);
  if (text_->words().empty()) return;
  for (const Anchor& anchor : anchors) {
    const Vocabulary::SetPhrase& owner = vocabulary.phrases()[anchor.phrase];
    const auto hit = matcher.match(owner.phrase, text_->word_at_folded(anchor.folded.start),
                                   text_->word_at_folded(anchor.folded.end - 1));
    if (hit) hits.push_back({owner.set, *hit});
  }
}

// Phrases in which only a name or a token must stand begin at each of these.
void Scan::match_wordless(const Vocabulary& vocabulary, std::vector<SetHit>& hits) const {
  const PhraseMatcher matcher(*text_, entities_, tokens_);
  if (text_->words().empty()) return;
  for (const std::uint32_t index : vocabulary.wordless_phrases()) {
    const Vocabulary::SetPhrase& owner = vocabulary.phrases()[index];
    const auto try_all = [&](const std::vector<Hit>& candidates) {
      for (const Hit& candidate : candidates) {
        auto hit = matcher.match(owner.phrase, candidate.first_word, candidate.last_word);
        if (!hit) continue;
        // A sign at the edge of a token ("#") is no word and still part of it.
        hit->original.start = std::min(hit->original.start, candidate.original.start);
        hit->original.end = std::max(hit->original.end, candidate.original.end);
        hits.push_back({owner.set, *hit});
      }
    };
    for (const Alternative& alternative : owner.phrase.items[owner.phrase.anchor].alternatives) {
      if (alternative.type == Alternative::Type::Token) try_all(tokens(alternative.token));
      if (alternative.type != Alternative::Type::Entity) continue;
      for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
        if ((alternative.entities & (1U << kind)) != 0) try_all(entities_[kind]);
      }
    }
  }
}

// Sorts the hits by set, and keeps the longest of those that overlap within a set.
void Scan::group(std::vector<SetHit> hits, std::size_t sets) {
  std::stable_sort(hits.begin(), hits.end(), [](const SetHit& a, const SetHit& b) {
    return a.set != b.set ? a.set < b.set : comes_before(a.hit, b.hit);
  });
  set_starts_.assign(sets + 1, 0);
  std::size_t next = 0;
  for (SetId set = 0; set < sets; ++set) {
    set_starts_[set] = static_cast<std::uint32_t>(set_hits_.size());
    for (; next < hits.size() && hits[next].set == set; ++next) {
      const bool inside =
          set_hits_.size() > set_starts_[set] && set_hits_.back().original.contains(hits[next].hit.original);
      if (!inside) set_hits_.push_back(hits[next].hit);
    }
  }
  set_starts_[sets] = static_cast<std::uint32_t>(set_hits_.size());
}

std::span<const Hit> Scan::set(SetId id) const noexcept {
  return std::span(set_hits_).subspan(set_starts_[id], set_starts_[id + 1] - set_starts_[id]);
}

bool Scan::mentions(EntitySet set) const noexcept {
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    if ((set & (1U << kind)) != 0 && !entities_[kind].empty()) return true;
  }
  return false;
}

}  // namespace bedacht
