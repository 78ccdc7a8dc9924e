// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "rules/phrase.h"
#include "text/stem.h"

namespace bedacht {

/// The number of a set of phrases: a lexicon, or the phrases that stand inside one rule.
using SetId = std::uint32_t;

/// With which units a word begins, some of them together, one bit each: most words that cannot stand beside an anchor
/// are told apart by this, before the words of the phrase are looked at.
using WordBeginnings = std::uint32_t;
inline constexpr WordBeginnings kAnyBeginning = 0xFFFFFFFF;
constexpr WordBeginnings beginning_with(char16_t unit) noexcept {
  return unit >= u'a' && unit <= u'z' ? 1U << (unit - u'a') : 1U << (26 + unit % 6);
}

/// Every phrase of a pack, laid out flat: phrases, their items, the items' alternatives and the letters of all words,
/// each in one list. So matching walks through neighbouring memory, and the whole is stored and read back as it lies.
class PhraseTable {
 public:
  /// A part of the list of letters.
  struct Text {
    std::uint32_t start = 0;
    std::uint32_t length = 0;
  };

  struct Word {
    using LiesFlat = void;  // stored as it lies in memory, see engine/archive.h
    Text text;              ///< folded; empty for entities and tokens
    Text written;           ///< of AsWritten: as the original must read
    Text german;            ///< stems of an inflected word, empty where that language is not meant
    Text english;
    EntitySet entities = 0;
    Alternative::Type type = Alternative::Type::Exact;
    TokenKind token = TokenKind::Number;
  };

  struct Item {
    using LiesFlat = void;
    std::uint32_t first_word = 0;
    std::uint16_t words = 0;  ///< 0: a gap
    std::uint8_t gap = 0;
    std::uint8_t optional = 0;
    WordBeginnings begins = kAnyBeginning;  ///< of a word of a text that one of the words may stand in

    bool is_gap() const noexcept { return words == 0; }
  };

  struct Entry {
    using LiesFlat = void;
    SetId set = 0;
    std::uint32_t first_item = 0;
    std::uint16_t items = 0;
    std::uint16_t anchor = 0;
  };

  /// @return the phrase's number
  std::uint32_t add(SetId set, const Phrase& phrase, Stemmer& stemmer);

  std::size_t size() const noexcept { return entries_.size(); }
  const Entry& operator[](std::uint32_t phrase) const noexcept { return entries_[phrase]; }
  std::span<const Item> items(const Entry& entry) const noexcept {
    return std::span(items_).subspan(entry.first_item, entry.items);
  }
  const Item& anchor(const Entry& entry) const noexcept { return items_[entry.first_item + entry.anchor]; }
  std::span<const Word> words(const Item& item) const noexcept {
    return std::span(words_).subspan(item.first_word, item.words);
  }
  const Word& word(std::uint32_t number) const noexcept { return words_[number]; }
  std::u16string_view text(Text part) const noexcept {
    return std::u16string_view(letters_).substr(part.start, part.length);
  }

  /// The lists, for the compiled form.
  template <class Self>
  static auto stored(Self& self) {
    auto& [entries, items, words, letters] = self;
    return std::tie(entries, items, words, letters);
  }
  /// Whether lists of unknown origin hold phrases as parse_phrase() makes them, in so many sets.
  bool is_sound(SetId sets) const noexcept;

 private:
  Text keep(std::u16string_view text, Text word = {0, 0});
  WordBeginnings beginnings(const Item& item) const noexcept;
  bool is_sound(const Word& word) const noexcept;
  bool is_sound(const Entry& entry) const noexcept;

  std::vector<Entry> entries_;
  std::vector<Item> items_;
  std::vector<Word> words_;
  std::u16string letters_;
};

}  // namespace bedacht
