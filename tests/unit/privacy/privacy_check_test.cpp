// SPDX-License-Identifier: Apache-2.0
#include "privacy/privacy_check.h"

#include <catch2/catch_test_macros.hpp>

#include "privacy/catalogue.h"

namespace bedacht {
namespace {

using test::item_of;
using test::setting;
using test::snapshot;

constexpr PrivacyScope kEnglish{"en", Priority::B};

Network network() {
  return test::network({setting("posts", {"friends", "me"}), setting("email", {"me"}), setting("calls", {"me"})});
}

TEST_CASE("every setting of the catalogue has its item, in the catalogue's order") {
  const Network here = network();
  const PrivacyReport report = check_privacy(snapshot({{"posts", "friends"}, {"email", "all"}}), &here, kEnglish);
  CHECK(report.network == "here");
  REQUIRE(report.items.size() == 3);
  CHECK(report.items[0].status == SettingStatus::Ok);
  CHECK(report.items[1].status == SettingStatus::AtRisk);
  CHECK(report.items[2].status == SettingStatus::Unknown);
  CHECK((report.ok == 1 && report.at_risk == 1 && report.unknown == 1));
}

TEST_CASE("an item carries what its reader needs") {
  const Network here = network();
  const PrivacyItem item = check_privacy(snapshot({{"posts", "all"}}), &here, kEnglish).items.front();
  CHECK(item.setting == "posts");
  CHECK(item.title == "Who sees this?");
  CHECK(item.value == "all");
  CHECK(item.expected == std::vector<std::string>{"friends", "me"});
  CHECK(item.reason == "It is set to “Everyone”; recommended is “Friends” or “Only me”.");
  CHECK(item.severity == Severity::Error);
  CHECK(item.why == "Because.");
  CHECK(item.url == "https://network.example/settings");
  CHECK(item.last_seen == "2026-09");
}

TEST_CASE("what was not read, or cannot be understood, is neither good nor bad") {
  const Network here = network();
  const PrivacyReport report = check_privacy(snapshot({{"posts", "everybody"}}), &here, kEnglish);
  CHECK(report.items[0].status == SettingStatus::Unknown);
  CHECK(report.items[0].value.empty());
  CHECK(report.items[0].reason == "Not checked: the value “everybody” is not known to the catalogue.");
  CHECK(report.items[1].value.empty());
  CHECK(report.items[1].reason == "Not checked yet.");
  CHECK(report.unknown == 3);
}

TEST_CASE("settings that the catalogue does not know are ignored, wherever they are named") {
  const Network here = network();
  SettingsSnapshot forged = snapshot({{"new-setting", "all"}});
  forged.unread["other"] = Unread::NoLabel;
  forged.said.insert("another");
  const PrivacyReport report = check_privacy(forged, &here, kEnglish);
  CHECK(report.items.size() == 3);
  CHECK(report.unknown == 3);
}

TEST_CASE("a network that the pack does not know has an empty report") {
  const PrivacyReport report = check_privacy(snapshot({{"posts", "all"}}), nullptr, kEnglish);
  CHECK(report.network == "here");
  CHECK(report.items.empty());
  CHECK((report.ok == 0 && report.at_risk == 0 && report.unknown == 0));
}

TEST_CASE("a reason why it was not read beats a value that was read before") {
  SettingsSnapshot again = snapshot({{"posts", "me"}});
  again.unread["posts"] = Unread::Several;
  const PrivacyItem item = item_of(setting("posts", {"me"}), again);
  CHECK(item.status == SettingStatus::Unknown);
  CHECK(item.value.empty());
  again.said.insert("posts");
  CHECK(item_of(setting("posts", {"me"}), again).status == SettingStatus::Ok);
}

TEST_CASE("what is nobody's business is never judged, whatever the snapshot says") {
  Setting job = setting("job", {"me"});
  job.do_not_read = true;
  SettingsSnapshot forged = snapshot({{"job", "all"}}, "2026-11-24T10:00:00+01:00");
  for (const bool said : {false, true}) {
    if (said) forged.said.insert("job");
    const PrivacyItem item = item_of(job, forged);
    CHECK(item.status == SettingStatus::Unknown);
    CHECK(item.value.empty());
    CHECK(item.reason == "Never read: this is nobody's business but yours.");
  }
  CHECK(item_of(job, forged, "de").reason == "Wird nie gelesen: Das geht nur dich etwas an.");
}

TEST_CASE("only what is important enough is reported, and counted") {
  Network here = network();
  here.settings[1].priority = Priority::B;
  here.settings[2].priority = Priority::C;
  const auto count = [&here](Priority priority) {
    const PrivacyReport report = check_privacy(snapshot({}), &here, {"en", priority});
    CHECK(report.items.size() == report.unknown);
    return report.unknown;
  };
  CHECK(count(Priority::A) == 1);
  CHECK(count(Priority::B) == 2);
  CHECK(count(Priority::C) == 3);
}

TEST_CASE("the address names the site, and is left out while nobody has named one") {
  Setting everywhere = setting("posts", {"me"});
  everywhere.url = "https://{site}/settings/privacy";
  SettingsSnapshot somewhere = snapshot({});
  CHECK(item_of(everywhere, somewhere).url.empty());
  somewhere.site = "social.example:8443";
  CHECK(item_of(everywhere, somewhere).url == "https://social.example:8443/settings/privacy");
  CHECK(item_of(setting("posts", {"me"}), somewhere).url == "https://network.example/settings");
}

TEST_CASE("what fewer people see than recommended is fine, what more people see is not") {
  const Setting friends = setting("posts", {"friends"});
  CHECK(item_of(friends, snapshot({{"posts", "me"}})).status == SettingStatus::Ok);
  CHECK(item_of(friends, snapshot({{"posts", "me"}})).reason == "Stricter than recommended.");
  CHECK(item_of(friends, snapshot({{"posts", "friends"}})).reason == "As recommended.");
  CHECK(item_of(friends, snapshot({{"posts", "all"}})).status == SettingStatus::AtRisk);
  // As many see it, and it was not recommended.
  Setting same = friends;
  same.values.push_back({"contacts", {"Kontakte", "Contacts"}, SeenBy::Friends});
  CHECK(item_of(same, snapshot({{"posts", "contacts"}})).status == SettingStatus::AtRisk);
  // The widest of several counts.
  CHECK(item_of(setting("posts", {"all", "me"}), snapshot({{"posts", "friends"}})).status == SettingStatus::Ok);
}

TEST_CASE("where it is not known who sees a value, only what is recommended is fine") {
  Setting unknown = setting("posts", {"friends"});
  unknown.values[2].seen_by.reset();
  CHECK(item_of(unknown, snapshot({{"posts", "me"}})).status == SettingStatus::AtRisk);
  unknown = setting("posts", {"friends"});
  unknown.values[1].seen_by.reset();
  CHECK(item_of(unknown, snapshot({{"posts", "me"}})).status == SettingStatus::AtRisk);
  CHECK(item_of(unknown, snapshot({{"posts", "friends"}})).status == SettingStatus::Ok);
}

TEST_CASE("the fewer can see it, the less serious it is") {
  const auto severity = [](std::optional<SeenBy> seen_by, Severity worst) {
    Setting one = setting("posts", {"other"});
    one.severity = worst;
    one.values[0].seen_by = seen_by;
    return item_of(one, snapshot({{"posts", "all"}})).severity;
  };
  for (const auto seen_by : {std::optional<SeenBy>(), std::optional(SeenBy::Anyone), std::optional(SeenBy::Members)})
    CHECK(severity(seen_by, Severity::Error) == Severity::Error);
  for (const auto seen_by : {SeenBy::Followers, SeenBy::Connections, SeenBy::Friends, SeenBy::Picked}) {
    CHECK(severity(seen_by, Severity::Error) == Severity::Warning);
    CHECK(severity(seen_by, Severity::Hint) == Severity::Hint);
  }
  CHECK(severity(SeenBy::Me, Severity::Error) == Severity::Hint);
  // What is not at risk keeps the setting's own.
  CHECK(item_of(setting("posts", {"me"}), snapshot({{"posts", "me"}})).severity == Severity::Error);
}

}  // namespace
}  // namespace bedacht
