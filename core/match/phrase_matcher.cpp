// SPDX-License-Identifier: Apache-2.0
#include "match/phrase_matcher.h"

#include <algorithm>

#include "text/character.h"

namespace bedacht {
namespace {

const Hit* hit_starting_at(const std::vector<Hit>& hits, std::uint32_t word) {
  const auto found = std::lower_bound(hits.begin(), hits.end(), word,
                                      [](const Hit& hit, std::uint32_t at) { return hit.first_word < at; });
  return found != hits.end() && found->first_word == word ? &*found : nullptr;
}

const Hit* hit_ending_at(const std::vector<Hit>& hits, std::uint32_t word) {
  // Names and tokens have a few words at most, so the one that ends here began not far before.
  auto at = std::upper_bound(hits.begin(), hits.end(), word,
                             [](std::uint32_t w, const Hit& hit) { return w < hit.first_word; });
  for (int i = 0; i < 4 && at != hits.begin(); ++i) {
    --at;
    if (at->last_word == word) return &*at;
  }
  return nullptr;
}

}  // namespace

std::optional<Span> word_span(std::u16string_view folded, Span literal, Alternative::Type type) noexcept {
  const std::uint32_t left = word_start_before(folded, literal.start);
  const std::uint32_t right = word_end_after(folded, literal.end);
  if (type != Alternative::Type::Suffix && left != literal.start) return std::nullopt;
  const std::u16string_view ending = folded.substr(literal.end, right - literal.end);
  switch (type) {
    case Alternative::Type::Prefix:
      return Span{literal.start, right};
    case Alternative::Type::Inflected:
      if (!is_inflection(ending)) return std::nullopt;
      return Span{literal.start, right};
    case Alternative::Type::Entity:
      if (!ending.empty() && ending != u"s" && ending != u"'s") return std::nullopt;
      return Span{literal.start, right};
    default:
      if (!ending.empty()) return std::nullopt;
      return Span{left, literal.end};
  }
}

std::optional<Hit> PhraseMatcher::match(const Phrase& phrase, std::uint32_t anchor_first,
                                        std::uint32_t anchor_last) const {
  const Found last = walk_right(phrase, phrase.anchor + 1, anchor_last);
  if (!last) return std::nullopt;
  const Found first = phrase.anchor == 0 ? Found(anchor_first) : walk_left(phrase, phrase.anchor - 1, anchor_first);
  if (!first) return std::nullopt;
  const std::vector<Word>& words = text_.words();
  if (words[*first].sentence != words[*last].sentence) return std::nullopt;
  return Hit{{words[*first].original.start, words[*last].original.end},
             *first,
             *last,
             words[*first].sentence,
             words[*first].paragraph};
}

PhraseMatcher::Found PhraseMatcher::walk_right(const Phrase& phrase, std::size_t item, std::uint32_t last_word) const {
  if (item == phrase.items.size()) return last_word;
  const PhraseItem& here = phrase.items[item];
  if (here.is_gap()) {
    // The item after a gap may stand after 0 to `gap` further words; signs between them are allowed.
    const PhraseItem& wanted = phrase.items[item + 1];
    for (std::uint32_t skipped = 0; skipped <= here.gap; ++skipped) {
      const std::uint32_t word = last_word + 1 + skipped;
      if (word >= text_.words().size()) break;
      for (const Alternative& alternative : wanted.alternatives) {
        const Found end = starts_at(alternative, word);
        if (!end) continue;
        if (const Found rest = walk_right(phrase, item + 2, *end)) return rest;
      }
    }
    return std::nullopt;
  }
  const std::uint32_t next = last_word + 1;
  if (next < text_.words().size() && follows_directly(next)) {
    for (const Alternative& alternative : here.alternatives) {
      const Found end = starts_at(alternative, next);
      if (!end) continue;
      if (const Found rest = walk_right(phrase, item + 1, *end)) return rest;
    }
  }
  return here.optional ? walk_right(phrase, item + 1, last_word) : std::nullopt;
}

PhraseMatcher::Found PhraseMatcher::walk_left(const Phrase& phrase, std::size_t item, std::uint32_t first_word) const {
  const PhraseItem& here = phrase.items[item];
  const auto further = [&](std::size_t at, std::uint32_t word) -> Found {
    return at == 0 ? Found(word) : walk_left(phrase, at - 1, word);
  };
  if (here.is_gap()) {
    const PhraseItem& wanted = phrase.items[item - 1];
    for (std::uint32_t skipped = 0; skipped <= here.gap && first_word > skipped; ++skipped) {
      for (const Alternative& alternative : wanted.alternatives) {
        const Found start = ends_at(alternative, first_word - 1 - skipped);
        if (!start) continue;
        if (const Found rest = further(item - 1, *start)) return rest;
      }
    }
    return std::nullopt;
  }
  if (first_word > 0 && follows_directly(first_word)) {
    for (const Alternative& alternative : here.alternatives) {
      const Found start = ends_at(alternative, first_word - 1);
      if (!start) continue;
      if (const Found rest = further(item, *start)) return rest;
    }
  }
  return here.optional ? further(item, first_word) : std::nullopt;
}

// The last word of the alternative, if it begins at this word.
PhraseMatcher::Found PhraseMatcher::starts_at(const Alternative& alternative, std::uint32_t word) const {
  if (alternative.type == Alternative::Type::Entity || alternative.type == Alternative::Type::Token) {
    if (alternative.type == Alternative::Type::Token) {
      const Hit* hit = hit_starting_at(tokens_[static_cast<std::size_t>(alternative.token)], word);
      return hit != nullptr ? Found(hit->last_word) : std::nullopt;
    }
    for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
      if ((alternative.entities & (1U << kind)) == 0) continue;
      if (const Hit* hit = hit_starting_at(entities_[kind], word)) return hit->last_word;
    }
    return std::nullopt;
  }
  const Span place = text_.words()[word].folded;
  const std::u16string_view folded = text_.folded();
  const auto length = static_cast<std::uint32_t>(alternative.word.size());
  std::uint32_t start = place.start;
  if (alternative.type == Alternative::Type::Suffix) {
    if (place.length() < length) return std::nullopt;
    start = place.end - length;
  }
  if (folded.substr(start, length) != alternative.word) return std::nullopt;
  const auto span = word_span(folded, {start, start + length}, alternative.type);
  if (!span) return std::nullopt;
  return text_.word_at_folded(span->end - 1);
}

