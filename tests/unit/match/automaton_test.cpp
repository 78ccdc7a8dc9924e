// SPDX-License-Identifier: Apache-2.0
#include "match/automaton.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace bedacht {
namespace {

using Hits = std::vector<std::pair<std::uint32_t, std::uint32_t>>;  // literal, end

Hits fast(const std::vector<std::u16string>& literals, std::u16string_view text) {
  Hits hits;
  Automaton(literals).scan(text, [&](std::uint32_t literal, std::uint32_t end) { hits.emplace_back(literal, end); });
  std::sort(hits.begin(), hits.end());
  return hits;
}

// The slow, obvious way.
Hits slow(const std::vector<std::u16string>& literals, std::u16string_view text) {
  Hits hits;
  for (std::uint32_t i = 0; i < literals.size(); ++i) {
    if (literals[i].empty()) continue;
    for (std::size_t at = text.find(literals[i]); at != std::u16string_view::npos;
         at = text.find(literals[i], at + 1)) {
      hits.emplace_back(i, static_cast<std::uint32_t>(at + literals[i].size()));
    }
  }
  std::sort(hits.begin(), hits.end());
  return hits;
}

// A generator that gives the same numbers everywhere.
class Dice {
 public:
  std::uint32_t roll(std::uint32_t sides) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(state_ >> 33U) % sides;
  }

 private:
  std::uint64_t state_ = 42;
};

TEST_CASE("every occurrence of every literal is found, also inside another") {
  const std::vector<std::u16string> literals{u"he", u"she", u"his", u"hers", u"", u"he"};
  CHECK(fast(literals, u"ushers") == slow(literals, u"ushers"));
  CHECK(fast(literals, u"ushers").size() == 4);
}

TEST_CASE("an automaton without literals, and a text without any, find nothing") {
  CHECK(fast({}, u"text").empty());
  CHECK(fast({u""}, u"text").empty());
  CHECK(fast({u"wort"}, u"").empty());
}

TEST_CASE("units outside the Latin blocks are matched like any other") {
  const std::vector<std::u16string> literals{u"日本", u"😡", u"ост"};
  CHECK(fast(literals, u"x日本😡гость") == slow(literals, u"x日本😡гость"));
}

TEST_CASE("it agrees with the obvious search on random texts over a small alphabet") {
  Dice dice;
  for (int round = 0; round < 300; ++round) {
    std::vector<std::u16string> literals;
    for (std::uint32_t i = 0; i < 1 + dice.roll(30); ++i) {
      std::u16string literal;
      for (std::uint32_t j = 0; j < 1 + dice.roll(6); ++j)
        literal += static_cast<char16_t>(u'a' + dice.roll(3));
      literals.push_back(literal);
    }
    std::u16string text;
    for (std::uint32_t i = 0; i < dice.roll(200); ++i)
      text += static_cast<char16_t>(u'a' + dice.roll(4));
    REQUIRE(fast(literals, text) == slow(literals, text));
  }
}

TEST_CASE("literals that start a word are found where one starts, with words in them and without") {
  Dice dice;
  const std::u16string_view units = u"ab -'\u03B1\U0001F602";
  const auto some = [&](std::uint32_t most) {
    std::u16string text;
    for (std::uint32_t i = 0; i < 1 + dice.roll(most); ++i)
      text += units[dice.roll(static_cast<std::uint32_t>(units.size()))];
    return text;
  };
  for (int round = 0; round < 300; ++round) {
    std::vector<std::u16string> literals;
    std::vector<bool> at_word_start;
    for (std::uint32_t i = 0; i < 1 + dice.roll(20); ++i) {
      literals.push_back(some(5));
      at_word_start.push_back(dice.roll(2) == 0);
    }
    const std::u16string text = some(100);
    Hits expected = slow(literals, text);
    const auto amid_word = [&](const auto& hit) {
      const auto start = hit.second - static_cast<std::uint32_t>(literals[hit.first].size());
      return at_word_start[hit.first] && !is_word_start(text, start);
    };
    expected.erase(std::remove_if(expected.begin(), expected.end(), amid_word), expected.end());
    const Automaton automaton(literals, at_word_start);
    Hits hits;
    automaton.scan_words(text, [&](std::uint32_t literal, std::uint32_t end) { hits.emplace_back(literal, end); });
    std::sort(hits.begin(), hits.end());
    REQUIRE(hits == expected);
    CHECK(automaton.literals(literals.size()) == literals);
    std::vector<std::uint32_t> lengths;
    CHECK(automaton.is_sound(literals.size(), lengths));
    CHECK(std::equal(lengths.begin(), lengths.end(), literals.begin(), literals.end(),
                     [](std::uint32_t length, const std::u16string& literal) { return length == literal.size(); }));
  }
}

TEST_CASE("twenty thousand literals are packed and found") {
  Dice dice;
  std::vector<std::u16string> literals;
  for (int i = 0; i < 20'000; ++i) {
    std::u16string literal;
    for (std::uint32_t j = 0; j < 5 + dice.roll(12); ++j)
      literal += static_cast<char16_t>(u'a' + dice.roll(26));
    literals.push_back(literal);
  }
  std::u16string text;
  for (int i = 0; i < 50; ++i)
    text += literals[dice.roll(20'000)] + u" ";
  const Hits hits = fast(literals, text);
  CHECK(hits.size() >= 50);
  CHECK(Automaton(literals).states() < 600'000);
}

}  // namespace
}  // namespace bedacht
