// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "text/character.h"

namespace bedacht {

/// Finds every occurrence of many literals in one pass over a text (Aho and Corasick, 1975).
///
/// The trie of all literals is stored as a double array: the child of state `s` under symbol `c` is `base[s] + c` if
/// that slot says that `s` is its parent. A step costs one look-up, so the time depends on the text and hardly on how
/// many literals there are. Units are first mapped to symbols, because the literals together use a few hundred of the
/// 65,536. Where no child fits, `fail` leads to the longest suffix that is also a beginning of some literal; the text
/// position never goes back, so the scan is linear. Nothing depends on hashing or on the order of insertion: the same
/// literals always give the same tables.
///
/// Most literals are only of interest where a word starts. They have a symbol of their own in front, which no unit has:
/// scan_words() takes it wherever a word of the text starts. So what stands in the middle of a word is hardly looked
/// at.
class Automaton {
 public:
  Automaton() = default;
  /// The number of a literal is its place in the list. Empty literals are never found; equal ones are all found.
  explicit Automaton(const std::vector<std::u16string>& literals);
  /// For scan_words().
  /// @param at_word_start by literal, whether it is found only where its first unit starts a word, or is part of none
  Automaton(const std::vector<std::u16string>& literals, const std::vector<bool>& at_word_start);

  /// Calls `on_hit(literal, end)` for each occurrence, in the order of `end`, longer literals first.
  template <class OnHit>
  void scan(std::u16string_view text, OnHit on_hit) const {
    if (states_.empty()) return;
    std::uint32_t state = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
      state = take(state, text[i], i, on_hit);
  }

  /// The same for an automaton that minds where words start. Literals of equal length may come in any order.
  template <class OnHit>
  void scan_words(std::u16string_view text, OnHit on_hit) const {
    if (states_.empty()) return;
    const std::uint32_t word_start = direct_symbols_[kWordStart];
    std::uint32_t state = 0;
    bool in_word = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool goes_on = in_word;
      in_word = is_word_unit(text[i]);
      if (in_word && !goes_on && word_start != 0) state = next_state(state, word_start);
      state = take(state, text[i], i, on_hit);
    }
  }

  /// The literals again, read back from the tables. Slow.
  /// @param count how many literals the automaton was made of
  std::vector<std::u16string> literals(std::size_t count) const;

  std::size_t states() const noexcept { return states_.size(); }

  /// The tables, for the compiled form.
  template <class Self>
  static auto stored(Self& self) {
    auto& [direct_symbols, rare_units, direct_count, states, reports, outputs] = self;
    return std::tie(direct_symbols, rare_units, direct_count, states, reports, outputs);
  }
  /// Whether tables of unknown origin keep what a scan relies on: every index is in range, failure leads to a state
  /// nearer to the root, and each literal is found at one state, whose depth is its length.
  /// @param lengths gets the length of each literal, 0 for one that is never found
  bool is_sound(std::size_t count, std::vector<std::uint32_t>& lengths) const;

 private:
  struct State {
    using LiesFlat = void;
    std::uint32_t base = 0;
    std::uint32_t parent = 0;  ///< plus one; 0 marks a free slot
    std::uint32_t fail = 0;
    std::uint32_t report = 0;  ///< what ends here, 0: nothing
  };

  /// The literals that end at one state: the outputs up to those of the next report, then what `shorter` reports, which
  /// is always a report before this one.
  struct Report {
    using LiesFlat = void;
    std::uint32_t shorter = 0;
    std::uint32_t first_output = 0;
  };

  static constexpr std::size_t kDirect = 0x250;
  static constexpr std::size_t kWordStart = kDirect;  ///< its place among the direct symbols

  void build(const std::vector<std::u16string>& literals, const std::vector<bool>* at_word_start);
  std::uint32_t symbol_of(char16_t unit) const noexcept {
    return unit < kDirect ? direct_symbols_[unit] : rare_symbol(unit);
  }
  std::uint32_t rare_symbol(char16_t unit) const noexcept;
  std::uint32_t child(std::uint32_t state, std::uint32_t symbol) const noexcept {
    const std::uint32_t slot = states_[state].base + symbol;
    return slot < states_.size() && states_[slot].parent == state + 1 ? slot : 0;
  }
  std::uint32_t next_state(std::uint32_t state, std::uint32_t symbol) const noexcept {
    std::uint32_t next = child(state, symbol);
    while (next == 0 && state != 0) {
      state = states_[state].fail;
      next = child(state, symbol);
    }
    return next;
  }
  // Takes the unit at `i`, and reports what ends there.
  template <class OnHit>
  std::uint32_t take(std::uint32_t state, char16_t unit, std::size_t i, OnHit& on_hit) const {
    const std::uint32_t symbol = symbol_of(unit);
    if (symbol == 0) return 0;
    state = next_state(state, symbol);
    for (std::uint32_t at = states_[state].report; at != 0; at = reports_[at].shorter) {
      for (std::uint32_t o = reports_[at].first_output; o < reports_[at + 1].first_output; ++o)
        on_hit(outputs_[o], static_cast<std::uint32_t>(i + 1));
    }
    return state;
  }

  std::array<std::uint16_t, kDirect + 1> direct_symbols_{};  ///< the last one is that of a word's start
  std::vector<char16_t> rare_units_;  ///< sorted; the symbol is the place plus the number of direct symbols plus one
  std::uint16_t direct_count_ = 0;
  std::vector<State> states_;
  std::vector<Report> reports_;  ///< the first reports nothing, the last only ends the one before it
  std::vector<std::uint32_t> outputs_;

  bool find_depths(std::vector<std::uint16_t>& depths, std::vector<std::uint16_t>& lengths) const;
};

}  // namespace bedacht
