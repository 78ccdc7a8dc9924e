// SPDX-License-Identifier: Apache-2.0
#include "match/phrase_matcher.h"

#include <algorithm>

#include "text/character.h"

namespace bedacht {

std::optional<Place> PhraseMatcher::place_of(Span folded) const {
  const std::vector<Word>& words = text_.words();
  if (words.empty() || folded.empty()) return std::nullopt;
  const std::uint32_t first = text_.word_at_folded(folded.start);
  if (folded.start < words[first].folded.start || folded.start >= words[first].folded.end) return std::nullopt;
  return place_in(first, folded);
}

Place PhraseMatcher::place_in(std::uint32_t word, Span folded) const {
  const bool ends_there = folded.end <= text_.words()[word].folded.end;
  return {folded, {}, word, ends_there ? word : text_.word_at_folded(folded.end - 1)};
}

Span PhraseMatcher::original_of(const Place& place) const {
  return place.original.empty() ? text_.to_original(place.folded) : place.original;
}

std::optional<Place> PhraseMatcher::place_of(const Hit& hit) const {
  const std::vector<Word>& words = text_.words();
  if (words.empty() || !words[hit.first_word].original.overlaps(hit.original)) return std::nullopt;
  return Place{{words[hit.first_word].folded.start, words[hit.last_word].folded.end},
               hit.original,
               hit.first_word,
               hit.last_word};
}

std::optional<Hit> PhraseMatcher::match(std::uint32_t phrase, const Place& anchor) {
  const PhraseTable::Entry& entry = table_[phrase];
  const Items items = table_.items(entry);
  const std::vector<Word>& words = text_.words();
  const Word& word = words[anchor.first_word];
  if (word.sentence != words[anchor.last_word].sentence) return std::nullopt;
  const auto last = reach_right(items.subspan(entry.anchor + 1U), anchor);
  if (!last) return std::nullopt;
  const auto first = reach_left(items.first(entry.anchor), anchor);
  if (!first) return std::nullopt;
  return Hit{{original_of(*first).start, original_of(*last).end},
             first->first_word,
             last->last_word,
             word.sentence,
             word.paragraph,
             phrase};
}

// The item after a gap may stand after 0 to `gap` further words; signs between them are allowed.
std::optional<Place> PhraseMatcher::reach_right(Items items, const Place& anchor) {
  const std::vector<Word>& words = text_.words();
  const std::uint32_t sentence = words[anchor.first_word].sentence;
  reached_.assign(1, anchor);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool gap = items[i].is_gap();
    const std::uint32_t skip = items[i].gap;
    if (gap) ++i;
    next_.clear();
    for (const Place& before : reached_) {
      if (items[i].optional != 0) note(before);
      const std::uint32_t from = before.last_word + 1;
      for (std::uint32_t at = from; at <= from + skip && at < words.size(); ++at) {
        if (words[at].sentence != sentence) break;
        if ((items[i].begins & beginnings(at)) == 0) continue;
        for (const PhraseTable::Word& alternative : table_.words(items[i])) {
          each_beginning_at(alternative, at, [&](const Place& place) {
            if (words[place.last_word].sentence == sentence && (gap || follows(before, place))) note(place);
          });
        }
      }
    }
    if (next_.empty()) return std::nullopt;
    std::swap(reached_, next_);
  }
  return *std::max_element(reached_.begin(), reached_.end(), [&](const Place& a, const Place& b) {
    return a.folded.end != b.folded.end ? a.folded.end < b.folded.end : original_of(a).end < original_of(b).end;
  });
}

std::optional<Place> PhraseMatcher::reach_left(Items items, const Place& anchor) {
  const std::vector<Word>& words = text_.words();
  const std::uint32_t sentence = words[anchor.first_word].sentence;
  reached_.assign(1, anchor);
  for (std::size_t i = items.size(); i > 0; --i) {
    const bool gap = items[i - 1].is_gap();
    const std::uint32_t skip = items[i - 1].gap;
    if (gap) --i;
    next_.clear();
    for (const Place& after : reached_) {
      if (items[i - 1].optional != 0) note(after);
      for (std::uint32_t back = 1; back <= skip + 1 && back <= after.first_word; ++back) {
        const std::uint32_t at = after.first_word - back;
        if (words[at].sentence != sentence) break;
        if ((items[i - 1].begins & beginnings(at)) == 0 && !in_one_run(at)) continue;
        for (const PhraseTable::Word& alternative : table_.words(items[i - 1])) {
          each_ending_at(alternative, at, [&](const Place& place) {
            if (words[place.first_word].sentence == sentence && (gap || follows(place, after))) note(place);
          });
        }
      }
    }
    if (next_.empty()) return std::nullopt;
    std::swap(reached_, next_);
  }
  return *std::min_element(reached_.begin(), reached_.end(), [&](const Place& a, const Place& b) {
    if (a.folded.start != b.folded.start) return a.folded.start < b.folded.start;
    return original_of(a).start < original_of(b).start;
  });
}

