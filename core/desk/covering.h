// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "rules/rule_pack.h"

namespace bedacht::desk {

/// What two phrases have in common when they find the same: everything but their spelling and their list.
std::u16string phrase_key(const Phrase& phrase);

/// Whether one pattern finds everything that another finds. Answers yes only where that is certain.
class Covering {
 public:
  enum class Marks : std::uint8_t { Ignored, Needed };

  /// @param marks whether what the narrower pattern underlines must be underlined by the wider one, too
  Covering(const RulePack& pack, Marks marks) : pack_(pack), marks_(marks) {}

  /// At every place where `narrow` holds, `wide` holds.
  bool covers(const Node& wide, const Node& narrow) const { return covers(wide, narrow, modifiers_of(narrow)); }

  /// Wherever `narrow` holds, `wide` holds within the reach of an exception: in the same sentence, or in the draft.
  bool implies(const Node& narrow, const Node& wide) const;

 private:
  struct Modifiers {
    Scoped negated = Scoped::Either;
    Scoped quoted = Scoped::Either;
    Scoped question = Scoped::Either;
    EnumSet persons = 0;
  };
  static Modifiers modifiers_of(const Node& node);
  static Modifiers narrowed(Modifiers outer, const Node& inner);
  static bool admits(const Node& wide, const Modifiers& narrow);

  bool covers(const Node& wide, const Node& narrow, const Modifiers& modifiers) const;
  bool covers_leaf(const Node& wide, const Node& narrow) const;
  bool covers_all(const Node& wide, const Node& narrow) const;
  std::set<std::u16string> keys_of(const Node& node) const;

  const RulePack& pack_;
  Marks marks_;
};

/// Whether the first context holds whenever the second does.
bool covers(const When& wide, const When& narrow);

/// Whether the context asks for nothing.
bool is_always(const When& when);

}  // namespace bedacht::desk
