// SPDX-License-Identifier: Apache-2.0
#include "text/boundaries.h"

#include <unicode/udata.h>

#include <array>
#include <limits>

namespace bedacht {
namespace {

// The compiled rules in ICU's data. They are asked for by their own names: the way by a locale, of which the data knows
// the root only, leads through tables and parsers that nothing else needs, and takes longer.
const std::uint8_t* rules_of(Boundaries::Kind kind) {
  constexpr std::array kNames{"char", "word", "sent"};
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory* data = udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "brk",
                                 kNames[static_cast<std::size_t>(kind)], &status);
  if (U_FAILURE(status)) return nullptr;
  const void* rules = udata_getMemory(data);
  udata_close(data);  // the data is part of the program, and stays
  return static_cast<const std::uint8_t*>(rules);
}

}  // namespace

Boundaries::Boundaries(Kind kind, std::u16string_view text) {
  static const std::array kRules{rules_of(Kind::Grapheme), rules_of(Kind::Word), rules_of(Kind::Sentence)};
  const std::uint8_t* rules = kRules[static_cast<std::size_t>(kind)];
  if (rules == nullptr) return;
  UErrorCode status = U_ZERO_ERROR;
  // The rules say themselves how long they are.
  iterator_ = ubrk_openBinaryRules(rules, std::numeric_limits<std::int32_t>::max(), text.data(),
                                   static_cast<std::int32_t>(text.size()), &status);
  if (U_FAILURE(status)) iterator_ = nullptr;
}

Boundaries::~Boundaries() {
  if (iterator_ != nullptr) ubrk_close(iterator_);
}

}  // namespace bedacht
