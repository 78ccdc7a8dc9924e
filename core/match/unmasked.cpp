// SPDX-License-Identifier: Apache-2.0
#include "match/unmasked.h"

#include <algorithm>

#include "match/disguise.h"

namespace bedacht {
namespace {

constexpr std::uint32_t kWordsAround = 2;

}  // namespace

/// Writes the readings of the disguises of one text.
class Unmasking {
 public:
  Unmasking(const PreparedText& text, const Vocabulary& vocabulary, std::vector<Disguise> disguises)
      : text_(text), vocabulary_(vocabulary), folded_(text.folded()), disguises_(std::move(disguises)) {}

  std::vector<Unmasked> run() {
    std::vector<Unmasked> all;
    Unmasked unmasked;
    for (std::size_t i = 0; i < disguises_.size(); ++i) {
      const Span around = surroundings(disguises_[i].folded);
      for (std::size_t reading = 0; reading < disguises_[i].readings.size(); ++reading) {
        write(i, reading, around, unmasked);
        if (says_something(unmasked)) all.push_back(unmasked);
      }
    }
    return all;
  }

 private:
  // From the disguise as far as two words to both sides, within its sentence.
  Span surroundings(Span disguise) const {
    const std::vector<Word>& words = text_.words();
    Span around = disguise;
    if (words.empty()) return around;
    const std::uint32_t first = text_.word_at_folded(disguise.start);
    const std::uint32_t last = text_.word_at_folded(disguise.end - 1);
    for (std::uint32_t i = first + 1; i-- > 0 && first - i <= kWordsAround;) {
      if (words[i].sentence != words[first].sentence) break;
      around.start = std::min(around.start, words[i].folded.start);
    }
    for (std::uint32_t i = last; i < words.size() && i - last <= kWordsAround; ++i) {
      if (words[i].sentence != words[last].sentence) break;
      around.end = std::max(around.end, words[i].folded.end);
    }
    return around;
  }

  // Whether a name, or the word by which a phrase is found, reaches into the reading. In ordinary text hardly ever.
  bool says_something(const Unmasked& unmasked) const {
    const std::uint32_t start = unmasked.pieces_[unmasked.disguise_].start;
    const std::uint32_t until = unmasked.end_of(unmasked.disguise_);
    bool found = false;
    vocabulary_.automaton().scan_words(unmasked.text_, [&](std::uint32_t literal, std::uint32_t end) {
      const Vocabulary::Use& use = vocabulary_.uses()[literal];
      if (end <= start || end - use.length >= until) return;
      const bool phrase = use.is_anchor();
      found =
          found || !phrase || (!unmasked.names_only_ && vocabulary_.is_disguised(vocabulary_.phrases()[use.index].set));
    });
    return found;
  }

  void write(std::size_t number, std::size_t reading, Span around, Unmasked& unmasked) const {
    unmasked.text_.clear();
    unmasked.pieces_.clear();
    unmasked.names_only_ = disguises_[number].names_only;
    const Span here = disguises_[number].folded;
    std::uint32_t at = around.start;
    // Of the words around some may be disguised, too; few, since only few words are there.
    constexpr std::size_t kDisguisesAround = std::size_t{2} * kWordsAround;
    for (std::size_t i = number - std::min(number, kDisguisesAround);
         i < disguises_.size() && i <= number + kDisguisesAround; ++i) {
      const Disguise& disguise = disguises_[i];
      const bool other = i != number && disguise.folded.overlaps(here);
      if (other || disguise.folded.start < at || disguise.folded.end > around.end) continue;
      copy(unmasked, {at, disguise.folded.start});
      if (i == number) unmasked.disguise_ = unmasked.pieces_.size();
      unmasked.pieces_.push_back({size_of(unmasked), disguise.folded, true});
      unmasked.text_ += disguise.readings[std::min(reading, disguise.readings.size() - 1)];
      at = disguise.folded.end;
    }
    copy(unmasked, {at, around.end});
  }

  void copy(Unmasked& unmasked, Span folded) const {
    if (folded.empty()) return;
    unmasked.pieces_.push_back({size_of(unmasked), folded, false});
    unmasked.text_ += folded_.substr(folded.start, folded.length());
  }

  static std::uint32_t size_of(const Unmasked& unmasked) { return static_cast<std::uint32_t>(unmasked.text_.size()); }

  const PreparedText& text_;
  const Vocabulary& vocabulary_;
  std::u16string_view folded_;
  std::vector<Disguise> disguises_;
};

Span Unmasked::folded_of(std::size_t piece, Span part) const {
  const Piece& from = pieces_[piece];
  if (from.rewritten) return from.folded;
  const std::uint32_t start = std::max(part.start, from.start) - from.start;
  const std::uint32_t end = std::min(part.end - from.start, from.folded.length());
  return {from.folded.start + start, from.folded.start + end};
}

std::uint32_t Unmasked::end_of(std::size_t piece) const noexcept {
  return piece + 1 < pieces_.size() ? pieces_[piece + 1].start : static_cast<std::uint32_t>(text_.size());
}

std::optional<Span> Unmasked::original_of(const PreparedText& text, Span part) const {
  if (part.start >= end_of(disguise_) || part.end <= pieces_[disguise_].start) return std::nullopt;
  std::size_t first = disguise_;
  while (first > 0 && part.start < pieces_[first].start)
    --first;
  std::size_t last = disguise_;
  while (part.end > end_of(last) && last + 1 < pieces_.size())
    ++last;
  return text.to_original({folded_of(first, part).start, folded_of(last, part).end});
}

std::vector<Unmasked> unmask(const PreparedText& text, const Vocabulary& vocabulary) {
  std::vector<Disguise> disguises = find_disguises(text, vocabulary);
  if (disguises.empty()) return {};
  return Unmasking(text, vocabulary, std::move(disguises)).run();
}

}  // namespace bedacht
