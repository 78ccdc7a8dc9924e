// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"

namespace bedacht {

/// The way back from folded text to the original, as runs: most text maps one to one, so a draft needs few of them.
class OffsetMap {
 public:
  /// Folded unit `folded + i` stands for original unit `original + i`, until the next run.
  void add_identity(std::uint32_t folded, std::uint32_t original);
  /// The folded units until the next run all stand for the original units until the next run.
  void add_atom(std::uint32_t folded, std::uint32_t original);
  /// Ends the last run.
  void finish(std::uint32_t folded, std::uint32_t original);

  /// The original units that the folded span stands for. Any span inside the folded text.
  Span to_original(Span folded) const noexcept;
  /// The same for somebody who goes through the text from its start.
  /// @param run where the last answer was found; 0 to begin with
  Span to_original_from(std::size_t& run, Span folded) const noexcept;

 private:
  struct Run {
    std::uint32_t folded;
    std::uint32_t original;
    bool atom;
  };
  std::size_t run_at(std::uint32_t folded) const noexcept;
  Span between(std::size_t first, std::size_t last, Span folded) const noexcept;

  std::vector<Run> runs_;
};

/// Text folded so that spellings of the same word become the same units: case, width, ligatures and compatibility forms
/// (NFKC_Casefold), invisible characters, ä/ae, ß/ss, other diacritics, look-alike letters, kinds of dashes and quotes,
/// and runs of white space to one blank.
class NormalizedText {
 public:
  /// Any input, also lone surrogates. Linear in the text, also for hostile runs of combining marks.
  explicit NormalizedText(std::u16string_view original);

  std::u16string_view folded() const noexcept { return folded_; }
  Span to_original(Span folded) const noexcept { return map_.to_original(folded); }
  const OffsetMap& map() const noexcept { return map_; }

 private:
  std::u16string folded_;
  OffsetMap map_;
};

/// Folds a word or a phrase of a rule in the same way. Leading and trailing blanks are dropped.
std::u16string fold(std::u16string_view text);

}  // namespace bedacht
