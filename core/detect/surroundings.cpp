// SPDX-License-Identifier: Apache-2.0
#include "detect/surroundings.h"

#include <algorithm>
#include <string>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::uint32_t kBefore = 60;
constexpr std::uint32_t kAfter = 20;
constexpr std::uint32_t kRightBefore = 20;

enum class Meaning : std::uint8_t { None, Words, Vague, Counter };

void fold_unit(char16_t unit, std::string& word) {
  switch (unit) {
    case u'ä':
    case u'Ä':
      word += "ae";
      return;
    case u'ö':
    case u'Ö':
      word += "oe";
      return;
    case u'ü':
    case u'Ü':
      word += "ue";
      return;
    case u'ß':
    case u'ẞ':
      word += "ss";
      return;
    default:
      word += unit < 0x80 ? static_cast<char>(to_lower(unit)) : '?';
  }
}

std::string fold_word(std::u16string_view original) {
  std::string word;
  for (const char16_t unit : original)
    fold_unit(unit, word);
  return word;
}

bool matches(std::string_view word, std::string_view pattern) {
  if (pattern.front() != '*' && pattern.front() != word.front()) return false;
  const bool open_left = pattern.front() == '*';
  const bool open_right = pattern.back() == '*';
  if (open_left) pattern.remove_prefix(1);
  if (open_right) pattern.remove_suffix(1);
  if (open_left && open_right) return word.find(pattern) != std::string_view::npos;
  if (open_left) return word.ends_with(pattern);
  if (open_right) return word.starts_with(pattern);
  return word == pattern;
}

Meaning meaning(std::string_view word, std::span<const std::string_view> words,
                std::span<const std::string_view> counter_words) {
  bool vague = false;
  for (const std::string_view pattern : words) {
    if (!pattern.ends_with('?')) {
      if (matches(word, pattern)) return Meaning::Words;
    } else if (matches(word, pattern.substr(0, pattern.size() - 1))) {
      vague = true;
    }
  }
  if (vague) return Meaning::Vague;
  const auto counters = [word](std::string_view pattern) { return matches(word, pattern); };
  return std::any_of(counter_words.begin(), counter_words.end(), counters) ? Meaning::Counter : Meaning::None;
}

}  // namespace

Stance stance(std::u16string_view text, Span candidate, std::span<const std::string_view> words,
              std::span<const std::string_view> counter_words) {
  if (words.empty() && counter_words.empty()) return Stance::Silent;
  const std::uint32_t first = candidate.start > kBefore ? candidate.start - kBefore : 0;
  bool vague = false;
  for (std::uint32_t end = candidate.start; end > first;) {
    if (!is_word_unit(text[end - 1])) {
      --end;
      continue;
    }
    std::uint32_t start = end;
    while (start > first && is_word_unit(text[start - 1]))
      --start;
    const Meaning said = meaning(fold_word(text.substr(start, end - start)), words, counter_words);
    if (said == Meaning::Words) return Stance::Confirmed;
    if (said == Meaning::Counter) return candidate.start - end < kRightBefore ? Stance::Rejected : Stance::Doubted;
    if (vague) return Stance::Confirmed;
    vague = said == Meaning::Vague;
    end = start;
  }
  if (vague) return Stance::Confirmed;
  const std::uint32_t last = std::min(static_cast<std::uint32_t>(text.size()), candidate.end + kAfter);
  for (std::uint32_t start = candidate.end; start < last;) {
    if (!is_word_unit(text[start])) {
      ++start;
      continue;
    }
    std::uint32_t end = start;
    while (end < last && is_word_unit(text[end]))
      ++end;
    const Meaning said = meaning(fold_word(text.substr(start, end - start)), words, counter_words);
    if (said == Meaning::Counter) return Stance::Doubted;
    if (said != Meaning::None) return Stance::Confirmed;
    start = end;
  }
  return Stance::Silent;
}

}  // namespace bedacht
