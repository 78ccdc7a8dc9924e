// SPDX-License-Identifier: Apache-2.0

// Whether tables that were read back from bytes of unknown origin keep what matching relies on, so that a check on them
// stays inside its memory, ends, and stays linear in the text.

#include <algorithm>

#include "match/automaton.h"
#include "match/phrase_table.h"
#include "match/vocabulary.h"
#include "rules/limits.h"

namespace bedacht {
namespace {

constexpr std::uint16_t kNoDepth = 0xFFFF;

}  // namespace

// Walks from each state to the next one whose depth is known, and back. Every state is passed twice at most, whatever
// the order in which they lie.
bool Automaton::find_depths(std::vector<std::uint16_t>& depths, std::vector<std::uint16_t>& lengths) const {
  const std::size_t symbols = direct_count_ + rare_units_.size();
  depths.assign(states_.size(), kNoDepth);
  depths[0] = 0;
  lengths.assign(states_.size(), 0);
  std::vector<std::uint32_t> path;
  for (std::uint32_t slot = 1; slot < states_.size(); ++slot) {
    if (states_[slot].parent == 0) continue;
    std::uint32_t at = slot;
    while (depths[at] == kNoDepth) {
      const std::uint32_t parent = states_[at].parent - 1;
      if (parent >= states_.size() || path.size() == states_.size()) return false;
      const std::uint32_t symbol = at - states_[parent].base;
      if (symbol == 0 || symbol > symbols) return false;
      path.push_back(at);
      at = parent;
    }
    if (path.size() >= static_cast<std::size_t>(kNoDepth - depths[at])) return false;
    std::uint16_t length = lengths[at];
    for (std::uint16_t depth = depths[at]; !path.empty(); path.pop_back()) {
      const std::uint32_t symbol = path.back() - states_[states_[path.back()].parent - 1].base;
      if (symbol != direct_symbols_[kWordStart]) ++length;
      depths[path.back()] = ++depth;
      lengths[path.back()] = length;
    }
  }
  return true;
}

bool Automaton::is_sound(std::size_t count, std::vector<std::uint32_t>& lengths) const {
  lengths.assign(count, 0);
  if (states_.empty()) return reports_.empty() && outputs_.empty();
  if (direct_count_ > direct_symbols_.size() || rare_units_.size() > 0x10000 || reports_.size() < 2) return false;
  for (const std::uint16_t symbol : direct_symbols_) {
    if (symbol > direct_count_) return false;
  }
  for (std::size_t i = 0; i < rare_units_.size(); ++i) {
    if (rare_units_[i] < kDirect || (i > 0 && rare_units_[i] <= rare_units_[i - 1])) return false;
  }
  // Every report but the first and the last has outputs of its own, and together they are all outputs.
  const std::size_t last = reports_.size() - 1;
  if (reports_[0].shorter != 0 || reports_[0].first_output != 0 || reports_[1].first_output != 0) return false;
  if (reports_[last].shorter != 0 || reports_[last].first_output != outputs_.size()) return false;
  for (std::size_t i = 1; i < last; ++i) {
    if (reports_[i].shorter >= i || reports_[i].first_output >= reports_[i + 1].first_output) return false;
  }
  std::vector<std::uint16_t> depths;
  std::vector<std::uint16_t> units;  // on the way to each state, other than the starts of words
  if (states_[0].fail != 0 || states_[0].report != 0 || !find_depths(depths, units)) return false;
  std::size_t reporting = 0;
  for (std::size_t slot = 1; slot < states_.size(); ++slot) {
    const State& state = states_[slot];
    if (state.parent == 0) continue;
    if (state.fail >= states_.size() || depths[state.fail] >= depths[slot]) return false;
    const std::uint32_t inherited = states_[state.fail].report;
    if (state.report == inherited) continue;
    if (state.report == 0 || state.report >= last || reports_[state.report].shorter != inherited) return false;
    ++reporting;
    for (std::uint32_t o = reports_[state.report].first_output; o < reports_[state.report + 1].first_output; ++o) {
      if (outputs_[o] >= count || lengths[outputs_[o]] != 0) return false;
      lengths[outputs_[o]] = units[slot];
    }
  }
  return reporting == last - 1;
}

bool PhraseTable::is_sound(const Word& word) const noexcept {
  for (const Text& part : {word.text, word.written, word.german, word.english}) {
    if (part.start > letters_.size() || part.length > letters_.size() - part.start) return false;
  }
  if (word.type > Alternative::Type::Token || static_cast<std::size_t>(word.token) >= kTokenKinds) return false;
  if (word.entities >= 1U << kEntityKinds) return false;
  const bool wordless = word.type == Alternative::Type::Entity || word.type == Alternative::Type::Token;
  if (wordless || word.type == Alternative::Type::Exact) return wordless == (word.text.length == 0);
  return word.text.length > 0 && word.text.length <= kMaxPhraseWord;
}

// As parse_phrase() wants it: neither end is a gap, and what stands beside one must be there.
bool PhraseTable::is_sound(const Entry& entry) const noexcept {
  if (entry.items == 0 || entry.items > kMaxPhraseItems || entry.anchor >= entry.items) return false;
  if (entry.first_item > items_.size() || entry.items > items_.size() - entry.first_item) return false;
  const std::span<const Item> list = items(entry);
  if (list[entry.anchor].is_gap() || list[entry.anchor].optional != 0) return false;
  std::size_t gaps = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!list[i].is_gap()) continue;
    if (i == 0 || i + 1 == list.size() || ++gaps > kMaxPhraseGaps) return false;
    for (const Item* beside : {&list[i - 1], &list[i + 1]}) {
      if (beside->is_gap() || beside->optional != 0) return false;
    }
  }
  // A wording stands alone and may be long; it is never tried at every word, as the neighbours of an anchor are.
  return list.size() == 1 || std::all_of(list.begin(), list.end(), [&](const Item& item) {
           const auto alternatives = words(item);
           return std::all_of(alternatives.begin(), alternatives.end(),
                              [](const Word& word) { return word.text.length <= kMaxPhraseWord; });
         });
}

