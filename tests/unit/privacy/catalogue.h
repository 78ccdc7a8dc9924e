// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "privacy/privacy_check.h"

// A small catalogue of settings, written inside the tests that use it.

namespace bedacht::test {

inline Setting setting(std::string id, std::vector<std::string> expected) {
  Setting made;
  made.id = std::move(id);
  made.title = {"Wer sieht das?", "Who sees this?"};
  made.why = {"Darum.", "Because."};
  made.url = "https://network.example/settings";
  made.values = {{"all", {"Alle", "Everyone"}, SeenBy::Anyone},
                 {"friends", {"Freunde", "Friends"}, SeenBy::Friends},
                 {"me", {"Nur ich", "Only me"}, SeenBy::Me}};
  made.expected = std::move(expected);
  made.severity = Severity::Error;
  made.last_seen = "2026-09";
  made.read_by_words = true;
  return made;
}

inline Network network(std::vector<Setting> settings) {
  Network made;
  made.id = "here";
  made.settings = std::move(settings);
  return made;
}

inline SettingsSnapshot snapshot(std::map<std::string, std::string> settings, std::string taken = "") {
  SettingsSnapshot made;
  made.network = "here";
  made.taken = std::move(taken);
  made.settings = std::move(settings);
  return made;
}

/// What is said about the only setting of a network.
inline PrivacyItem item_of(const Setting& setting, const SettingsSnapshot& snapshot, std::string_view ui = "en") {
  const Network here = network({setting});
  return check_privacy(snapshot, &here, {ui, Priority::C}).items.front();
}

}  // namespace bedacht::test
