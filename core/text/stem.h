// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct SN_env;

namespace bedacht {

enum class StemLanguage : std::uint8_t { German, English };

/// Stems folded words (Snowball: german2, the variant for "haeuser", and English, Porter 2). Not for several threads at
/// once: one per check. Making one is free; a language's memory is taken at its first word.
class Stemmer {
 public:
  /// The stem of a folded word; a stem is folded, too. A word with units beyond ASCII, longer than 64 units or with an
  /// apostrophe in front is its own stem. Never fails: without memory a word is its own stem. The view lives until the
  /// next call, and no longer than `folded`.
  std::u16string_view stem(std::u16string_view folded, StemLanguage language);

 private:
  struct Close {
    void (*close)(SN_env*);
    void operator()(SN_env* env) const noexcept { close(env); }
  };
  using Environment = std::unique_ptr<SN_env, Close>;

  Environment german_{nullptr, {nullptr}};
  Environment english_{nullptr, {nullptr}};
  std::u16string stem_;
};

/// What an automaton can look for to find all words with a stem: every folded word that `Stemmer::stem` gives this stem
/// begins with one of them. The proof is beside the code. Each has at least two units unless the stem itself is
/// shorter. E.g. `haus` {haeus, haus}, `happi` {happ}, `price` {pric}, `die` {die, dying}. Sorted, at least one and at
/// most eight entries, none a prefix of another.
/// @param stem as `Stemmer::stem` gives it for this language
std::vector<std::u16string> stem_roots(std::u16string_view stem, StemLanguage language);

}  // namespace bedacht
