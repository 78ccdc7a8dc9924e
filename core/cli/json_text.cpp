// SPDX-License-Identifier: Apache-2.0
#include "cli/json_text.h"

namespace bedacht::cli {
namespace {

// The units of a string from `at` on, behind its opening quotation mark, to its closing one. `at` ends behind that.
std::vector<std::uint32_t> string_positions(std::u16string_view document, std::size_t& at) {
  std::vector<std::uint32_t> positions;
  while (at < document.size() && document[at] != u'"') {
    positions.push_back(static_cast<std::uint32_t>(at));
    if (document[at] == u'\\') at += at + 1 < document.size() && document[at + 1] == u'u' ? 5 : 1;
    ++at;
  }
  positions.push_back(static_cast<std::uint32_t>(at));
  ++at;
  return positions;
}

// Whether the string between these positions is "text", perhaps with escapes.
bool is_text_key(std::u16string_view document, const std::vector<std::uint32_t>& positions) {
  constexpr std::u16string_view kKey = u"text";
  if (positions.size() != kKey.size() + 1) return false;
  for (std::size_t i = 0; i < kKey.size(); ++i) {
    const std::u16string_view unit = document.substr(positions[i], positions[i + 1] - positions[i]);
    unsigned value = unit.front();
    if (unit.size() == 6) {
      value = 0;
      for (const char16_t c : unit.substr(2)) {
        value = value * 16 + (c <= u'9' ? c - u'0' : static_cast<unsigned>((c | 0x20) - u'a') + 10U);
      }
    }
    if (value != kKey[i]) return false;
  }
  return true;
}

}  // namespace

std::vector<std::uint32_t> json_text_positions(std::u16string_view document) {
  int depth = 0;
  bool is_key = false;
  bool is_text = false;
  for (std::size_t at = 0; at < document.size();) {
    const char16_t c = document[at++];
    if (c == u'{' || c == u'[') {
      ++depth;
      is_key = depth == 1;
    } else if (c == u'}' || c == u']') {
      --depth;
    } else if (c == u',') {
      is_key = depth == 1;
    } else if (c == u'"') {
      auto positions = string_positions(document, at);
      if (is_text) return positions;
      is_text = is_key && is_text_key(document, positions);
      is_key = false;
    }
  }
  return {};
}

}  // namespace bedacht::cli
