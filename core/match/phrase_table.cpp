// SPDX-License-Identifier: Apache-2.0
#include "match/phrase_table.h"

#include <algorithm>

#include "text/character.h"

namespace bedacht {

// Most stems are the beginning of their word, and need no letters of their own.
PhraseTable::Text PhraseTable::keep(std::u16string_view text, Text word) {
  if (text.empty()) return {};
  if (this->text(word).starts_with(text)) return {word.start, static_cast<std::uint32_t>(text.size())};
  const auto start = static_cast<std::uint32_t>(letters_.size());
  letters_ += text;
  return {start, static_cast<std::uint32_t>(text.size())};
}

std::uint32_t PhraseTable::add(SetId set, const Phrase& phrase, Stemmer& stemmer) {
  Entry entry;
  entry.set = set;
  entry.first_item = static_cast<std::uint32_t>(items_.size());
  entry.items = static_cast<std::uint16_t>(phrase.items.size());
  entry.anchor = static_cast<std::uint16_t>(phrase.anchor);
  for (const PhraseItem& source : phrase.items) {
    Item item;
    item.first_word = static_cast<std::uint32_t>(words_.size());
    item.words = static_cast<std::uint16_t>(source.alternatives.size());
    item.gap = source.gap;
    item.optional = source.optional ? 1 : 0;
    for (const Alternative& alternative : source.alternatives) {
      Word word;
      word.type = alternative.type;
      word.entities = alternative.entities;
      word.token = alternative.token;
      word.text = keep(alternative.word);
      word.written = keep(alternative.written);
      const bool inflected =
          alternative.type == Alternative::Type::Inflected || alternative.type == Alternative::Type::InflectedSuffix;
      if (inflected && (phrase.languages & kGerman) != 0)
        word.german = keep(stemmer.stem(alternative.word, StemLanguage::German), word.text);
      if (inflected && (phrase.languages & kEnglish) != 0)
        word.english = keep(stemmer.stem(alternative.word, StemLanguage::English), word.text);
      words_.push_back(word);
    }
    item.begins = beginnings(item);
    items_.push_back(item);
  }
  entries_.push_back(entry);
  return static_cast<std::uint32_t>(entries_.size() - 1);
}

// A name, a token or a part of a compound may stand in any word, and what has a hyphen or another sign in it reaches
// over several.
WordBeginnings PhraseTable::beginnings(const Item& item) const noexcept {
  WordBeginnings all = 0;
  for (const Word& word : words(item)) {
    const std::u16string_view letters = text(word.text);
    const bool whole = word.type == Alternative::Type::Exact || word.type == Alternative::Type::AsWritten ||
                       word.type == Alternative::Type::Inflected || word.type == Alternative::Type::Prefix;
    if (!whole || letters.empty() || !std::all_of(letters.begin(), letters.end(), is_word_unit)) return kAnyBeginning;
    all |= beginning_with(letters.front());
  }
  return item.is_gap() ? kAnyBeginning : all;
}

}  // namespace bedacht
