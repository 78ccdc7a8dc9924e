// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "desk/pattern_words.h"
#include "desk/phrase_sources.h"
#include "match/trace.h"

namespace bedacht::desk {

struct PatternContext {
  const RulePack& pack;
  const PhraseSources& sources;
};

/// A part of a pattern in words, with what it found in the draft that the trace is of.
Part judged_part(const Node& node, const Pattern& pattern, const PatternTrace& trace, const PatternContext& context);

/// Whether one of the words that a pattern would underline stands somewhere in the draft.
bool marked_words_found(const Pattern& pattern, const PatternTrace& trace);

/// Whether everything that a pattern needs stands somewhere in the draft, be it in the wrong place, negated or spoiled.
bool all_words_found(const Pattern& pattern, const PatternTrace& trace);

/// The underlined words of a match, or all its words where none is.
std::string words_of(const Match& match, const Draft& draft);

}  // namespace bedacht::desk
