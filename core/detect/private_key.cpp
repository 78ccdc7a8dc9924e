// SPDX-License-Identifier: Apache-2.0
#include "detect/private_key.h"

#include <algorithm>

#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::u16string_view kBegin = u"BEGIN";
constexpr std::u16string_view kEnd = u"END";
constexpr std::u16string_view kPrivate = u"PRIVATE KEY";
constexpr std::u16string_view kPutty = u"PuTTY-User-Key-File-";
constexpr std::size_t kLongestLine = 80;

std::u16string_view first_line(std::u16string_view text) {
  const std::u16string_view start = text.substr(0, kLongestLine);
  return start.substr(0, start.find(u'\n'));
}

/// Where the dashes in front of a word begin, with or without a blank between: "-----BEGIN", "---- BEGIN".
std::size_t start_of_dashes(std::u16string_view text, std::size_t word) {
  std::size_t start = word;
  if (unit_before(text, start) == u' ') --start;
  std::size_t dashes = 0;
  for (; dashes < 5 && unit_before(text, start) == u'-'; ++dashes)
    --start;
  return dashes >= 4 ? start : word;
}

std::uint32_t end_of_line_of_dashes(std::u16string_view text, std::size_t start) {
  const std::size_t dashes = text.substr(start, kLongestLine).find(u"----");
  if (dashes == std::u16string_view::npos) return static_cast<std::uint32_t>(start);
  std::size_t end = start + dashes;
  for (int i = 0; i < 5 && unit_at(text, end) == u'-'; ++i)
    ++end;
  return static_cast<std::uint32_t>(end);
}

}  // namespace

bool is_private_key(std::u16string_view text) noexcept {
  const std::u16string_view line = first_line(text);
  if (line.starts_with(kPutty)) return true;
  const std::size_t begin = line.find(kBegin);
  return begin < 7 && start_of_dashes(line, begin) == 0 && begin > 0 &&
         line.find(kPrivate) != std::u16string_view::npos;
}

void find_private_keys(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  Span open;  // a block whose end has not been seen
  const auto close = [&](std::uint32_t end) {
    if (!open.empty()) candidates.push_back({open.start, std::max(end, open.end)});
    open = {};
  };
  for (const Span& word : marks.words) {
    if (word.length() != kBegin.size() && word.length() != kEnd.size()) continue;
    const char16_t first = text[word.start];
    if (first != kBegin.front() && first != kEnd.front() && first != kPutty.front()) continue;
    const std::u16string_view name = text.substr(word.start, word.length());
    if (name == u"PuTTY" && text.substr(word.start, kPutty.size()) == kPutty) {
      close(0);
      candidates.push_back(
          {word.start, static_cast<std::uint32_t>(word.start + first_line(text.substr(word.start)).size())});
    } else if (name == kBegin) {
      const std::size_t start = start_of_dashes(text, word.start);
      if (start == word.start) continue;
      close(0);
      const std::u16string_view line = first_line(text.substr(start));
      if (line.find(kPrivate) == std::u16string_view::npos) continue;
      open = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(start + line.size())};
    } else if (name == kEnd && !open.empty() && start_of_dashes(text, word.start) != word.start) {
      close(end_of_line_of_dashes(text, word.end));
    }
  }
  close(0);
}

}  // namespace bedacht
