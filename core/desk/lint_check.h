// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/lint.h"
#include "desk/say.h"

// The checks of lint(), one function each. The table in lint.cpp names them.

namespace bedacht::desk {

/// What a check works on, and where it puts what it finds.
struct Linting {
  const Program& program;
  const RulePack& pack;
  const LintOptions& options;
  std::vector<Remark>& remarks;

  void add(std::string_view check, Gravity gravity, const std::string& file, const std::string& pointer, Localized what,
           Localized advice, std::vector<std::string> samples = {}) {
    remarks.push_back(
        {std::string(check), gravity, file, pointer, std::move(what), std::move(advice), std::move(samples)});
  }
};

void find_unreachable(Linting& lint);
void find_shadowed(Linting& lint);
void find_duplicate_phrases(Linting& lint);
void find_shared_phrases(Linting& lint);
void find_subsumed_phrases(Linting& lint);
void find_missing_languages(Linting& lint);
void find_missing_examples(Linting& lint);
void find_unused_lexicons(Linting& lint);
void find_common_names(Linting& lint);
void find_short_names(Linting& lint);
void find_harmless_posts(Linting& lint);
void find_unlawful(Linting& lint);
void find_lawful_words(Linting& lint);

}  // namespace bedacht::desk
