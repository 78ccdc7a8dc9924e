// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include "match/hit.h"
#include "rules/phrase.h"

namespace bedacht {

/// The typed tokens of a text, each list in order.
using Tokens = std::array<std::vector<Hit>, kTokenKinds>;

/// Finds numbers, amounts of money, percentages, dates, links, mentions, hashtags, runs of exclamation marks, shouting
/// and angry emoji. One pass over the words and one over the original.
Tokens find_tokens(const PreparedText& text);

}  // namespace bedacht
