// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "support/packs.h"

namespace bedacht::test {

/// The words that a rule with this `match` marks, joined by a bar.
inline std::u16string found(std::string_view match, std::u16string text) {
  return marked(engine_with(rule("\"match\": " + std::string(match))), draft_of(std::move(text)));
}

/// The same for phrases of one language, `de`, `en` or `any`, with modifiers such as `"quoted": "skip"`.
inline std::u16string found_in(std::string_view language, std::string_view phrase, std::u16string text,
                               std::string_view modifiers = "") {
  const std::string comma = modifiers.empty() ? "" : ", ";
  return found(R"({"phrases": {")" + std::string(language) + R"(": [")" + std::string(phrase) + R"("]})" + comma +
                   std::string(modifiers) + "}",
               std::move(text));
}

}  // namespace bedacht::test
