// SPDX-License-Identifier: Apache-2.0
#include "text/prepared_text.h"

#include <algorithm>

#include "text/language.h"
#include "text/quotation.h"
#include "text/utf.h"

namespace bedacht {
namespace {

// For each position the last word that starts there or before it.
template <class Position>
std::vector<std::uint32_t> words_by_position(const std::vector<Word>& words, std::size_t size, Position start_of) {
  std::vector<std::uint32_t> table(size);
  for (std::uint32_t word = 1; word < words.size(); ++word) {
    const std::size_t end = word + 1 < words.size() ? start_of(words[word + 1]) : size;
    for (std::size_t at = start_of(words[word]); at < end; ++at)
      table[at] = word;
  }
  return table;
}

}  // namespace

PreparedText::PreparedText(std::u16string_view original)
    : original_(without_lone_surrogates(original)),
      normalized_(original_),
      words_(segment_words(original_, normalized_)),
      by_folded_(words_by_position(words_, folded().size(), [](const Word& word) { return word.folded.start; })),
      by_original_(words_by_position(words_, original_.size(), [](const Word& word) { return word.original.start; })),
      quotations_(quotations(original_)),
      language_(guess_language(normalized_.folded(), words_)) {}

bool PreparedText::is_quoted(Span original) const noexcept {
  const auto after = std::upper_bound(quotations_.begin(), quotations_.end(), original.start,
                                      [](std::uint32_t at, const Span& quote) { return at < quote.start; });
  return after != quotations_.begin() && std::prev(after)->contains(original);
}

}  // namespace bedacht
