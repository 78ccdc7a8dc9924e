// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "match/hit.h"

// Stretches of a text that are told by their form: what somebody else wrote, and what is sung.

namespace bedacht {

/// Finds quotations of at least forty words: between quotation marks that close, also across lines, and in lines that
/// begin with `>`. A hit is the first eight words of the stretch, enough to see which one is meant.
void find_long_quotations(const PreparedText& text, std::vector<Hit>& hits);

/// Finds lines that look like lyrics or a poem: at least four in a row (or parted by ` / `) of two to nine words,
/// without list signs, links and figures, at most every fourth of them ending as a sentence does. A hit is the first of
/// the lines.
/// @param hits runs of four lines and more
/// @param long_hits those of eight lines and more, and those in which a line stands twice
void find_verses(const PreparedText& text, std::vector<Hit>& hits, std::vector<Hit>& long_hits);

}  // namespace bedacht
