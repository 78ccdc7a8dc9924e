// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "rules/phrase.h"
#include "text/prepared_text.h"
#include "text/stem.h"

// The reference matcher: the rule language read word for word from its documentation, as plainly as can be and as
// slowly as it likes. Of the engine it shares the folding and cutting of texts, the stemmer, the typed tokens and the
// detectors, and nothing of the matching.

namespace bedacht::reference {

/// Finds where a word of a phrase stands, by trying every place of a text.
class Words {
 public:
  explicit Words(const PreparedText& text);

  /// The folded spans that the word covers, in order, each once. None for names and tokens.
  std::vector<Span> spans(const Alternative& word, LanguageSet languages);

 private:
  /// What stands from a place of the text to the end of its word.
  struct Form {
    Span span;
    std::uint32_t left = 0;  ///< where the whole word begins
    std::array<std::u16string, 2> stems;
  };

  std::vector<Span> inflected(const Alternative& word, LanguageSet languages);
  bool is_form(std::u16string_view base, const Form& form, LanguageSet languages);
  Form form_at(std::uint32_t start, std::size_t fixed);
  const std::u16string& stem(std::u16string_view word, std::size_t language);

  const PreparedText& text_;
  Stemmer stemmer_;
  std::array<std::map<std::u16string, std::u16string, std::less<>>, 2> stems_;
  std::vector<Form> forms_;  // at every place of the text
};

}  // namespace bedacht::reference
