// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/finding.h"

namespace bedacht {

/// How much a setting matters. A: it decides who reads an employee's words, or exposes customers and colleagues. B:
/// less. C: a private matter, shown to whoever asks for it.
enum class Priority : std::uint8_t { A, B, C };

/// Who can see what a setting governs, from the fewest to the most.
enum class SeenBy : std::uint8_t { Me, Picked, Friends, Connections, Followers, Members, Anyone };

/// Why a setting could not be read.
enum class Unread : std::uint8_t { NotOpened, NoLabel, NoControl, Several, NoValue, Outdated, GaveUp };

/// What a network's settings page said at one moment. A value that could not be read is absent, never guessed.
struct SettingsSnapshot {
  std::string network;
  std::string site;  ///< the host, where the network's software runs on many
  std::string account;
  std::string taken;                            ///< RFC 3339
  std::map<std::string, std::string> settings;  ///< setting id to value id of the catalogue
  std::map<std::string, Unread> unread;         ///< by setting id, where the reader knows why
  std::set<std::string> said;                   ///< settings whose value the person said, and nobody read
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
