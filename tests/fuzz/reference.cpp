// SPDX-License-Identifier: Apache-2.0

// Random rules over a text that the bytes spell: the engine with its prefilter, without it, and the slow matcher of the
// unit tests must find the same.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reference/compare.h"
#include "reference/random_pack.h"

namespace {

using bedacht::Program;
namespace reference = bedacht::reference;

constexpr std::size_t kLongest = 300;

constexpr std::array<std::u16string_view, 24> kPieces{
    u" ",      u" ",    u"-",      u". ",   u", ",        u"\n",   u"? ",        u"!!!",
    u"„",      u"“",    u"nicht ", u"ich ", u"laut dem ", u"3 %",  u"8:30 Uhr",  u"😂",
    u"e-mail", u"nord", u"s ",     u"'s ",  u"en ",       u"日本", u"WAHNSINN ", u"\n> "};

// Made once for each of 256 numbers, because compiling takes longer than checking.
const Program& program_of(std::uint8_t number) {
  static std::vector<std::unique_ptr<Program>> programs(256);
  std::unique_ptr<Program>& program = programs[number];
  if (!program) {
    reference::Dice dice(number);
    program = std::make_unique<Program>();
    if (!compile(reference::random_pack(dice), reference::random_company(dice), *program).empty()) std::abort();
  }
  return *program;
}

void collect(const bedacht::Node& node, std::vector<std::u16string_view>& words) {
  for (const bedacht::Phrase& phrase : node.phrases)
    for (const bedacht::PhraseItem& item : phrase.items)
      for (const bedacht::Alternative& word : item.alternatives)
        words.push_back(word.written.empty() ? std::u16string_view(word.word) : word.written);
  for (const bedacht::Node& child : node.children)
    collect(child, words);
}

// A byte below 128 is a unit of its own, or with the next one any unit; one above is a word of the pack or a piece.
std::u16string spelt(const Program& program, const std::uint8_t* data, std::size_t size) {
  std::vector<std::u16string_view> words(kPieces.begin(), kPieces.end());
  for (const bedacht::Rule& rule : program.pack.rules)
    collect(*rule.match, words);
  for (const auto& names : program.company.entities)
    words.insert(words.end(), names.begin(), names.end());
  std::u16string text;
  for (std::size_t i = 0; i < size && text.size() < kLongest; ++i) {
    if (data[i] >= 0x80) {
      text += words[(data[i] - 0x80U + (i + 1 < size ? data[i + 1] & 3U : 0U) * 128U) % words.size()];
    } else if (data[i] < 8 && i + 1 < size) {
      text += static_cast<char16_t>((data[i] << 13U) | data[i + 1]);
      ++i;
    } else {
      text += static_cast<char16_t>(data[i]);
    }
  }
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const Program& program = program_of(data[0]);
  std::size_t matches = 0;
  const std::string problem = reference::disagreement(program, spelt(program, data + 1, size - 1), matches);
  if (problem.empty()) return 0;
  std::fprintf(stderr, "%s\n%s", problem.c_str(), reference::describe(program.pack).c_str());
  std::abort();
}
