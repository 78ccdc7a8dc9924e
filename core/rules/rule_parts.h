// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "rules/json.h"

// The parts of a rule that an overlay may change, read alike in a rule and in a change.

namespace bedacht {

/// A level, or `{"default": level, "audience": {audience: level}}`.
template <class Enum, std::size_t N>
std::optional<ByAudience<Enum>> read_by_audience(ObjectReader& parent, std::string_view key,
                                                 const std::array<std::string_view, N>& names) {
  const Json* value = parent.find(key);
  if (value == nullptr) return std::nullopt;
  ByAudience<Enum> level;
  if (!value->is_object()) {
    level.otherwise = parent.choice<Enum>(key, names).value_or(Enum{});
    return level;
  }
  ObjectReader reader(*value, parent.pointer_to(key), parent.problems());
  if (reader.require("default") != nullptr) level.otherwise = reader.choice<Enum>("default", names).value_or(Enum{});
  if (const Json* audiences = reader.find("audience")) {
    ObjectReader by(*audiences, reader.pointer_to("audience"), parent.problems());
    for (std::size_t i = 0; i < kAudienceNames.size(); ++i)
      level.audience[i] = by.choice<Enum>(kAudienceNames[i], names);
    by.refuse_unknown();
  }
  reader.refuse_unknown();
  return level;
}

/// That a rule would stop posts altogether for something that is no error; empty where it does not.
Localized stops_without_error(const Rule& rule);
Localized stops_without_error(const Json& rule);

/// `{"de": {"message": …, "explanation": …, "advice": …}, "en": {…}}`
/// @param partly whether a language, or a part of one, may be missing
void read_rule_text(ObjectReader& parent, RuleText& text, bool partly);

}  // namespace bedacht
