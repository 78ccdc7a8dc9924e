// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/prepared_text.h"
#include "text/stem.h"

namespace bedacht {

/// The stems of a text's words, made when a word is asked for and then kept: of a draft's words only the few that begin
/// like a word of the rules are ever stemmed, but those often.
class WordStems {
 public:
  explicit WordStems(const PreparedText& text) : text_(text) {}

  /// The stem of the folded text's part. Parts that are whole words are remembered. The view lives until the next call.
  std::u16string_view stem(Span folded, StemLanguage language);

 private:
  struct Known {
    std::uint32_t start = 0;
    std::uint16_t length = 0;
    bool known = false;
  };

  const PreparedText& text_;
  Stemmer stemmer_;
  std::array<std::vector<Known>, 2> known_;  // by language, then by word
  std::u16string letters_;
};

}  // namespace bedacht
