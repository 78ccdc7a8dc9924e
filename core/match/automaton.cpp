// SPDX-License-Identifier: Apache-2.0
#include "match/automaton.h"

#include <algorithm>
#include <numeric>

namespace bedacht {
namespace {

// The trie before it is packed. Children of a node stand in ascending order of their symbols.
struct TrieNode {
  std::uint32_t symbol = 0;
  std::uint32_t first_child = 0;
  std::uint32_t last_child = 0;
  std::uint32_t next_sibling = 0;
  std::vector<std::uint32_t> outputs;
};

}  // namespace

std::uint32_t Automaton::rare_symbol(char16_t unit) const noexcept {
  const auto found = std::lower_bound(rare_units_.begin(), rare_units_.end(), unit);
  if (found == rare_units_.end() || *found != unit) return 0;
  return direct_count_ + 1U + static_cast<std::uint32_t>(found - rare_units_.begin());
}

Automaton::Automaton(const std::vector<std::u16string>& literals) {
  build(literals, nullptr);
}

Automaton::Automaton(const std::vector<std::u16string>& literals, const std::vector<bool>& at_word_start) {
  build(literals, &at_word_start);
}

void Automaton::build(const std::vector<std::u16string>& literals, const std::vector<bool>* at_word_start) {
  std::vector<bool> used(0x10000, false);
  for (const std::u16string& literal : literals) {
    for (const char16_t unit : literal)
      used[unit] = true;
  }
  for (std::size_t unit = 0; unit < used.size(); ++unit) {
    if (!used[unit]) continue;
    if (unit < kDirect) {
      direct_symbols_[unit] = ++direct_count_;
    } else {
      rare_units_.push_back(static_cast<char16_t>(unit));
    }
  }
  if (at_word_start != nullptr) direct_symbols_[kWordStart] = ++direct_count_;

  // Within a literal words start where they do in a text; in front of it only where it must start one.
  std::vector<std::u32string> sequences(literals.size());
  for (std::size_t number = 0; number < literals.size(); ++number) {
    bool goes_on = at_word_start == nullptr || !(*at_word_start)[number];
    for (const char16_t unit : literals[number]) {
      const bool in_word = is_word_unit(unit);
      if (at_word_start != nullptr && in_word && !goes_on)
        sequences[number] += static_cast<char32_t>(direct_symbols_[kWordStart]);
      sequences[number] += static_cast<char32_t>(symbol_of(unit));
      goes_on = in_word;
    }
  }

  // Sorted, so that each new literal shares its beginning with the one before it and children come in order.
  std::vector<std::uint32_t> order(literals.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return sequences[a] < sequences[b]; });
  std::vector<TrieNode> trie(1);
  std::vector<std::uint32_t> path{0};
  std::u32string_view before;
  for (const std::uint32_t number : order) {
    const std::u32string_view literal = sequences[number];
    if (literal.empty()) continue;
    const auto differs = std::mismatch(before.begin(), before.end(), literal.begin(), literal.end()).first;
    path.resize(1 + static_cast<std::size_t>(differs - before.begin()));
    for (std::size_t i = path.size() - 1; i < literal.size(); ++i) {
      const auto node = static_cast<std::uint32_t>(trie.size());
      const std::uint32_t parent = path.back();
      trie.emplace_back();
      trie.back().symbol = literal[i];
      if (trie[parent].last_child != 0) {
        trie[trie[parent].last_child].next_sibling = node;
      } else {
        trie[parent].first_child = node;
      }
      trie[parent].last_child = node;
      path.push_back(node);
    }
    trie[path.back()].outputs.push_back(number);
    before = literal;
  }
  if (trie.size() == 1) return;

