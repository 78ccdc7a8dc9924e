// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/span.h"
#include "text/normalized_text.h"

namespace bedacht {

/// One word of a text: where it stands in the folded text and in the original, and which sentence and paragraph it is
/// in.
struct Word {
  Span folded;
  Span original;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
};

/// The words of a text, in order (Unicode Standard Annex 29 word boundaries on the folded text; sentences of the
/// original, not split after common German and English abbreviations; a new line ends a paragraph).
std::vector<Word> segment_words(std::u16string_view original, const NormalizedText& normalized);

}  // namespace bedacht