void PhraseMatcher::note(const Place& place) {
  const auto same = [&](const Place& other) {
    return other.folded == place.folded && other.original == place.original;
  };
  if (std::none_of(next_.begin(), next_.end(), same)) next_.push_back(place);
}

// Where a sign stands in a word, another one may begin behind it.
WordBeginnings PhraseMatcher::beginnings(std::uint32_t word) {
  if (beginnings_.empty()) beginnings_.resize(text_.words().size());
  WordBeginnings& known = beginnings_[word];
  if (known == 0) {
    const std::u16string_view units = text_.folded_word(word);
    const bool plain = std::all_of(units.begin(), units.end(), is_word_unit);
    known = plain && !units.empty() ? beginning_with(units.front()) : kAnyBeginning;
  }
  return known;
}

// Calls `visit` for each place of a phrase's word that begins in this word of the text. A compound may hold the literal
// anywhere.
template <class Visit>
void PhraseMatcher::each_beginning_at(const PhraseTable::Word& word, std::uint32_t index, Visit visit) {
  if (word.text.length == 0) {
    each_hit(word, [&](const std::vector<Hit>& hits) {
      auto hit = std::lower_bound(hits.begin(), hits.end(), index,
                                  [](const Hit& one, std::uint32_t at) { return one.first_word < at; });
      for (; hit != hits.end() && hit->first_word == index; ++hit) {
        if (const auto place = place_of(*hit)) visit(*place);
      }
    });
    return;
  }
  const std::u16string_view folded = text_.folded();
  const Span here = text_.words()[index].folded;
  const bool compound = word.type == Alternative::Type::Suffix || word.type == Alternative::Type::Inside ||
                        word.type == Alternative::Type::InflectedSuffix;
  const std::uint32_t until = compound ? word_end_after(folded, here.end) : here.end;
  const char16_t first = table_.text(word.text).front();
  for (std::uint32_t start = here.start; start < until; ++start) {
    if (folded[start] != first || (!compound && !is_word_start(folded, start))) continue;
    const auto span = covered(word, start);
    if (span && span->start >= here.start && span->start < here.end) visit(place_in(index, *span));
  }
}

// The same for places that end in this word. They begin there, too, unless the phrase's word has a hyphen or another
// sign in it, or the text is in a script that is cut into words without blanks.
template <class Visit>
void PhraseMatcher::each_ending_at(const PhraseTable::Word& word, std::uint32_t index, Visit visit) {
  if (word.text.length == 0) {
    each_hit(word, [&](const std::vector<Hit>& hits) {
      auto hit = std::lower_bound(hits.begin(), hits.end(), index,
                                  [](const Hit& one, std::uint32_t at) { return one.last_word < at; });
      for (; hit != hits.end() && hit->last_word == index; ++hit) {
        if (const auto place = place_of(*hit)) visit(*place);
      }
    });
    return;
  }
  const std::u16string_view literal = table_.text(word.text);
  auto signs = std::count_if(literal.begin(), literal.end(), [](char16_t unit) { return !is_word_unit(unit); });
  for (std::uint32_t begin = index;; --begin) {
    each_beginning_at(word, begin, [&](const Place& place) {
      if (place.last_word == index) visit(place);
    });
    if (begin == 0 || index - begin > kMaxPhraseWord) return;
    if (!in_one_run(begin) && signs-- <= 0) return;
  }
}

// The lists of the names or tokens that a phrase's `@kind` or `%kind` stands for.
template <class Visit>
void PhraseMatcher::each_hit(const PhraseTable::Word& word, Visit visit) const {
  if (word.type == Alternative::Type::Token) visit(tokens_[static_cast<std::size_t>(word.token)]);
  if (word.type != Alternative::Type::Entity) return;
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    if ((word.entities & (1U << kind)) != 0) visit(entities_[kind]);
  }
}

// Whether no blank, and nothing like one, stands between this word and the one before it.
bool PhraseMatcher::in_one_run(std::uint32_t word) const {
  const std::uint32_t start = text_.words()[word].folded.start;
  if (start == 0) return false;
  const char16_t before = text_.folded()[start - 1];
  return before == u'\'' || is_word_unit(before);
}

// Only a blank or a hyphen stands between the two; a percent or currency sign belongs to the number before it.
bool PhraseMatcher::follows(const Place& before, const Place& next) const {
  if (next.first_word != before.last_word + 1 || next.folded.start < before.folded.end) return false;
  const Span between{before.folded.end, next.folded.start};
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
