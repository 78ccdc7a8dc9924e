// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "match/match.h"
#include "match/pattern.h"

namespace bedacht {

/// The order in which matches are listed: by their first words, then by their last.
bool by_place(const Match& a, const Match& b) noexcept;

/// Makes a match reach over another one and rest on its marks, too.
void merge_into(Match& whole, const Match& part);

/// Where the parts of an `all` stand together and nothing forbidden does.
/// @param parts of each child its matches, ordered by place; at least one child
/// @param forbidden the matches of what stands in a `not`
Matches combine(const Pattern& all, std::vector<Matches> parts, Matches forbidden);

}  // namespace bedacht
