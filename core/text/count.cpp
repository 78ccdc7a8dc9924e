// SPDX-License-Identifier: Apache-2.0
#include "text/count.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <string>

#include "text/boundaries.h"

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
  Boundaries graphemes(Boundaries::Kind::Grapheme, text);
  std::int32_t start = 0;
  for (std::int32_t end = graphemes.next(); end >= 0; end = graphemes.next()) {
    each(text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start)));
    start = end;
  }
}

std::uint32_t graphemes(std::u16string_view text) {
  std::uint32_t n = 0;
  for_each_grapheme(text, [&](std::u16string_view) { ++n; });
  return n;
}

std::uint32_t weighted(std::u16string_view text) {
  std::uint32_t n = 0;
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

constexpr bool is_ascii_letter_or_digit(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

// The end of a run of letters, digits and the two other signs that may stand among them.
std::size_t end_of_name(std::u16string_view text, std::size_t from, char16_t also, char16_t or_also) {
  while (from < text.size() && (is_ascii_letter_or_digit(text[from]) || text[from] == also || text[from] == or_also))
    ++from;
  return from;
}

// Cuts the host off every mention: `@user@host` becomes `@user`. Inside a word or an address there is no mention.
std::u16string without_hosts(std::u16string_view text) {
  std::u16string kept;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool inside = i > 0 && (is_ascii_letter_or_digit(text[i - 1]) || text[i - 1] == u'_' || text[i - 1] == u'/');
    if (text[i] != u'@' || inside) {
      kept += text[i];
      continue;
    }
    const std::size_t user = end_of_name(text, i + 1, u'_', u'_');
    std::size_t host = user;
    if (user > i + 1 && user < text.size() && text[user] == u'@') host = end_of_name(text, user + 1, u'.', u'-');
    while (host > user && !is_ascii_letter_or_digit(text[host - 1]))
      --host;
    kept += text.substr(i, user - i);
    i = host - 1;
  }
  return kept;
}

std::uint32_t plain_length(std::u16string_view text, Counting counting) {
  switch (counting) {
    case Counting::Utf16:
      return static_cast<std::uint32_t>(text.size());
    case Counting::CodePoints:
      return code_points(text);
    case Counting::Graphemes:
      return graphemes(text);
    case Counting::Weighted:
      return weighted(text);
    case Counting::Mastodon:
      return graphemes(without_hosts(text));
  }
  return 0;
}

std::size_t find_link(std::u16string_view text, std::size_t from) {
  for (std::size_t at = text.find(u"http", from); at < text.size(); at = text.find(u"http", at + 1)) {
    const std::u16string_view rest = text.substr(at + 4);
    if (rest.starts_with(u"://") || rest.starts_with(u"s://")) return at;
  }
  return text.size();
}

std::size_t end_of_link(std::u16string_view text, std::size_t start) {
  constexpr std::u16string_view kPunctuation = u".,;:!?)]}\"'\u00BB\u2019\u201C\u201D\u2026";
  std::size_t end = start;
  while (end < text.size() && u_isUWhiteSpace(text[end]) == 0)
    ++end;
  while (kPunctuation.find(text[end - 1]) != std::u16string_view::npos)
    --end;
  return end;
}

}  // namespace

std::uint32_t count_text(std::u16string_view text, Counting counting, std::uint32_t url_length) noexcept {
  if (url_length == 0) return plain_length(text, counting);
  std::uint32_t n = 0;
  std::size_t done = 0;
  for (std::size_t at = find_link(text, 0); at < text.size(); at = find_link(text, done)) {
    n += plain_length(text.substr(done, at - done), counting) + url_length;
    done = end_of_link(text, at);
  }
  return n + plain_length(text.substr(done), counting);
}

}  // namespace bedacht
