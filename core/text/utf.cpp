// SPDX-License-Identifier: Apache-2.0
#include "text/utf.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace bedacht {
namespace {

constexpr UChar32 kReplacement = 0xFFFD;

// ICU's macros narrow integers on purpose.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

// Reads one code point and moves `i` past it; negative where the bytes are ill-formed.
UChar32 next_code_point(std::string_view utf8, std::size_t& i) {
  UChar32 c = 0;
  U8_NEXT(utf8.data(), i, utf8.size(), c);
  return c;
}

void append_utf8(char* out, std::size_t& size, UChar32 c) {
  U8_APPEND_UNSAFE(out, size, c);
}

#pragma GCC diagnostic pop

}  // namespace

// Both make room for the longest result first: a step that may have to grow costs more than the conversion.
std::u16string to_utf16(std::string_view utf8) {
  std::u16string out(utf8.size(), u'\0');
  std::size_t size = 0;
  std::size_t i = 0;
  while (i < utf8.size()) {
    if (const auto byte = static_cast<unsigned char>(utf8[i]); byte < 0x80) {
      out[size++] = static_cast<char16_t>(byte);
      ++i;
      continue;
    }
    UChar32 c = next_code_point(utf8, i);
    if (c < 0) c = kReplacement;
    if (c <= 0xFFFF) {
      out[size++] = static_cast<char16_t>(c);
    } else {
      out[size++] = static_cast<char16_t>(U16_LEAD(c));
      out[size++] = static_cast<char16_t>(U16_TRAIL(c));
    }
  }
  out.resize(size);
  return out;
}

std::string to_utf8(std::u16string_view utf16) {
  std::string out(3 * utf16.size(), '\0');
  std::size_t size = 0;
  std::size_t i = 0;
  while (i < utf16.size()) {
    if (utf16[i] < 0x80) {
      out[size++] = static_cast<char>(utf16[i++]);
      continue;
    }
    UChar32 c = 0;
    U16_NEXT(utf16.data(), i, utf16.size(), c);
    if (U_IS_SURROGATE(c)) c = kReplacement;
    append_utf8(out.data(), size, c);
  }
  out.resize(size);
  return out;
}

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  std::size_t i = 0;
  while (i < bytes.size()) {
    const std::size_t start = i;
    if (static_cast<unsigned char>(bytes[i]) < 0x80) {
      ++i;
    } else if (next_code_point(bytes, i) < 0)
      return start;
  }
  return std::nullopt;
}

std::u16string without_lone_surrogates(std::u16string_view text) {
  std::u16string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (!U16_IS_SURROGATE(out[i])) continue;
    if (U16_IS_LEAD(out[i]) && i + 1 < out.size() && U16_IS_TRAIL(out[i + 1])) {
      ++i;
    } else {
      out[i] = static_cast<char16_t>(kReplacement);
    }
  }
  return out;
}

}  // namespace bedacht
