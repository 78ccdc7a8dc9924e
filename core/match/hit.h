// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "model/span.h"
#include "text/prepared_text.h"

namespace bedacht {

inline constexpr std::uint32_t kNoPhrase = 0xFFFFFFFF;

/// Something that was found in a text: its place, in the original and counted in words.
struct Hit {
  Span original;
  std::uint32_t first_word = 0;
  std::uint32_t last_word = 0;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  std::uint32_t phrase = kNoPhrase;  ///< of the vocabulary, where words were found

  friend bool operator<(const Hit& a, const Hit& b) noexcept {
    return a.original.start != b.original.start ? a.original.start < b.original.start : a.original.end < b.original.end;
  }
};

/// A hit at a span of the original. A span that holds no word belongs to the word before it.
inline Hit hit_at(const PreparedText& text, Span original) {
  Hit hit;
  hit.original = original;
  if (text.words().empty()) return hit;
  hit.first_word = text.word_at_original(original.start);
  const std::uint32_t next = hit.first_word + 1;
  const bool starts_before_its_word = text.words()[hit.first_word].original.end <= original.start &&
                                      next < text.words().size() && text.words()[next].original.start < original.end;
  if (starts_before_its_word) hit.first_word = next;
  hit.last_word = text.word_at_original(original.empty() ? original.start : original.end - 1);
  hit.sentence = text.words()[hit.first_word].sentence;
  hit.paragraph = text.words()[hit.first_word].paragraph;
  return hit;
}

}  // namespace bedacht
