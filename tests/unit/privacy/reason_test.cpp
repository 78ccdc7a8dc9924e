// SPDX-License-Identifier: Apache-2.0
#include "privacy/reason.h"

#include <catch2/catch_test_macros.hpp>

#include "privacy/catalogue.h"

namespace bedacht {
namespace {

using test::item_of;
using test::setting;
using test::snapshot;

const std::string kNow = "2026-11-24T10:00:00+01:00";

TEST_CASE("a value is said with what is recommended and the day it was read") {
  const Setting posts = setting("posts", {"friends", "me"});
  const SettingsSnapshot open = snapshot({{"posts", "all"}}, kNow);
  CHECK(item_of(posts, open, "de").reason ==
        "Eingestellt ist „Alle“, empfohlen „Freunde“ oder „Nur ich“ (gelesen am 24. November 2026).");
  CHECK(item_of(posts, open).reason ==
        "It is set to “Everyone”; recommended is “Friends” or “Only me” (read on 24 November 2026).");
  const SettingsSnapshot fine = snapshot({{"posts", "me"}}, kNow);
  CHECK(item_of(posts, fine, "de").reason == "Wie empfohlen (gelesen am 24. November 2026).");
  CHECK(item_of(setting("posts", {"friends"}), fine, "de").reason ==
        "Strenger als empfohlen (gelesen am 24. November 2026).");
}

TEST_CASE("the day is that of the clock on which the value was read") {
  const Setting posts = setting("posts", {"me"});
  CHECK(item_of(posts, snapshot({{"posts", "me"}}, "2026-03-01T00:30:00+13:00")).reason ==
        "As recommended (read on 1 March 2026).");
  CHECK(item_of(posts, snapshot({{"posts", "me"}}, "yesterday")).reason == "As recommended.");
}

TEST_CASE("what the person said is called so") {
  const Setting posts = setting("posts", {"me"});
  SettingsSnapshot told = snapshot({{"posts", "me"}}, kNow);
  told.said.insert("posts");
  CHECK(item_of(posts, told, "de").reason == "Wie empfohlen (nach deiner Angabe vom 24. November 2026).");
  CHECK(item_of(posts, told).reason == "As recommended (as you said on 24 November 2026).");
  told.taken.clear();
  CHECK(item_of(posts, told, "de").reason == "Wie empfohlen (nach deiner Angabe).");
}

TEST_CASE("why something was not checked is said in words, with the month of the entry where that may be the cause") {
  const Setting posts = setting("posts", {"me"});
  const auto reason = [&posts](Unread unread, std::string_view ui) {
    SettingsSnapshot closed = snapshot({}, kNow);
    closed.unread["posts"] = unread;
    return item_of(posts, closed, ui).reason;
  };
  CHECK(reason(Unread::NotOpened, "de") == "Nicht geprüft: Die Seite dazu wurde noch nicht geöffnet.");
  CHECK(reason(Unread::NoLabel, "de") ==
        "Nicht geprüft: Auf der Seite war die Beschriftung nicht zu finden (Eintrag vom September 2026).");
  CHECK(reason(Unread::NoControl, "en") ==
        "Not checked: the page has the label, but nothing to set beside it (entry of September 2026).");
  CHECK(reason(Unread::Outdated, "de") ==
        "Nicht geprüft: Der Eintrag ist älter als 180 Tage (September 2026), sieh bitte selbst nach.");
  for (const auto unread : {Unread::NotOpened, Unread::NoLabel, Unread::NoControl, Unread::Several, Unread::NoValue,
                            Unread::Outdated, Unread::GaveUp}) {
    CHECK(reason(unread, "de").starts_with("Nicht geprüft: "));
    CHECK(reason(unread, "en").starts_with("Not checked: "));
    CHECK(reason(unread, "en").find('{') == std::string::npos);
  }
}

TEST_CASE("what only the person can look up says so, and whether there is a page at all") {
  Setting by_hand = setting("posts", {"me"});
  by_hand.by_hand = true;
  by_hand.read_by_words = false;
  CHECK(item_of(by_hand, snapshot({}), "de").reason ==
        "Nicht geprüft: Das lässt sich nicht ablesen, sieh bitte selbst nach.");
  by_hand.url.clear();
  CHECK(item_of(by_hand, snapshot({}), "de").reason ==
        "Nicht geprüft: Das steht nur in der App, sieh bitte dort nach.");
}

TEST_CASE("an entry is old 180 days after the end of its month, by the time when the snapshot was taken") {
  Setting posts = setting("posts", {"me"});
  posts.last_seen = "2026-01";
  // 31 July 2026 is the 180th day after January.
  const std::string last_day = "2026-07-31T00:00:00Z";
  const std::string next_minute = "2026-07-31T00:01:00Z";
  CHECK(item_of(posts, snapshot({}, last_day)).reason == "Not checked yet.");
  CHECK(item_of(posts, snapshot({}, next_minute)).reason ==
        "Not checked: the entry is more than 180 days old (January 2026); please have a look yourself.");
  for (const char* never : {"", "soon", "2020-01-01T00:00:00Z"})
    CHECK(item_of(posts, snapshot({}, never)).reason == "Not checked yet.");
  posts.read_by_words = false;
  CHECK(item_of(posts, snapshot({}, next_minute)).reason == "Not checked yet.");
}

TEST_CASE("a December entry is old in the summer of the year after") {
  Setting posts = setting("posts", {"me"});
  posts.last_seen = "2025-12";
  CHECK(item_of(posts, snapshot({}, "2026-06-30T00:00:00Z")).reason == "Not checked yet.");
  CHECK(item_of(posts, snapshot({}, "2026-06-30T00:01:00Z")).reason != "Not checked yet.");
}

TEST_CASE("a value of an old entry stays judged, and the month stands beside it") {
  Setting posts = setting("posts", {"me"});
  posts.last_seen = "2025-01";
  const PrivacyItem item = item_of(posts, snapshot({{"posts", "me"}}, kNow), "de");
  CHECK(item.status == SettingStatus::Ok);
  CHECK(item.reason ==
        "Wie empfohlen (gelesen am 24. November 2026). Was wir über diese Einstellung wissen, ist vom Januar 2025.");
}

}  // namespace
}  // namespace bedacht
