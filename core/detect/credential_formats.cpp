// SPDX-License-Identifier: Apache-2.0
#include "detect/credential_formats.h"

#include <algorithm>
#include <array>

#include "detect/credential_prefixes.h"
#include "detect/units.h"

namespace bedacht {
namespace {

using Tail = CredentialFormat::Tail;

/// For each ASCII character the first row whose prefix does not begin with a smaller one.
constexpr std::array<std::uint8_t, 129> first_rows() {
  static_assert(kCredentialFormats.size() < 256);
  std::array<std::uint8_t, 129> rows{};
  std::uint8_t row = 0;
  for (std::size_t letter = 0; letter < rows.size(); ++letter) {
    while (row < kCredentialFormats.size() && static_cast<std::size_t>(kCredentialFormats[row].prefix.front()) < letter)
      ++row;
    rows[letter] = row;
  }
  return rows;
}

constexpr std::array<std::uint8_t, 129> kFirstRows = first_rows();

bool is_in(char16_t unit, Tail tail) {
  switch (tail) {
    case Tail::Alnum:
      return is_alnum(unit);
    case Tail::Upper:
      return is_upper(unit) || is_digit(unit);
    case Tail::UpperDash:
      return is_upper(unit) || is_digit(unit) || unit == u'-';
    case Tail::Hex:
      return is_hex(unit);
    case Tail::Url:
      return is_alnum(unit) || unit == u'-' || unit == u'_';
    case Tail::UrlDots:
      return is_alnum(unit) || unit == u'-' || unit == u'_' || unit == u'.';
    case Tail::Base64:
      return is_alnum(unit) || unit == u'-' || unit == u'_' || unit == u'+' || unit == u'/' || unit == u'=';
    case Tail::Path:
      return is_alnum(unit) || unit == u'-' || unit == u'_' || unit == u'@' || unit == u'/';
  }
  return false;
}

bool has_prefix(std::u16string_view text, std::size_t position, std::string_view prefix) {
  if (text.size() - position < prefix.size()) return false;
  const auto same = [](char letter, char16_t unit) { return static_cast<char16_t>(letter) == unit; };
  return std::equal(prefix.begin(), prefix.end(), text.begin() + static_cast<std::ptrdiff_t>(position), same);
}

// A full stop behind a key ends the sentence.
std::size_t end_of_tail(std::u16string_view text, std::size_t start, const CredentialFormat& format) {
  std::size_t end = start;
  while (end < text.size() && end - start <= format.longest && is_in(text[end], format.tail))
    ++end;
  while (format.tail == Tail::UrlDots && end > start && text[end - 1] == u'.')
    --end;
  const std::size_t length = end - start;
  const bool goes_on = end < text.size() && (is_alnum(text[end]) || text[end] == u'_');
  return length < format.shortest || length > format.longest || goes_on ? start : end;
}

}  // namespace

const CredentialFormat* format_at(std::u16string_view text, std::size_t position, std::size_t& end) noexcept {
  if (position >= text.size() || text[position] >= 0x80) return nullptr;
  const CredentialFormat* found = nullptr;
  for (std::size_t i = kFirstRows[text[position]]; i < kFirstRows[text[position] + 1U]; ++i) {
    const CredentialFormat* row = &kCredentialFormats[i];
    if (!has_prefix(text, position, row->prefix)) continue;
    const std::size_t tail = position + row->prefix.size();
    const std::size_t end_here = end_of_tail(text, tail, *row);
    if (end_here == tail) continue;
    found = row;
    end = end_here;
  }
  return found;
}

}  // namespace bedacht