// The first word of the alternative, if it ends at this word.
PhraseMatcher::Found PhraseMatcher::ends_at(const Alternative& alternative, std::uint32_t word) const {
  if (alternative.type == Alternative::Type::Token) {
    const Hit* hit = hit_ending_at(tokens_[static_cast<std::size_t>(alternative.token)], word);
    return hit != nullptr ? Found(hit->first_word) : std::nullopt;
  }
  if (alternative.type == Alternative::Type::Entity) {
    for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
      if ((alternative.entities & (1U << kind)) == 0) continue;
      if (const Hit* hit = hit_ending_at(entities_[kind], word)) return hit->first_word;
    }
    return std::nullopt;
  }
  // Words with an apostrophe or a hyphen are cut by segmentation, so the beginning may lie a word or two earlier.
  for (std::uint32_t back = 0; back < 3 && back <= word; ++back) {
    const Found end = starts_at(alternative, word - back);
    if (end && *end == word) return word - back;
  }
  return std::nullopt;
}

// Only a blank or a hyphen stands between this word and the one before it; a percent or currency sign belongs to the
// number before it.
bool PhraseMatcher::follows_directly(std::uint32_t word) const {
  const Span between{text_.words()[word - 1].folded.end, text_.words()[word].folded.start};
  std::uint32_t separators = 0;
  for (const char16_t c : text_.folded().substr(between.start, between.length())) {
    if (c == u'%' || c == u'€' || c == u'$' || c == u'£') continue;
    if (c != u' ' && c != u'-') return false;
    ++separators;
  }
  const std::uint32_t signs = between.length() - separators;
  return separators <= 1 || (separators == 2 && signs == 1);
}

}  // namespace bedacht
