// SPDX-License-Identifier: Apache-2.0
#include "privacy/recommendation.h"

#include <algorithm>

namespace bedacht {

Fit fit_of(const Setting& setting, const SettingValue& value) noexcept {
  const auto& expected = setting.expected;
  if (std::find(expected.begin(), expected.end(), value.id) != expected.end()) return Fit::AsRecommended;
  const auto is_wider = [&](const std::string& id) {
    const SettingValue* recommended = setting.value(id);
    return recommended != nullptr && recommended->seen_by && *recommended->seen_by > *value.seen_by;
  };
  const bool stricter = value.seen_by && std::any_of(expected.begin(), expected.end(), is_wider);
  return stricter ? Fit::Stricter : Fit::Differs;
}

Severity severity_of(const Setting& setting, const SettingValue& value) noexcept {
  if (!value.seen_by) return setting.severity;
  switch (*value.seen_by) {
    case SeenBy::Anyone:
    case SeenBy::Members:
      return setting.severity;
    case SeenBy::Me:
      return Severity::Hint;
    default:
      return setting.severity == Severity::Hint
                 ? Severity::Hint
                 : static_cast<Severity>(static_cast<std::uint8_t>(setting.severity) + 1);
  }
}

}  // namespace bedacht
