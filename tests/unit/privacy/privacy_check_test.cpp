// SPDX-License-Identifier: Apache-2.0
#include "privacy/privacy_check.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

Setting setting(std::string id, std::vector<std::string> expected) {
  Setting made;
  made.id = std::move(id);
  made.title = {"Wer sieht das?", "Who sees this?"};
  made.why = {"Darum.", "Because."};
  made.url = "https://network.example/settings";
  made.values = {{"all", {"Alle", "Everyone"}}, {"friends", {"Freunde", "Friends"}}, {"me", {"Nur ich", "Only me"}}};
  made.expected = std::move(expected);
  made.severity = Severity::Error;
  made.last_seen = "2026-09";
  return made;
}

Network network() {
  Network made;
  made.id = "here";
  made.settings = {setting("posts", {"friends", "me"}), setting("email", {"me"}), setting("birthday", {"me"})};
  return made;
}

SettingsSnapshot snapshot(std::map<std::string, std::string> settings) {
  return {"here", "", "", std::move(settings)};
}

TEST_CASE("every setting of the catalogue has its item, in the catalogue's order") {
  const Network here = network();
  const PrivacyReport report = check_privacy(snapshot({{"posts", "friends"}, {"email", "all"}}), &here, "en");
  CHECK(report.network == "here");
  REQUIRE(report.items.size() == 3);
  CHECK(report.items[0].status == SettingStatus::Ok);
  CHECK(report.items[1].status == SettingStatus::AtRisk);
  CHECK(report.items[2].status == SettingStatus::Unknown);
  CHECK((report.ok == 1 && report.at_risk == 1 && report.unknown == 1));
}

TEST_CASE("an item carries what its reader needs") {
  const Network here = network();
  const PrivacyItem item = check_privacy(snapshot({{"posts", "all"}}), &here, "en").items.front();
  CHECK(item.setting == "posts");
  CHECK(item.title == "Who sees this?");
  CHECK(item.value == "all");
  CHECK(item.expected == std::vector<std::string>{"friends", "me"});
  CHECK(item.reason == "set to “Everyone”; recommended is “Friends” or “Only me”");
  CHECK(item.severity == Severity::Error);
  CHECK(item.why == "Because.");
  CHECK(item.url == "https://network.example/settings");
  CHECK(item.last_seen == "2026-09");
}

TEST_CASE("what was not read, or cannot be understood, is neither good nor bad") {
  const Network here = network();
  const PrivacyReport report = check_privacy(snapshot({{"posts", "everybody"}}), &here, "en");
  CHECK(report.items[0].status == SettingStatus::Unknown);
  CHECK(report.items[0].value == "everybody");
  CHECK(report.items[0].reason == "value not known to the catalogue: everybody");
  CHECK(report.items[1].value.empty());
  CHECK(report.items[1].reason == "not read");
  CHECK(report.unknown == 3);
}

TEST_CASE("in German") {
  const Network here = network();
  const PrivacyReport report =
      check_privacy(snapshot({{"posts", "all"}, {"email", "me"}, {"birthday", "x"}}), &here, "de");
  CHECK(report.items[0].title == "Wer sieht das?");
  CHECK(report.items[0].why == "Darum.");
  CHECK(report.items[0].reason == "eingestellt ist „Alle“; empfohlen ist „Freunde“ oder „Nur ich“");
  CHECK(report.items[1].reason == "wie empfohlen");
  CHECK(report.items[2].reason == "Wert nicht im Katalog: x");
  CHECK(check_privacy(snapshot({}), &here, "de").items[0].reason == "nicht gelesen");
}

TEST_CASE("settings that the catalogue does not know are ignored") {
  const Network here = network();
  CHECK(check_privacy(snapshot({{"new-setting", "all"}}), &here, "en").items.size() == 3);
}

TEST_CASE("a network that the pack does not know has an empty report") {
  const PrivacyReport report = check_privacy({"elsewhere", "", "", {{"posts", "all"}}}, nullptr, "en");
  CHECK(report.network == "elsewhere");
  CHECK(report.items.empty());
  CHECK((report.ok == 0 && report.at_risk == 0 && report.unknown == 0));
}

}  // namespace
}  // namespace bedacht
