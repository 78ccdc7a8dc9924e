// SPDX-License-Identifier: Apache-2.0
#include "match/disguise.h"

#include <algorithm>

#include "match/parted_words.h"
#include "match/plain_readings.h"
#include "match/spaced_letters.h"
#include "match/starred_words.h"

namespace bedacht {
namespace {

/// A run of letters, digits and the signs that stand for letters, and whether it is an ordinary word at first sight.
struct Chunk {
  Span folded;
  bool ordinary = true;
};

class DisguiseFinder {
 public:
  DisguiseFinder(const PreparedText& text, const Vocabulary& vocabulary)
      : text_(text), folded_(text.folded()), stars_(vocabulary), spaced_(text), parted_(folded_) {}

  std::vector<Disguise> find() {
    const auto size = static_cast<std::uint32_t>(folded_.size());
    for (std::uint32_t i = 0; i < size;) {
      if (letter_class(folded_[i]) == LetterClass::None) {
        ++i;
        continue;
      }
      const Chunk chunk = chunk_at(i);
      i = chunk.folded.end;
      if (chunk.ordinary) {
        note_part(chunk.folded);
        continue;
      }
      look_at(chunk.folded);
      // Signs that part letters are no letters: "I * d * i * o * t", "I! d! i! o! t!".
      const Span letters = chunk.folded.length() > 1 ? without_edges(folded_, chunk.folded) : chunk.folded;
      if (!letters.empty() && !parts_letters(folded_[letters.start])) note_part(letters);
    }
    spaced_.finish(found_);
    parted_.finish(found_);
    capital_i();
    std::stable_sort(found_.begin(), found_.end(), [](const Disguise& a, const Disguise& b) {
      return a.folded.start != b.folded.start ? a.folded.start < b.folded.start : a.folded.end < b.folded.end;
    });
    return std::move(found_);
  }

 private:
  void note_part(Span letters) {
    spaced_.next(letters, found_);
    parted_.next(letters, found_);
  }

  // A capital I behind a small letter looks like a small L.
  void capital_i() {
    const std::u16string_view original = text_.original();
    std::uint32_t last = 0;
    for (std::size_t at = original.find(u'I'); at != std::u16string_view::npos; at = original.find(u'I', at + 1)) {
      if (at == 0 || original[at - 1] < u'a' || original[at - 1] > u'z' || text_.words().empty()) continue;
      const Word& word = text_.words()[text_.word_at_original(static_cast<std::uint32_t>(at))];
      if (word.original.end <= at || word.original.end == last) continue;
      if (word.folded.length() != word.original.length() || word.folded.length() > kLongestDisguise) continue;
      last = word.original.end;
      std::u16string letters(folded_.substr(word.folded.start, word.folded.length()));
      for (std::uint32_t i = 1; i < word.folded.length(); ++i) {
        if (original[word.original.start + i] == u'I') letters[i] = u'l';
      }
      add(word.folded, {std::move(letters)});
    }
  }

  Chunk chunk_at(std::uint32_t start) const {
    Chunk chunk{{start, start}, true};
    char16_t last = 0;
    int equal = 0;
    for (; chunk.folded.end < folded_.size(); ++chunk.folded.end) {
      const char16_t unit = folded_[chunk.folded.end];
      const LetterClass what = letter_class(unit);
      if (what == LetterClass::None) break;
      equal = unit == last ? equal + 1 : 1;
      last = unit;
      if (what != LetterClass::Letter || equal == 3) chunk.ordinary = false;
    }
    return chunk;
  }

  static bool parts_letters(char16_t unit) { return unit == u'*' || unit == u'!' || unit == u'|'; }

  void look_at(Span chunk) {
    const Span word = without_edges(folded_, chunk);
    if (word.length() < kShortestDisguise || word.length() > kLongestDisguise) return;
    const std::u16string_view written = folded_.substr(word.start, word.length());
    if (written.find(u'*') != std::u16string_view::npos) {
      look_at_stars(word, written);
      return;
    }
    add(word, plain_readings(written));
    // "@1d10t" is a mention of an idiot, "@rschloch" begins with a letter.
    if (written.front() == u'@') look_at({word.start + 1, word.end});
  }

  void look_at_stars(Span word, std::u16string_view written) {
    if (std::u16string letters = letters_between_stars(written); !letters.empty()) {
      add(word, {std::move(letters)});
    } else if (looks_starred(written)) {
      add(word, stars_.readings(plain_readings(written)));
    }
  }

  void add(Span word, std::vector<std::u16string> readings) {
    if (!readings.empty()) found_.push_back({word, std::move(readings), false});
  }

  const PreparedText& text_;
  std::u16string_view folded_;
  StarredWords stars_;
  SpacedLetters spaced_;
  PartedWords parted_;
  std::vector<Disguise> found_;
};

}  // namespace

std::vector<Disguise> find_disguises(const PreparedText& text, const Vocabulary& vocabulary) {
  return DisguiseFinder(text, vocabulary).find();
}

}  // namespace bedacht
