// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/localized.h"
#include "model/span.h"
#include "rules/rule_pack.h"

namespace bedacht::desk {

/// Words of a draft on which a part of a pattern rests.
struct FoundWords {
  Span span;           ///< UTF-16 units of the draft's text
  std::string phrase;  ///< as the rule's author wrote it; empty where no phrase found it
  Localized dropped;   ///< by which modifier it was dropped; empty: it counts
};

/// A part of a rule's pattern in words, with its inner parts.
struct Part {
  std::string pointer;  ///< in the rule's file
  Localized text;
  std::vector<Part> children;
  // Only where a draft was judged.
  std::optional<bool> holds;
  std::vector<FoundWords> found;
};

/// Whether a list names a few of its phrases, or only itself.
enum class Detail : std::uint8_t { Names, Phrases };

/// A node of `match` or `unless` in words.
Part part_of(const Node& node, const RulePack& pack, Detail detail);

/// The modifiers that drop matches, such as "not when negated"; empty where there are none.
std::vector<Localized> scopes_of(const Node& node);

/// The kinds of names in a set.
Localized entities_in_words(EntitySet set);

}  // namespace bedacht::desk
