// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "match/vocabulary.h"
#include "text/prepared_text.h"

namespace bedacht {

/// One reading of a disguised word with the words around it, which a name or a phrase of several words may need.
class Unmasked {
 public:
  std::u16string_view text() const noexcept { return text_; }

  /// Whether no phrase is meant, however it reads.
  bool names_only() const noexcept { return names_only_; }

  /// What a part of this text stands for in the original, if the disguised word is in it.
  std::optional<Span> original_of(const PreparedText& text, Span part) const;

 private:
  friend class Unmasking;

  /// Part of the text: as it stands in the folded text, or as a whole in place of a disguise there.
  struct Piece {
    std::uint32_t start = 0;
    Span folded;
    bool rewritten = false;
  };

  std::uint32_t end_of(std::size_t piece) const noexcept;
  Span folded_of(std::size_t piece, Span part) const;

  std::u16string text_;
  std::vector<Piece> pieces_;
  bool names_only_ = false;
  std::size_t disguise_ = 0;  // the piece that this is about
};

/// The readings of everything in a text that looks disguised, if a name or the rarest word of a phrase may be in them.
/// Linear in the text.
std::vector<Unmasked> unmask(const PreparedText& text, const Vocabulary& vocabulary);

}  // namespace bedacht
