// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unicode/ubrk.h>

#include <cstdint>
#include <string_view>

namespace bedacht {

/// The boundaries of a text that outlives this: of graphemes, words or sentences (Unicode Standard Annex 29). Only for
/// the sources of this folder, for it shows ICU.
class Boundaries {
 public:
  enum class Kind : std::uint8_t { Grapheme, Word, Sentence };

  Boundaries(Kind kind, std::u16string_view text);
  ~Boundaries();
  Boundaries(const Boundaries&) = delete;
  Boundaries& operator=(const Boundaries&) = delete;

  /// The next boundary, or -1 at the end.
  std::int32_t next() { return iterator_ == nullptr ? -1 : ubrk_next(iterator_); }
  /// Whether the piece that ends at the last boundary is a word or a number.
  bool is_word() const { return ubrk_getRuleStatus(iterator_) >= UBRK_WORD_NONE_LIMIT; }

 private:
  UBreakIterator* iterator_ = nullptr;
};

}  // namespace bedacht
