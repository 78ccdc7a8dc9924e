// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "model/span.h"

namespace bedacht {

// Where in its line a phrase stands. Each looks at a bounded stretch of the text.

inline constexpr std::size_t kMarkerReach = 80;  ///< how far a line is read around a phrase

/// What stands at one side of a phrase.
enum class Edge : std::uint8_t { Inside, Line, Bracket, Bar, Dash, Sentence, Comma };

struct Edges {
  Edge left = Edge::Inside;
  Edge right = Edge::Inside;
  bool opens_line = false;   ///< nothing but signs between the start of the line and the phrase
  bool closes_line = false;  ///< the same up to its end
};

constexpr bool is_long_dash(char16_t unit) noexcept {
  return unit == 0x2013 || unit == 0x2014;
}

Edges edges_of(std::u16string_view text, Span phrase) noexcept;

/// The part of the line before or behind a phrase, as far as it is read.
std::u16string_view line_before(std::u16string_view text, std::size_t start) noexcept;
std::u16string_view line_behind(std::u16string_view text, std::size_t end) noexcept;

/// "»Streng vertraulich!«, sagte sie": what is quoted is spoken of.
bool is_quoted(std::u16string_view text, Span phrase) noexcept;

/// "- Vertraulich: nur Befugte" explains a level in a list, "| intern | vertraulich |" in a table.
bool is_list_item(std::u16string_view text, const Edges& edges, std::size_t start) noexcept;

/// Whether the text says nothing else before or behind a phrase.
bool is_first_or_last(std::u16string_view text, Span phrase) noexcept;

}  // namespace bedacht
