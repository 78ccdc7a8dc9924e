// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "match/vocabulary.h"

namespace bedacht {

/// Whether enough letters of a word are to be seen, and its stars are none that name all genders ("Kolleg*innen").
bool looks_starred(std::u16string_view written);

/// Fills in the letters for which stars stand, from the words that are also looked for in disguise; of a phrase of
/// several words, from the rarest.
class StarredWords {
 public:
  explicit StarredWords(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  /// The word that all of these can be, if it is the only one.
  /// @param written readings of one place, with their stars
  std::vector<std::u16string> readings(const std::vector<std::u16string>& written);

 private:
  void collect();

  const Vocabulary& vocabulary_;
  bool collected_ = false;
  std::vector<std::u16string_view> words_;  // sorted
};

}  // namespace bedacht
