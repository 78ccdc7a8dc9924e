// SPDX-License-Identifier: Apache-2.0
#include "text/count.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace bedacht {
namespace {

std::uint32_t code_points(std::u16string_view text) {
  std::uint32_t n = 0;
  for (std::size_t i = 0; i < text.size(); ++n)
    U16_FWD_1(text.data(), i, text.size());
  return n;
}

// X's published configuration (twitter-text, version 3): these ranges weigh 1, all other characters 2.
constexpr std::uint32_t weight(UChar32 c) {
  const bool light = c <= 4351 || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) || (c >= 8242 && c <= 8247);
  return light ? 1 : 2;
}

// Pictographs stand from U+1F000 on; older signs become emoji by a variation selector or a keycap. Any other sign that
// can be an emoji weighs 2 anyway.
bool is_emoji(std::u16string_view grapheme) {
  for (std::size_t i = 0; i < grapheme.size();) {
    UChar32 c = 0;
    U16_NEXT(grapheme.data(), i, grapheme.size(), c);
    if (c >= 0x1F000 || c == 0xFE0F || c == 0x20E3) return true;
  }
  return false;
}

// Calls `each` with every grapheme of the text.
template <class Each>
void for_each_grapheme(std::u16string_view text, Each each) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator* graphemes =
      ubrk_open(UBRK_CHARACTER, "", text.data(), static_cast<std::int32_t>(text.size()), &status);
  if (U_FAILURE(status)) return;
  std::int32_t start = 0;
  for (std::int32_t end = ubrk_next(graphemes); end >= 0; end = ubrk_next(graphemes)) {
    each(text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start)));
    start = end;
  }
  ubrk_close(graphemes);
}

std::uint32_t plain_length(std::u16string_view text, Counting counting) {
  std::uint32_t n = 0;
  switch (counting) {
    case Counting::Utf16:
      return static_cast<std::uint32_t>(text.size());
    case Counting::CodePoints:
      return code_points(text);
    case Counting::Graphemes:
      for_each_grapheme(text, [&](std::u16string_view) { ++n; });
      return n;
    case Counting::Weighted:
      for_each_grapheme(text, [&](std::u16string_view grapheme) {
        if (is_emoji(grapheme)) {
          n += 2;
          return;
        }
        for (std::size_t i = 0; i < grapheme.size();) {
          UChar32 c = 0;
          U16_NEXT(grapheme.data(), i, grapheme.size(), c);
          n += weight(c);
        }
      });
      return n;
  }
  return n;
}

std::size_t find_link(std::u16string_view text, std::size_t from) {
  return std::min(text.find(u"https://", from), text.find(u"http://", from));
}

}  // namespace

std::uint32_t count_text(std::u16string_view text, Counting counting, std::uint32_t url_length) noexcept {
  if (url_length == 0) return plain_length(text, counting);
  std::uint32_t n = 0;
  std::size_t done = 0;
  for (std::size_t at = find_link(text, 0); at < text.size(); at = find_link(text, done)) {
    n += plain_length(text.substr(done, at - done), counting) + url_length;
    done = at;
    while (done < text.size() && u_isUWhiteSpace(text[done]) == 0)
      ++done;
  }
  return n + plain_length(text.substr(done), counting);
}

}  // namespace bedacht
