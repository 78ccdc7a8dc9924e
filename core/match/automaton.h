// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bedacht {

/// Finds every occurrence of many literals in one pass over a text (Aho and Corasick, 1975).
///
/// The trie of all literals is stored as a double array: the child of state `s` under symbol `c` is `base[s] + c` if
/// that slot says that `s` is its parent. A step costs one look-up, so the time depends on the text and hardly on how
/// many literals there are. Units are first mapped to symbols, because the literals together use a few hundred of the
/// 65,536. Where no child fits, `fail` leads to the longest suffix that is also a beginning of some literal; the text
/// position never goes back, so the scan is linear. Nothing depends on hashing or on the order of insertion: the same
/// literals always give the same tables.
class Automaton {
 public:
  Automaton() = default;
  /// The number of a literal is its place in the list. Empty literals are never found; equal ones are all found.
  explicit Automaton(const std::vector<std::u16string>& literals);

  /// Calls `on_hit(literal, end)` for each occurrence, in the order of `end`, longer literals first.
  template <class OnHit>
  void scan(std::u16string_view text, OnHit on_hit) const {
    if (states_.empty()) return;
    std::uint32_t state = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::uint32_t symbol = symbol_of(text[i]);
      if (symbol == 0) {
        state = 0;
        continue;
      }
      std::uint32_t next = child(state, symbol);
      while (next == 0 && state != 0) {
        state = states_[state].fail;
        next = child(state, symbol);
      }
      state = next;
      for (std::uint32_t at = state; at != 0; at = states_[at].shorter_output) {
        for (std::uint32_t o = states_[at].first_output; o < states_[at].last_output; ++o) {
          on_hit(outputs_[o], static_cast<std::uint32_t>(i + 1));
        }
      }
    }
  }

  std::size_t states() const noexcept { return states_.size(); }

 private:
  struct State {
    std::uint32_t base = 0;
    std::uint32_t parent = 0;  ///< plus one; 0 marks a free slot
    std::uint32_t fail = 0;
    std::uint32_t shorter_output = 0;  ///< the next state on the way of `fail` that ends a literal, 0: none
    std::uint32_t first_output = 0;
    std::uint32_t last_output = 0;
  };

  static constexpr std::size_t kDirect = 0x250;

  std::uint32_t symbol_of(char16_t unit) const noexcept {
    return unit < kDirect ? direct_symbols_[unit] : rare_symbol(unit);
  }
  std::uint32_t rare_symbol(char16_t unit) const noexcept;
  std::uint32_t child(std::uint32_t state, std::uint32_t symbol) const noexcept {
    const std::uint32_t slot = states_[state].base + symbol;
    return slot < states_.size() && states_[slot].parent == state + 1 ? slot : 0;
  }

  std::array<std::uint16_t, kDirect> direct_symbols_{};
  std::vector<char16_t> rare_units_;  ///< sorted; the symbol is the place plus the number of direct symbols plus one
  std::uint16_t direct_count_ = 0;
  std::vector<State> states_;
  std::vector<std::uint32_t> outputs_;
};

}  // namespace bedacht
