// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_pack.h"

namespace bedacht::desk {

/// A draft that a recommendation is about, and what is said of it.
struct HandbookExample {
  std::string text;   ///< the words that count in double brackets
  Localized message;  ///< empty where nothing is wrong with it
  Localized advice;
};

/// One recommendation with drafts that show it.
struct HandbookChapter {
  std::string id;
  Localized title;
  Localized summary;
  Localized text;
  std::string url;
  std::vector<HandbookExample> better_not;
  std::vector<HandbookExample> fine;
};

/// The recommendations in their order as a company hands them out, with examples of the pack's own rules in the
/// language `ui`, from as many different rules as there are.
/// @param most examples of each kind in a chapter
std::vector<HandbookChapter> handbook(const RulePack& pack, std::string_view ui, std::size_t most);

}  // namespace bedacht::desk
