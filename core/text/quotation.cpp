// SPDX-License-Identifier: Apache-2.0
#include "text/quotation.h"

namespace bedacht {
namespace {

constexpr bool is_double_quote(char16_t c) {
  return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u201F' || c == u'\u00AB' ||
         c == u'\u00BB';
}

}  // namespace

std::vector<Span> quotations(std::u16string_view original) {
  std::vector<Span> quoted;
  std::size_t line = 0;
  while (line < original.size()) {
    const std::size_t end = std::min(original.find(u'\n', line), original.size());
    if (original[line] == u'>') {
      quoted.push_back({static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(end)});
    } else {
      std::size_t open = std::u16string_view::npos;
      for (std::size_t i = line; i < end; ++i) {
        if (!is_double_quote(original[i])) continue;
        if (open == std::u16string_view::npos) {
          open = i;
        } else {
          quoted.push_back({static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(i + 1)});
          open = std::u16string_view::npos;
        }
      }
    }
    line = end + 1;
  }
  return quoted;
}

}  // namespace bedacht
