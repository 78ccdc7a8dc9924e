// SPDX-License-Identifier: Apache-2.0
#include "text/prepared_text.h"

#include <algorithm>

#include "text/language.h"
#include "text/quotation.h"
#include "text/utf.h"

namespace bedacht {
namespace {

template <class Position>
std::uint32_t last_starting_by(const std::vector<Word>& words, std::uint32_t position, Position start_of) {
  const auto after = std::upper_bound(words.begin(), words.end(), position,
                                      [&](std::uint32_t at, const Word& word) { return at < start_of(word); });
  return after == words.begin() ? 0 : static_cast<std::uint32_t>(after - words.begin()) - 1;
}

}  // namespace

PreparedText::PreparedText(std::u16string_view original)
    : original_(without_lone_surrogates(original)),
      normalized_(original_),
      words_(segment_words(original_, normalized_)),
      quotations_(quotations(original_)),
      language_(guess_language(normalized_.folded(), words_)) {}

std::uint32_t PreparedText::word_at_folded(std::uint32_t position) const noexcept {
  return last_starting_by(words_, position, [](const Word& word) { return word.folded.start; });
}

std::uint32_t PreparedText::word_at_original(std::uint32_t position) const noexcept {
  return last_starting_by(words_, position, [](const Word& word) { return word.original.start; });
}

bool PreparedText::is_quoted(Span original) const noexcept {
  const auto after = std::upper_bound(quotations_.begin(), quotations_.end(), original.start,
                                      [](std::uint32_t at, const Span& quote) { return at < quote.start; });
  return after != quotations_.begin() && std::prev(after)->contains(original);
}

}  // namespace bedacht
