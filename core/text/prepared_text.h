// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"
#include "text/normalized_text.h"
#include "text/segment.h"

namespace bedacht {

/// A text made ready for matching: folded, cut into words and sentences, with its quotations known. Positions in the
/// original stay those of the caller's text, also where it holds lone surrogates.
class PreparedText {
 public:
  explicit PreparedText(std::u16string_view original);

  std::u16string_view original() const noexcept { return original_; }
  std::u16string_view folded() const noexcept { return normalized_.folded(); }
  const std::vector<Word>& words() const noexcept { return words_; }
  Span to_original(Span folded) const noexcept { return normalized_.to_original(folded); }

  /// The index of the word that holds the folded position, or else of the last word before it (0 where there is none).
  std::uint32_t word_at_folded(std::uint32_t position) const noexcept { return word_at(by_folded_, position); }
  /// The same for a position in the original.
  std::uint32_t word_at_original(std::uint32_t position) const noexcept { return word_at(by_original_, position); }

  std::u16string_view folded_word(std::size_t index) const noexcept {
    const Span span = words_[index].folded;
    return folded().substr(span.start, span.length());
  }

  bool is_quoted(Span original) const noexcept;

  /// `de`, `en` or `und`.
  std::string_view language() const noexcept { return language_; }

 private:
  std::uint32_t word_at(const std::vector<std::uint32_t>& table, std::uint32_t position) const noexcept {
    if (position < table.size()) return table[position];
    return words_.empty() ? 0 : static_cast<std::uint32_t>(words_.size() - 1);
  }

  std::u16string original_;
  NormalizedText normalized_;
  std::vector<Word> words_;
  // The matcher asks several times for each word where it is, so looking it up at once pays.
  std::vector<std::uint32_t> by_folded_;
  std::vector<std::uint32_t> by_original_;
  std::vector<Span> quotations_;
  std::string_view language_;
};

}  // namespace bedacht
