// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "support/packs.h"

// Packs with privacy settings, written inside the tests that use them.

namespace bedacht::test {

/// A sound setting, which gets these members besides, or instead of, those that every setting needs.
inline std::string setting(std::string_view id, std::string_view members) {
  auto made = nlohmann::ordered_json::parse(R"({
    "title": {"de": "Liste", "en": "List"}, "priority": "A", "path": {"de": "Menü > Liste", "en": "Menu > List"},
    "values": [{"id": "all", "label": {"de": "Alle", "en": "Everybody"}, "seenBy": "anyone"},
               {"id": "some", "label": {"de": "Einige", "en": "Some"}},
               {"id": "me", "label": {"de": "Nur ich", "en": "Only me"}, "seenBy": "me"}],
    "expected": ["me"], "severity": "warning", "why": {"de": "Darum.", "en": "Because."},
    "whyCompany": {"de": "Darum.", "en": "Because."}, "readable": "high", "lastSeen": "2026-09", "confidence": "high",
    "source": ["seen"]})");
  made["id"] = id;
  made.update(nlohmann::ordered_json::parse("{" + std::string(members) + "}"));
  return made.dump();
}

inline std::string without(const std::string& setting, const std::string& key) {
  auto json = nlohmann::ordered_json::parse(setting);
  json.erase(key);
  return json.dump();
}

/// The pack of packs.h with a network `nest` that has these settings.
inline std::vector<File> pack_with_settings(const std::vector<std::string>& settings) {
  std::string list;
  for (const std::string& one : settings)
    list += (list.empty() ? "" : ", ") + one;
  std::vector<File> files = pack_with(rule(R"("match": "mist")"));
  files.push_back({"networks/nest.json", R"({"id": "nest", "name": "Nest", "settings": [)" + list + "]}"});
  return files;
}

}  // namespace bedacht::test