  // Packed breadth first, so that a state's failure state, which is nearer to the root, is known before it.
  const std::uint32_t symbols = direct_count_ + static_cast<std::uint32_t>(rare_units_.size()) + 1;
  states_.resize(trie.size() + symbols + 1);
  states_[0].parent = 1;
  std::vector<std::uint32_t> slot_of(trie.size(), 0);
  std::vector<std::uint32_t> queue{0};
  std::uint32_t first_free = 1;
  for (std::size_t head = 0; head < queue.size(); ++head) {
    const std::uint32_t node = queue[head];
    const std::uint32_t slot = slot_of[node];
    if (trie[node].first_child == 0) continue;
    while (first_free < states_.size() && states_[first_free].parent != 0)
      ++first_free;
    const std::uint32_t lowest = trie[trie[node].first_child].symbol;
    std::uint32_t base = first_free > lowest ? first_free - lowest : 0;
    const auto fits = [&](std::uint32_t at) {
      for (std::uint32_t c = trie[node].first_child; c != 0; c = trie[c].next_sibling) {
        const std::uint32_t child_slot = at + trie[c].symbol;
        if (child_slot == 0 || (child_slot < states_.size() && states_[child_slot].parent != 0)) return false;
      }
      return true;
    };
    std::uint32_t tried = 0;
    while (!fits(base)) {
      ++base;
      // A crowded beginning is given up, so that packing many literals stays quick.
      if (++tried == 64) first_free += 32;
    }
    states_[slot].base = base;
    for (std::uint32_t c = trie[node].first_child; c != 0; c = trie[c].next_sibling) {
      const std::uint32_t child_slot = base + trie[c].symbol;
      if (child_slot >= states_.size()) states_.resize(child_slot + symbols + 1);
      states_[child_slot].parent = slot + 1;
      slot_of[c] = child_slot;
      queue.push_back(c);
    }
  }
  reports_.emplace_back();
  for (const std::uint32_t node : queue) {
    const std::uint32_t slot = slot_of[node];
    State& state = states_[slot];
    state.report = states_[state.fail].report;
    if (!trie[node].outputs.empty()) {
      reports_.push_back({state.report, static_cast<std::uint32_t>(outputs_.size())});
      state.report = static_cast<std::uint32_t>(reports_.size() - 1);
      outputs_.insert(outputs_.end(), trie[node].outputs.begin(), trie[node].outputs.end());
    }
    for (std::uint32_t c = trie[node].first_child; c != 0; c = trie[c].next_sibling) {
      std::uint32_t fail = 0;
      for (std::uint32_t at = slot; at != 0;) {
        at = states_[at].fail;
        fail = child(at, trie[c].symbol);
        if (fail != 0) break;
      }
      states_[slot_of[c]].fail = fail;
    }
  }
  reports_.push_back({0, static_cast<std::uint32_t>(outputs_.size())});
}

std::vector<std::u16string> Automaton::literals(std::size_t count) const {
  std::u16string unit_of(direct_count_ + rare_units_.size() + 1U, u'\0');
  for (std::size_t unit = 0; unit < kDirect; ++unit) {
    if (direct_symbols_[unit] != 0) unit_of[direct_symbols_[unit]] = static_cast<char16_t>(unit);
  }
  std::copy(rare_units_.begin(), rare_units_.end(), unit_of.begin() + direct_count_ + 1);
  std::vector<std::u16string> found(count);
  for (std::uint32_t slot = 1; slot < states_.size(); ++slot) {
    const State& state = states_[slot];
    if (state.parent == 0 || state.report == states_[state.fail].report) continue;
    std::u16string literal;
    for (std::uint32_t at = slot; at != 0; at = states_[at].parent - 1) {
      const std::uint32_t symbol = at - states_[states_[at].parent - 1].base;
      if (symbol != direct_symbols_[kWordStart]) literal += unit_of[symbol];
    }
    std::reverse(literal.begin(), literal.end());
    for (std::uint32_t o = reports_[state.report].first_output; o < reports_[state.report + 1].first_output; ++o)
      found[outputs_[o]] = literal;
  }
  return found;
}

}  // namespace bedacht
