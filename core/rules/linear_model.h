// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rules/phrase.h"

namespace bedacht {

/// What of a text is scored as one.
enum class ScoredUnit : std::uint8_t { Sentence, Paragraph, Draft };

/// What a model looks at.
struct ModelFeatures {
  bool words = true;          ///< each word is a feature
  bool pairs = false;         ///< each two words that follow each other are one
  bool skips = false;         ///< each two words with one between them are one
  bool signs = false;         ///< so are punctuation, emoji and words in capitals
  std::uint8_t shortest = 0;  ///< so are the pieces of each word, from this many units on; 0: none
  std::uint8_t longest = 0;

  friend bool operator==(const ModelFeatures&, const ModelFeatures&) = default;
};

/// A linear model over hashed features, as its file says. Everything is a whole number, so that native and wasm give
/// the same score.
struct LinearModel {
  std::string id;
  std::string file;
  LanguageSet languages = kAnyLanguage;  ///< of the drafts that it judges
  ScoredUnit unit = ScoredUnit::Sentence;
  ModelFeatures features;
  std::vector<std::int8_t> weights;  ///< by hash; a power of two of them
  std::int32_t bias = 0;             ///< log-odds in thousandths
  std::int32_t step = 1;             ///< what one step of a weight adds to the log-odds, in thousandths
  bool by_length = false;            ///< the sum is divided by the square root of how many features there are
};

}  // namespace bedacht
