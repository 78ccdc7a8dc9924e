// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "rules/rule_pack.h"

namespace bedacht::desk {

/// The lists of a lexicon or of phrases by language, as their author names them.
inline constexpr std::array<std::string_view, 3> kListNames{"de", "en", "any"};

/// The place of a phrase's list among kListNames.
std::size_t list_of(const Phrase& phrase) noexcept;

/// Calls for a node and everything inside it, outer parts first.
void for_each_node(const Node& node, const std::function<void(const Node&)>& call);
/// The same for all patterns of a rule.
void for_each_node(const Rule& rule, const std::function<void(const Node&)>& call);

/// The lexicons that a rule names, in its patterns and contexts.
std::set<std::string> lexicons_of(const Rule& rule);

/// The lexicons that the manifest names.
std::set<std::string> lexicons_of_manifest(const RulePack& pack);

/// Where a phrase of a lexicon stands: `/phrases/de/7`. Counts the phrases of its list before it.
std::string pointer_of(const Lexicon& lexicon, std::size_t phrase);

}  // namespace bedacht::desk
