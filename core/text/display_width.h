// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/span.h"

namespace bedacht {

/// What a reader takes for one character, and how many columns of a terminal it takes: 0, 1 or 2.
struct Glyph {
  Span span;
  std::uint8_t columns = 1;
};

/// The glyphs of a text, in order. A tab counts as one column here; only its reader knows where the next stop is.
std::vector<Glyph> glyphs(std::u16string_view text);

/// The columns that a text takes in a terminal.
std::size_t display_width(std::u16string_view text);

}  // namespace bedacht
