// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"

namespace bedacht::cli {

/// A line of the draft as a terminal shows it, and what stands below it to point at the marks.
struct Excerpt {
  std::string line;
  std::string carets;
};

/// @param line without its end
/// @param marks inside the line, sorted, at least one; an empty one points between two characters
/// A line wider than `columns` is cut around its first mark.
Excerpt make_excerpt(std::u16string_view line, std::span<const Span> marks, std::size_t columns);

/// A line of a text and the marks in it.
struct MarkedLine {
  std::size_t number = 0;  ///< counted from 1
  std::size_t column = 0;  ///< of the first mark, in characters, counted from 1
  std::u16string_view text;
  std::vector<Span> marks;  ///< positions in the line
};

/// The lines of a text that the spans touch, in order. Lines end with a line feed, with or without a carriage return.
std::vector<MarkedLine> marked_lines(std::u16string_view text, std::span<const Span> spans);

}  // namespace bedacht::cli
