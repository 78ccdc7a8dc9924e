// SPDX-License-Identifier: Apache-2.0
#include "match/plain_readings.h"

#include <algorithm>

namespace bedacht {
namespace {

constexpr std::size_t kMostChoices = 4;  // two readings each: 16 together
constexpr std::size_t kLongestReading = 64;

// The letters that a digit or a sign looks like, the likelier first.
constexpr std::u16string_view letters_like(char16_t unit) {
  switch (unit) {
    case u'0':
      return u"o";
    case u'1':
    case u'!':
      return u"il";
    case u'|':
      return u"li";
    case u'2':
      return u"z";
    case u'3':
    case u'\u20AC':
      return u"e";
    case u'4':
    case u'@':
      return u"a";
    case u'5':
    case u'$':
      return u"s";
    case u'6':
      return u"gb";
    case u'7':
      return u"t";
    case u'8':
      return u"b";
    case u'9':
      return u"g";
    default:
      return {};
  }
}

/// One letter of a word, and what else it may be: another letter, or the same twice.
struct Choice {
  std::u16string first;
  std::u16string second;
};

// How often a unit of the text stands there in a row.
std::size_t run_length(std::u16string_view written, std::size_t at) {
  std::size_t end = at + 1;
  while (end < written.size() && written[end] == written[at])
    ++end;
  return end - at;
}

void append(std::vector<Choice>& choices, char16_t unit, std::size_t times) {
  const std::u16string_view like = letters_like(unit);
  const char16_t letter = like.empty() ? unit : like.front();
  if (times >= 3) {
    choices.push_back({std::u16string(1, letter), std::u16string(2, letter)});
    return;
  }
  for (; times > 0; --times) {
    const char16_t other = like.size() > 1 ? like[1] : letter;
    choices.push_back({std::u16string(1, letter), other == letter ? std::u16string() : std::u16string(1, other)});
  }
}

}  // namespace

Span without_edges(std::u16string_view folded, Span chunk) noexcept {
  const auto is_opening = [](char16_t unit) { return unit == u'!' || unit == u'|' || unit == u'*'; };
  const auto is_closing = [&](char16_t unit) { return is_opening(unit) || unit == u'@' || unit == u'\u20AC'; };
  while (!chunk.empty() && is_opening(folded[chunk.start]))
    ++chunk.start;
  const bool opened = chunk.start > 0 && folded[chunk.start - 1] == u'*';
  const std::uint32_t end = chunk.end;
  while (!chunk.empty() && is_closing(folded[chunk.end - 1]))
    --chunk.end;
  // Two stars behind a word are letters left out ("Arsch****"), unless others in front of it make it bold.
  const auto left_out = folded.substr(chunk.end, end - chunk.end);
  const bool only_stars = left_out.find_first_not_of(u'*') == std::u16string_view::npos;
  if (!opened && only_stars && left_out.size() >= 2) chunk.end = end;
  return chunk;
}

std::vector<std::u16string> plain_readings(std::u16string_view written) {
  std::size_t letters = 0;
  std::size_t others = 0;
  bool stretched = false;
  for (std::size_t i = 0; i < written.size();) {
    const LetterClass what = letter_class(written[i]);
    const std::size_t run = written[i] == u'*' ? 1 : run_length(written, i);
    (what == LetterClass::Letter ? letters : others) += std::min<std::size_t>(run, 2);
    stretched = stretched || run >= 3;
    i += run;
  }
  const bool disguised = others > 0 || stretched;
  if (!disguised || letters < 2 || others > 2 * letters) return {};
  std::vector<Choice> choices;
  choices.reserve(written.size());
  for (std::size_t i = 0; i < written.size();) {
    const std::size_t run = written[i] == u'*' ? 1 : run_length(written, i);
    append(choices, written[i], run);
    i += run;
  }
  if (choices.size() > kLongestReading) return {};
  std::vector<std::u16string> readings(1);
  std::size_t doubled = 0;
  for (const Choice& choice : choices) {
    const std::size_t before = readings.size();
    const bool both = !choice.second.empty() && doubled++ < kMostChoices;
    for (std::size_t i = 0; i < before; ++i) {
      if (both) readings.push_back(readings[i] + choice.second);
      readings[i] += choice.first;
    }
  }
  return readings;
}

}  // namespace bedacht