bool PhraseTable::is_sound(SetId sets) const noexcept {
  if (!std::all_of(words_.begin(), words_.end(), [&](const Word& word) { return is_sound(word); })) return false;
  for (const Item& item : items_) {
    if (item.words > limits::kAlternatives.most || item.optional > 1) return false;
    if (item.first_word > words_.size() || item.words > words_.size() - item.first_word) return false;
    if (item.is_gap() ? item.gap == 0 || item.gap > kMaxPhraseGap || item.optional != 0 : item.gap != 0) return false;
  }
  return std::all_of(entries_.begin(), entries_.end(),
                     [&](const Entry& entry) { return entry.set < sets && is_sound(entry); });
}

bool Vocabulary::is_sound(const Use& use, std::size_t released) const noexcept {
  switch (use.type) {
    case Use::Type::PhraseAnchor:
    case Use::Type::ExactAnchor: {
      if (use.index >= phrases_.size()) return false;
      const PhraseTable::Item& anchor = phrases_.anchor(phrases_[use.index]);
      return use.word >= anchor.first_word && use.word - anchor.first_word < anchor.words &&
             phrases_.word(use.word).text.length > 0 &&
             (use.type == Use::Type::PhraseAnchor || phrases_.word(use.word).text.length == use.length);
    }
    case Use::Type::Entity:
      return use.entity != 0 && use.entity < 1U << kEntityKinds;
    case Use::Type::Released:
      return use.index < released;
  }
  return false;
}

bool Vocabulary::is_sound(std::size_t released) const {
  std::vector<std::uint32_t> lengths;
  if (std::any_of(disguised_.begin(), disguised_.end(), [](std::uint8_t flag) { return flag > 1; })) return false;
  if (!phrases_.is_sound(static_cast<SetId>(disguised_.size())) || !automaton_.is_sound(uses_.size(), lengths))
    return false;
  for (std::size_t i = 0; i < uses_.size(); ++i) {
    if (uses_[i].length != lengths[i] || !is_sound(uses_[i], released)) return false;
  }
  for (std::size_t i = 0; i < wordless_.size(); ++i) {
    if (wordless_[i] >= phrases_.size() || (i > 0 && wordless_[i] <= wordless_[i - 1])) return false;
  }
  return true;
}

}  // namespace bedacht
