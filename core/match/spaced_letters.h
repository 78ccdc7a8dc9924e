// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "text/prepared_text.h"

namespace bedacht {

struct Disguise;

/// Collects words of which every letter stands alone: "I d i o t", "V_o_l_l_i_d_i_o_t", "S.e.e.a.d.l.e.r", a letter a
/// line. It is given the runs of letters of a folded text one after the other.
class SpacedLetters {
 public:
  explicit SpacedLetters(const PreparedText& text) : text_(text), folded_(text.folded()) {}

  void next(Span chunk, std::vector<Disguise>& found);
  void finish(std::vector<Disguise>& found);

 private:
  bool is_letter(Span chunk) const;
  std::u16string_view between(Span before, Span next) const;
  void add(std::size_t first, std::size_t end, std::vector<Disguise>& found) const;
  void add_words(std::vector<Disguise>& found) const;

  const PreparedText& text_;
  std::u16string_view folded_;
  std::vector<Span> letters_;
  std::u16string_view separator_;
};

/// The letters of "I*d*i*o*t", where a star parts them; nothing where it does not.
std::u16string letters_between_stars(std::u16string_view written);

}  // namespace bedacht
