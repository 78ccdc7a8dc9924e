// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/program.h"

namespace bedacht::desk {

/// Leads from a phrase's number in the vocabulary back to what its author wrote.
class PhraseSources {
 public:
  /// The program must outlive it.
  explicit PhraseSources(const Program& program);

  /// Empty for the function words of the language itself and for wordings of the company.
  std::string source(std::uint32_t phrase) const;

  /// The place of a phrase in its lexicon. Null when it belongs to none.
  struct Entry {
    const Lexicon* lexicon = nullptr;
    std::size_t phrase = 0;
  };
  Entry entry(std::uint32_t phrase) const;

 private:
  // The phrases of a set are numbered one behind the other, in the order of their list.
  struct Set {
    const std::vector<Phrase>* phrases = nullptr;
    const Lexicon* lexicon = nullptr;
    std::uint32_t first = kNoPhrase;
  };
  void add_nodes(const Node& node, const Pattern& pattern);
  const Set* set_of(std::uint32_t phrase, std::size_t& place) const;

  const Program& program_;
  std::vector<Set> sets_;
};

}  // namespace bedacht::desk
