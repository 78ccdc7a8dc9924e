// SPDX-License-Identifier: Apache-2.0
#include "match/disguise.h"

#include <algorithm>

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
      : folded_(text.folded()), stars_(vocabulary), spaced_(text) {}

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
        spaced_.next(chunk.folded, found_);
        continue;
      }
      look_at(chunk.folded);
      // Signs that part letters are no letters: "I * d * i * o * t", "I! d! i! o! t!".
      const Span letters = chunk.folded.length() > 1 ? without_edges(folded_, chunk.folded) : chunk.folded;
      if (!letters.empty() && !parts_letters(folded_[letters.start])) spaced_.next(letters, found_);
    }
    spaced_.finish(found_);
    std::stable_sort(found_.begin(), found_.end(), [](const Disguise& a, const Disguise& b) {
      return a.folded.start != b.folded.start ? a.folded.start < b.folded.start : a.folded.end < b.folded.end;
    });
    return std::move(found_);
  }

 private:
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
    if (!readings.empty()) found_.push_back({word, std::move(readings)});
  }

  std::u16string_view folded_;
  StarredWords stars_;
  SpacedLetters spaced_;
  std::vector<Disguise> found_;
};

}  // namespace

std::vector<Disguise> find_disguises(const PreparedText& text, const Vocabulary& vocabulary) {
  return DisguiseFinder(text, vocabulary).find();
}

}  // namespace bedacht
