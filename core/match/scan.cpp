// SPDX-License-Identifier: Apache-2.0
#include "match/scan.h"

#include <algorithm>

#include "text/character.h"

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

// A hit at a folded span, which mostly is one whole word: then all is known of it.
Hit hit_of_word(const PreparedText& text, Span folded) {
  const std::vector<Word>& words = text.words();
  const std::uint32_t index = text.word_at_folded(folded.start);
  if (index < words.size()) {
    const Word& word = words[index];
    const bool apart = index + 1 == words.size() || words[index + 1].original.start >= word.original.end;
    if (word.folded == folded && !word.original.empty() && apart)
      return {word.original, index, index, word.sentence, word.paragraph, kNoPhrase};
  }
  return hit_at(text, text.to_original(folded));
}

}  // namespace

Scan::Scan(const Vocabulary& vocabulary, const PreparedText& text, Prefilter prefilter)
    : text_(&text), tokens_(find_tokens(text)) {
  PhraseMatcher matcher(vocabulary.phrases(), text, entities_, tokens_);
  if (prefilter == Prefilter::On) {
    vocabulary.automaton().scan_words(
        text.folded(), [&](std::uint32_t literal, std::uint32_t end) { note(vocabulary, literal, end, matcher); });
  } else {
    look_everywhere(vocabulary, matcher);
  }
  find_disguised(vocabulary);
  for (std::vector<Hit>& names : entities_)
    keep_longest(names);
  // Only now are all names and tokens known that may stand beside an anchor.
  match_anchored(vocabulary, matcher);
  match_wordless(vocabulary, matcher);
  group(vocabulary.sets());
}

// What a literal that was found means: a name is a hit at once, of a phrase its anchor is noted.
void Scan::note(const Vocabulary& vocabulary, std::uint32_t literal, std::uint32_t end, PhraseMatcher& matcher) {
  const Vocabulary::Use& use = vocabulary.uses()[literal];
  const Span place{end - use.length, end};
  if (use.type == Vocabulary::Use::Type::ExactAnchor) {
    if (is_word_end(text_->folded(), end)) anchors_.push_back({use.index, place});
    return;
  }
  if (use.type == Vocabulary::Use::Type::PhraseAnchor) {
    if (use.longest != 0 && word_end_after(text_->folded(), end) - place.start > use.longest) return;
    if (const auto span = matcher.covered(vocabulary.phrases().word(use.word), place.start)) {
      anchors_.push_back({use.index, *span});
    }
    return;
  }
  const auto span = name_span(text_->folded(), place);
  if (!span) return;
  const Hit hit = hit_at(*text_, text_->to_original(*span));
  if (use.type == Vocabulary::Use::Type::Released) {
    released_.push_back({use.index, hit});
    return;
  }
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    if ((use.entity & (1U << kind)) != 0) entities_[kind].push_back(hit);
  }
}

// The same without the automaton: every name, and every word of every anchor, is tried at every place.
void Scan::look_everywhere(const Vocabulary& vocabulary, PhraseMatcher& matcher) {
  const std::u16string_view folded = text_->folded();
  const std::vector<std::u16string> literals = vocabulary.automaton().literals(vocabulary.uses().size());
  for (std::uint32_t literal = 0; literal < literals.size(); ++literal) {
    if (vocabulary.uses()[literal].is_anchor()) continue;
    for (std::size_t at = folded.find(literals[literal]); at != std::u16string_view::npos;
         at = folded.find(literals[literal], at + 1)) {
      note(vocabulary, literal, static_cast<std::uint32_t>(at + literals[literal].size()), matcher);
    }
  }
  for (std::uint32_t phrase = 0; phrase < vocabulary.phrases().size(); ++phrase) {
    for (const PhraseTable::Word& word :
         vocabulary.phrases().words(vocabulary.phrases().anchor(vocabulary.phrases()[phrase]))) {
      if (word.text.length == 0) continue;
      const char16_t first = vocabulary.phrases().text(word.text).front();
      for (std::uint32_t at = 0; at < folded.size(); ++at) {
        if (folded[at] != first) continue;
        if (const auto span = matcher.covered(word, at)) anchors_.push_back({phrase, *span});
      }
    }
  }
}

void Scan::match_anchored(const Vocabulary& vocabulary, PhraseMatcher& matcher) {
  for (const Anchor& anchor : anchors_) {
    const PhraseTable::Entry& entry = vocabulary.phrases()[anchor.phrase];
    if (entry.items == 1) {
      hits_.push_back({entry.set, hit_of_word(*text_, anchor.folded)});
      hits_.back().hit.phrase = anchor.phrase;
    } else if (const auto place = matcher.place_of(anchor.folded)) {
      if (const auto hit = matcher.match(anchor.phrase, *place)) hits_.push_back({entry.set, *hit});
    }
  }
  anchors_ = {};
}

// Phrases in which only a name or a token must stand begin at each of these.
void Scan::match_wordless(const Vocabulary& vocabulary, PhraseMatcher& matcher) {
  for (const std::uint32_t index : vocabulary.wordless_phrases()) {
    const PhraseTable::Entry& entry = vocabulary.phrases()[index];
    const auto try_all = [&](const std::vector<Hit>& candidates) {
      for (const Hit& candidate : candidates) {
        std::optional<Hit> hit;
        if (entry.items == 1) {
          hit = candidate;
          hit->phrase = index;
        } else if (const auto place = matcher.place_of(candidate)) {
          hit = matcher.match(index, *place);
        }
        if (hit) hits_.push_back({entry.set, *hit});
      }
    };
    for (const PhraseTable::Word& word : vocabulary.phrases().words(vocabulary.phrases().anchor(entry))) {
      if (word.type == Alternative::Type::Token) try_all(tokens(word.token));
      if (word.type != Alternative::Type::Entity) continue;
      for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
        if ((word.entities & (1U << kind)) != 0) try_all(entities_[kind]);
      }
    }
  }
}

// Sorts the hits by set, and keeps the longest of those that overlap within a set.
void Scan::group(std::size_t sets) {
  std::stable_sort(hits_.begin(), hits_.end(), [](const SetHit& a, const SetHit& b) {
    if (a.set != b.set) return a.set < b.set;
    if (a.hit.original != b.hit.original) return comes_before(a.hit, b.hit);
    return a.hit.phrase < b.hit.phrase;
  });
  set_starts_.assign(sets + 1, 0);
  std::size_t next = 0;
  for (SetId set = 0; set < sets; ++set) {
    set_starts_[set] = static_cast<std::uint32_t>(set_hits_.size());
    for (; next < hits_.size() && hits_[next].set == set; ++next) {
      const bool inside =
          set_hits_.size() > set_starts_[set] && set_hits_.back().original.contains(hits_[next].hit.original);
      if (!inside) set_hits_.push_back(hits_[next].hit);
    }
  }
  set_starts_[sets] = static_cast<std::uint32_t>(set_hits_.size());
  hits_ = {};
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
