// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "reference/dice.h"
#include "rules/rule_pack.h"

namespace bedacht::reference {

/// Makes texts that are full of what a pack's rules look for, whole, inflected, cut and beside each other, with every
/// kind of sign between.
class RandomText {
 public:
  RandomText(const RulePack& pack, const CompanyProfile& company, Dice& dice);

  /// @param pieces how many phrases or words at most
  std::u16string next(std::size_t pieces);

 private:
  void add_phrase(const Phrase& phrase);
  void add_item(const PhraseItem& item);
  void add_word(const Alternative& word);
  void add_noise();
  void disguise(std::size_t start);
  void add_name(EntitySet kinds);

  std::vector<const Phrase*> phrases_;
  std::vector<std::vector<std::u16string>> names_;  // by kind
  Dice& dice_;
  std::u16string text_;
};

}  // namespace bedacht::reference
