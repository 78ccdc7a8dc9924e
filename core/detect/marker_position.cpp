// SPDX-License-Identifier: Apache-2.0
#include "detect/marker_position.h"

#include <algorithm>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::u16string_view kOpening = u"([{";
constexpr std::u16string_view kClosing = u")]}";
constexpr std::u16string_view kOrnaments = u"*_=~+#!>•·";

bool is_ornament(char16_t unit) {
  return is_blank(unit) || is_one_of(unit, kOrnaments) || unit >= 0x2600;  // also emoji
}

// A hyphen between blanks is a dash; one inside a word is none.
bool is_dash_at(std::u16string_view text, std::size_t at) {
  const char16_t unit = unit_at(text, at);
  return is_long_dash(unit) ||
         (unit == u'-' && !is_word_unit(unit_before(text, at)) && !is_word_unit(unit_at(text, at + 1)));
}

Edge read_left(std::u16string_view text, std::size_t start, bool& opens_line) {
  std::size_t at = start;
  Edge edge = Edge::Inside;
  while (at > 0 && start - at < 12) {
    const char16_t unit = text[at - 1];
    if (unit == u'\n' || unit == u'\r') break;
    if (is_one_of(unit, kOpening)) {
      edge = Edge::Bracket;
    } else if (unit == u'|') {
      edge = Edge::Bar;
    } else if (is_dash_at(text, at - 1)) {
      edge = edge == Edge::Inside ? Edge::Dash : edge;
    } else if (is_one_of(unit, u".!?:;") && edge == Edge::Inside && is_space(unit_at(text, at))) {
      edge = Edge::Sentence;
    } else if (!is_ornament(unit)) {
      return edge;
    }
    --at;
  }
  opens_line = at == 0 || text[at - 1] == u'\n' || text[at - 1] == u'\r';
  return opens_line && edge == Edge::Inside ? Edge::Line : edge;
}

Edge read_right(std::u16string_view text, std::size_t end, bool& closes_line) {
  std::size_t at = end;
  Edge edge = Edge::Inside;
  for (; at < text.size() && at - end < 12; ++at) {
    const char16_t unit = text[at];
    if (unit == u'\n' || unit == u'\r') break;
    if (is_one_of(unit, kClosing)) {
      edge = Edge::Bracket;
    } else if (unit == u'|' || unit == u'/') {
      edge = edge == Edge::Inside ? Edge::Bar : edge;
    } else if (is_dash_at(text, at)) {
      edge = edge == Edge::Inside ? Edge::Dash : edge;
    } else if (is_one_of(unit, u".!:;")) {
      edge = edge == Edge::Inside ? Edge::Sentence : edge;
    } else if (unit == u',') {
      edge = edge == Edge::Inside ? Edge::Comma : edge;
    } else if (!is_ornament(unit)) {
      return edge;
    }
  }
  closes_line = at == text.size() || text[at] == u'\n' || text[at] == u'\r';
  return closes_line && edge == Edge::Inside ? Edge::Line : edge;
}

}  // namespace

Edges edges_of(std::u16string_view text, Span phrase) noexcept {
  Edges edges;
  edges.left = read_left(text, phrase.start, edges.opens_line);
  edges.right = read_right(text, phrase.end, edges.closes_line);
  return edges;
}

std::u16string_view line_before(std::u16string_view text, std::size_t start) noexcept {
  std::size_t at = start;
  while (at > 0 && start - at < kMarkerReach && text[at - 1] != u'\n')
    --at;
  return text.substr(at, start - at);
}

std::u16string_view line_behind(std::u16string_view text, std::size_t end) noexcept {
  std::size_t at = end;
  while (at < text.size() && at - end < kMarkerReach && text[at] != u'\n')
    ++at;
  return text.substr(end, at - end);
}

bool is_quoted(std::u16string_view text, Span phrase) noexcept {
  return is_one_of(unit_before(text, phrase.start), u"\"'„“”‚‘’«»`");
}

bool is_list_item(std::u16string_view text, const Edges& edges, std::size_t start) noexcept {
  const std::u16string_view before = line_before(text, start);
  const std::size_t first = before.find_first_not_of(u" \t");
  if (first == std::u16string_view::npos) return false;
  if (before[first] == u'|') return true;
  const bool bullet = is_one_of(before[first], u"-*+•·") || is_long_dash(before[first]);
  const bool framed = edges.closes_line && edges.right == Edge::Dash;
  return edges.opens_line && bullet && is_blank(unit_at(before, first + 1)) && !framed;
}

bool is_first_or_last(std::u16string_view text, Span phrase) noexcept {
  const auto says_nothing = [](std::u16string_view part) {
    return part.size() < kMarkerReach && std::none_of(part.begin(), part.end(), is_word_unit);
  };
  const std::size_t first = phrase.start > kMarkerReach ? phrase.start - kMarkerReach : 0;
  return says_nothing(text.substr(first, phrase.start - first)) || says_nothing(text.substr(phrase.end, kMarkerReach));
}

}  // namespace bedacht
