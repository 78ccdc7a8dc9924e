// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "rules/linear_model.h"
#include "text/prepared_text.h"

namespace bedacht {

/// Tells features apart by 16 bits: FNV-1a over 16-bit units, begun with a letter for the kind of feature, the upper
/// half folded into the lower one. A model with fewer weights than 65,536 looks at the lower bits alone.
class FeatureHash {
 public:
  constexpr explicit FeatureHash(char16_t kind) noexcept { add(kind); }

  constexpr void add(char16_t unit) noexcept { value_ = (value_ ^ unit) * 16777619U; }
  constexpr std::uint16_t value() const noexcept { return static_cast<std::uint16_t>(value_ ^ (value_ >> 16U)); }

 private:
  std::uint32_t value_ = 2166136261U;
};

/// Makes the features of a text word by word: one pass in which nothing is copied. Training and checking share it, so
/// what a model has learned and what it sees cannot drift apart.
///
/// All digits count as 0, so that no model learns a certain year or price. A word that begins with "@" is somebody's
/// name and counts as "@" alone.
class FeaturePass {
 public:
  /// @param text must outlive the pass
  FeaturePass(const ModelFeatures& features, const PreparedText& text) noexcept : features_(features), text_(text) {}

  /// Calls `visit` with the hash of each feature that begins in a word, repetitions included.
  template <class Visit>
  void of_word(std::size_t index, const Visit& visit) const {
    const std::u16string_view word = units_of(index);
    if (features_.words) visit(with_word(FeatureHash(u'w'), word).value());
    if (features_.pairs && follows(index, 1))
      visit(joined(with_word(FeatureHash(u'p'), word), units_of(index + 1)).value());
    if (features_.skips && follows(index, 2))
      visit(joined(with_word(FeatureHash(u's'), word), units_of(index + 2)).value());
    if (features_.shortest > 0) pieces(word, visit);
    if (features_.signs) signs(index, visit);
  }

 private:
  static char16_t letter(char16_t unit) noexcept { return unit >= u'0' && unit <= u'9' ? u'0' : unit; }

  static FeatureHash with_word(FeatureHash hash, std::u16string_view word) noexcept {
    for (const char16_t unit : word)
      hash.add(letter(unit));
    return hash;
  }
  static FeatureHash joined(FeatureHash hash, std::u16string_view word) noexcept {
    hash.add(u' ');
    return with_word(hash, word);
  }

  bool follows(std::size_t index, std::size_t distance) const noexcept {
    const auto& words = text_.words();
    return index + distance < words.size() && words[index + distance].sentence == words[index].sentence;
  }

  std::u16string_view units_of(std::size_t index) const noexcept {
    const std::u16string_view word = text_.folded_word(index);
    return word.front() == u'@' ? word.substr(0, 1) : word;
  }

  // A word stands between "<" and ">", so that beginnings and ends are pieces of their own.
  template <class Visit>
  void pieces(std::u16string_view word, const Visit& visit) const {
    if (word.size() + 2 < features_.shortest) return;
    const std::size_t last = word.size() + 2 - features_.shortest;
    for (std::size_t start = 0; start <= last; ++start) {
      FeatureHash hash(u'c');
      for (std::size_t length = 1; length <= features_.longest && start + length <= word.size() + 2; ++length) {
        const std::size_t at = start + length - 1;
        hash.add(at == 0 ? u'<' : at > word.size() ? u'>' : letter(word[at - 1]));
        if (length >= features_.shortest) visit(hash.value());
      }
    }
  }

  // The signs between a word and the next one, each alone and each two that touch; before the first word, too.
  template <class Visit>
  void signs(std::size_t index, const Visit& visit) const {
    const std::vector<Word>& words = text_.words();
    const std::u16string_view original = text_.original();
    if (index == 0) signs_in(original.substr(0, words[0].original.start), visit);
    const std::size_t end = index + 1 < words.size() ? words[index + 1].original.start : original.size();
    const std::size_t start = words[index].original.end;
    if (start < end) signs_in(original.substr(start, end - start), visit);
    if (is_shouted(original.substr(words[index].original.start, words[index].original.length()))) {
      FeatureHash hash(u'x');
      hash.add(u'A');
      visit(hash.value());
    }
  }

  template <class Visit>
  static void signs_in(std::u16string_view gap, const Visit& visit) {
    char16_t before = u' ';
    for (const char16_t unit : gap) {
      if (unit > u' ') {
        FeatureHash hash(u'x');
        hash.add(unit);
        visit(hash.value());
        if (before > u' ') {
          hash.add(before);
          visit(hash.value());
        }
      }
      before = unit;
    }
  }

  static bool is_shouted(std::u16string_view word) noexcept {
    const auto is_capital = [](char16_t unit) {
      return (unit >= u'A' && unit <= u'Z') || (unit >= 0xC0 && unit <= 0xDE);
    };
    return word.size() >= 3 && std::all_of(word.begin(), word.end(), is_capital);
  }

  const ModelFeatures features_;
  const PreparedText& text_;
};

}  // namespace bedacht
