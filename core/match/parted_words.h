// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "model/span.h"

namespace bedacht {

struct Disguise;

/// Collects words into which a sign was put: "Idi.ot", "See-adler", at the end of a line, too. It is given the runs of
/// letters of a folded text one after the other.
class PartedWords {
 public:
  explicit PartedWords(std::u16string_view folded) : folded_(folded) {}

  void next(Span part, std::vector<Disguise>& found);
  void finish(std::vector<Disguise>& found);

 private:
  void add(std::size_t first, std::size_t end, std::vector<Disguise>& found) const;
  std::u16string_view text(Span part) const { return folded_.substr(part.start, part.length()); }
  std::u16string_view between(std::size_t part) const;

  std::u16string_view folded_;
  std::vector<Span> parts_;
};

}  // namespace bedacht
