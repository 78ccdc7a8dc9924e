// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/finding.h"

namespace bedacht {

/// What a network's settings page said at one moment. A value that could not be read is absent, never guessed.
struct SettingsSnapshot {
  std::string network;
  std::string account;
  std::string taken;                            ///< RFC 3339
  std::map<std::string, std::string> settings;  ///< setting id to value id of the catalogue
};

enum class SettingStatus : std::uint8_t { Ok, AtRisk, Unknown };

struct PrivacyItem {
  std::string setting;
  std::string title;
  std::string value;                  ///< value id, empty when it was not read
  std::vector<std::string> expected;  ///< value ids that the recommendation accepts
  SettingStatus status = SettingStatus::Unknown;
  std::string reason;
  std::string last_seen;
  Severity severity = Severity::Warning;
  std::string why;
  std::string url;
};

/// The contract's `privacy report`.
struct PrivacyReport {
  std::string network;
  std::vector<PrivacyItem> items;
  std::uint32_t ok = 0;
  std::uint32_t at_risk = 0;
  std::uint32_t unknown = 0;
};

}  // namespace bedacht
