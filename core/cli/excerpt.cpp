// SPDX-License-Identifier: Apache-2.0
#include "cli/excerpt.h"

#include <algorithm>

#include "cli/terminal.h"
#include "text/display_width.h"
#include "text/utf.h"

namespace bedacht::cli {
namespace {

constexpr std::size_t kTabStop = 4;
// No more of a long line is looked at than this many units before and after its first mark.
constexpr std::size_t kUnitsBefore = 400;
constexpr std::size_t kUnitsAfter = 1600;

bool is_trail(char16_t c) {
  return c >= 0xDC00 && c <= 0xDFFF;
}

// A glyph of the line and the column at which it begins.
struct Cell {
  Span span;
  std::size_t column;
  std::size_t columns;
};

std::vector<Cell> lay_out(std::u16string_view line, std::uint32_t offset) {
  std::vector<Cell> cells;
  std::size_t column = 0;
  for (const Glyph& glyph : glyphs(printable(line))) {
    const bool is_tab = line[glyph.span.start] == u'\t';
    const std::size_t columns = is_tab ? kTabStop - column % kTabStop : glyph.columns;
    cells.push_back({{glyph.span.start + offset, glyph.span.end + offset}, column, columns});
    column += columns;
  }
  return cells;
}

bool is_marked(const Span& cell, std::span<const Span> marks) {
  return std::any_of(marks.begin(), marks.end(), [&](const Span& mark) {
    return mark.overlaps(cell) || (mark.empty() && cell.start <= mark.start && mark.start < cell.end);
  });
}

std::size_t column_of(const std::vector<Cell>& cells, std::uint32_t position) {
  const auto cell = std::find_if(cells.begin(), cells.end(), [&](const Cell& one) { return position < one.span.end; });
  if (cell != cells.end()) return cell->column;
  return cells.empty() ? 0 : cells.back().column + cells.back().columns;
}

void drop_trailing_blanks(std::string& text) {
  text.erase(text.find_last_not_of(' ') + 1);
}

}  // namespace

Excerpt make_excerpt(std::u16string_view line, std::span<const Span> marks, std::size_t columns) {
  const std::uint32_t anchor = marks.front().start;
  std::size_t first = anchor > kUnitsBefore ? anchor - kUnitsBefore : 0;
  std::size_t last = std::min(line.size(), anchor + kUnitsAfter);
  if (first > 0 && is_trail(line[first])) ++first;
  if (last < line.size() && is_trail(line[last])) --last;
  const std::u16string_view slice = line.substr(first, last - first);
  const std::vector<Cell> cells = lay_out(slice, static_cast<std::uint32_t>(first));
  const std::size_t width = cells.empty() ? 0 : cells.back().column + cells.back().columns;

  // The mark stands in the first third of what is shown, or further on where the line ends before.
  const std::size_t anchor_column = column_of(cells, anchor);
  std::size_t from = 0;
  if (width > columns) from = std::min(width - columns, anchor_column - std::min(anchor_column, columns / 3));
  const auto begins_at = [&](const Cell& cell) { return cell.column >= from; };
  const auto begin = std::find_if(cells.begin(), cells.end(), begins_at);
  from = begin == cells.end() ? from : begin->column;
  const bool cut_before = first > 0 || begin != cells.begin();

  Excerpt excerpt;
  if (cut_before) excerpt = {"…", " "};
  auto cell = begin;
  for (; cell != cells.end() && cell->column + cell->columns <= from + columns; ++cell) {
    const std::u16string_view glyph = line.substr(cell->span.start, cell->span.length());
    const bool is_tab = glyph.front() == u'\t';
    excerpt.line += is_tab ? std::string(cell->columns, ' ') : to_utf8(printable(glyph));
    excerpt.carets.append(cell->columns, is_marked(cell->span, marks) ? '^' : ' ');
  }
  if (cell != cells.end() || last < line.size()) excerpt.line += "…";
  drop_trailing_blanks(excerpt.carets);
  if (excerpt.carets.empty()) {
    excerpt.carets = std::string(anchor_column - from + (cut_before ? 1 : 0), ' ') + "^";
  }
  return excerpt;
}

std::vector<MarkedLine> marked_lines(std::u16string_view text, std::span<const Span> spans) {
  std::vector<MarkedLine> lines;
  std::size_t number = 0;
  std::size_t start = 0;
  std::size_t next_span = 0;
  while (start <= text.size() && next_span < spans.size()) {
    ++number;
    const std::size_t feed = std::min(text.find(u'\n', start), text.size());
    const bool has_return = feed > start && text[feed - 1] == u'\r';
    MarkedLine line{number, 0, text.substr(start, feed - start - (has_return ? 1 : 0)), {}};
    for (std::size_t i = next_span; i < spans.size() && spans[i].start <= feed; ++i) {
      const bool is_over = spans[i].start < start && spans[i].end <= start;
      if (is_over) continue;
      const auto length = static_cast<std::uint32_t>(line.text.size());
      const auto begin = static_cast<std::uint32_t>(std::max<std::size_t>(spans[i].start, start) - start);
      const auto end = static_cast<std::uint32_t>(std::max<std::size_t>(spans[i].end, start) - start);
      line.marks.push_back({std::min(begin, length), std::min(end, length)});
    }
    while (next_span < spans.size() && spans[next_span].end <= feed + 1)
      ++next_span;
    if (!line.marks.empty()) {
      const std::u16string_view before = line.text.substr(0, line.marks.front().start);
      line.column = before.size() - static_cast<std::size_t>(std::count_if(before.begin(), before.end(), is_trail)) + 1;
      lines.push_back(std::move(line));
    }
    start = feed + 1;
  }
  return lines;
}

}  // namespace bedacht::cli
