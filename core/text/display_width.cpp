// SPDX-License-Identifier: Apache-2.0
#include "text/display_width.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

#include "text/boundaries.h"

namespace bedacht {
namespace {

constexpr char16_t kEmojiPresentation = u'\uFE0F';

// Two of them are a flag.
bool is_regional_indicator(UChar32 c) {
  return c >= 0x1F1E6 && c <= 0x1F1FF;
}

std::uint8_t columns_of(UChar32 c) {
  if (c == u'\t') return 1;
  const auto category = u_charType(c);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
  if (category == U_CONTROL_CHAR || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0) return 0;
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH || is_regional_indicator(c) ? 2 : 1;
}

// As wide as its widest part: a family of four emoji, joined, is still one picture.
std::uint8_t columns_of(std::u16string_view grapheme) {
  std::uint8_t columns = 0;
  for (std::size_t i = 0; i < grapheme.size();) {
    UChar32 c = 0;
    U16_NEXT(grapheme, i, grapheme.size(), c);
    columns = std::max(columns, columns_of(c));
  }
  const bool is_emoji = grapheme.size() > 1 && grapheme.find(kEmojiPresentation) != std::u16string_view::npos;
  return is_emoji ? 2 : columns;
}

}  // namespace

std::vector<Glyph> glyphs(std::u16string_view text) {
  std::vector<Glyph> result;
  Boundaries graphemes(Boundaries::Kind::Grapheme, text);
  std::int32_t start = 0;
  for (std::int32_t end = graphemes.next(); end >= 0; end = graphemes.next()) {
    const Span span{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
    result.push_back({span, columns_of(text.substr(span.start, span.length()))});
    start = end;
  }
  return result;
}

std::size_t display_width(std::u16string_view text) {
  std::size_t columns = 0;
  for (const Glyph& glyph : glyphs(text))
    columns += glyph.columns;
  return columns;
}

}  // namespace bedacht
