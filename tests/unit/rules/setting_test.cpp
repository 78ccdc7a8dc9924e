// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "rules/private_topics.h"
#include "support/settings.h"

namespace bedacht {
namespace {

using test::problems_of;
using test::setting;

std::string problem_with(std::string_view members) {
  return problems_of(test::pack_with_settings({setting("list", members)}));
}

TEST_CASE("a setting says what is recommended, who sees what, and how to get there") {
  const auto pack = test::load(test::pack_with_settings(
      {setting("list", R"("steps": [{"de": "Wähle", "en": "Choose"}], "default": "all", "defaultBasis": "seen",
                 "whyCompany": {"de": "Firma", "en": "Firm"}, "url": "https://{site}/s",
                 "read": {"method": "radio", "selectors": ["input"], "options": {"0": "all", "1": "me"}})")}));
  REQUIRE(pack);
  const Setting& read = pack.value().network("nest")->settings.front();
  CHECK(read.priority == Priority::A);
  CHECK(read.value("all")->seen_by == SeenBy::Anyone);
  CHECK_FALSE(read.value("some")->seen_by);
  CHECK(read.value("none") == nullptr);
  CHECK(read.path.de == "Menü > Liste");
  REQUIRE(read.steps.size() == 1);
  CHECK(read.steps.front().en == "Choose");
  CHECK((read.default_value == "all" && read.default_seen));
  CHECK(read.why_company.de == "Firma");
  CHECK(read.url == "https://{site}/s");
  CHECK((read.read_by_words && !read.by_hand && !read.do_not_read));
}

TEST_CASE("what server software's own form or a sign says does not grow old; without a method only the person looks") {
  const auto read = [](std::string_view members) {
    return test::load(test::pack_with_settings({setting("list", members)})).value().network("nest")->settings.front();
  };
  for (const char* method : {R"("read": {"method": "form", "selectors": ["input"]})",
                             R"("read": {"method": "sign", "signs": {"all": ["a"], "me": ["b"]}})"}) {
    CHECK_FALSE(read(method).read_by_words);
    CHECK_FALSE(read(method).by_hand);
  }
  CHECK(read(R"("read": {"method": "manual"})").by_hand);
  CHECK(read("").by_hand);
}

TEST_CASE("a setting without origin is refused") {
  const auto without = [](const std::string& key) {
    return problems_of(test::pack_with_settings({test::without(setting("list", ""), key)}));
  };
  CHECK(without("lastSeen") == "networks/nest.json /settings/0: \"lastSeen\" is missing\n");
  CHECK(without("confidence") == "networks/nest.json /settings/0: \"confidence\" is missing\n");
  CHECK(without("source") == "networks/nest.json /settings/0: \"source\" is missing\n");
  CHECK(problem_with(R"("source": [])") ==
        "networks/nest.json /settings/0/source: it is missing where what is said about this setting comes from\n");
  CHECK(problem_with(R"("lastSeen": "June 2026")") ==
        "networks/nest.json /settings/0/lastSeen: expected a month as YYYY-MM, found \"June 2026\"\n");
  CHECK_FALSE(problem_with(R"("lastSeen": "2026-13")").empty());
  CHECK_FALSE(problem_with(R"("confidence": "sure")").empty());
}

TEST_CASE("every id that means a value names one, and the nearest is suggested") {
  const std::string sentence = R"("mee" is none of the setting's values; did you mean "me"?)";
  const auto at = [&sentence](const std::string& pointer) {
    return "networks/nest.json /settings/0/" + pointer + ": " + sentence + "\n";
  };
  CHECK(problem_with(R"("expected": ["mee"])") == at("expected"));
  CHECK(problem_with(R"("default": "mee", "defaultBasis": "seen")") == at("default"));
  CHECK(problem_with(R"("read": {"method": "switch", "on": "all", "off": "mee"})") == at("read/off"));
  CHECK(problem_with(R"("read": {"method": "radio", "options": {"0": "all", "1": "mee"}})") == at("read/options/1"));
  CHECK(problem_with(R"("read": {"method": "sign", "signs": {"all": ["a"], "mee": ["b"]}})") == at("read/signs/mee"));
  CHECK(problem_with(R"("values": [{"id": "me", "label": {"de": "a", "en": "a"}},
                                   {"id": "me", "label": {"de": "b", "en": "b"}}])") ==
        "networks/nest.json /settings/0/values/1/id: the setting already has a value \"me\"\n");
}

TEST_CASE("what must not be read has no way to be read") {
  CHECK(problem_with(R"("handling": "do-not-read", "read": {"method": "manual"})").empty());
  CHECK(problem_with(R"("handling": "do-not-read")").empty());
  CHECK(problem_with(R"("handling": "do-not-read", "read": {"method": "switch", "on": "all", "off": "me"})") ==
        "networks/nest.json /settings/0/read/method: \"do-not-read\" means that this setting is never read; only "
        "\"manual\" goes with it\n");
}

TEST_CASE("a setting about what is nobody's business has to say that it is never read") {
  const std::string open = R"("title": {"de": "Stellensuche", "en": "Looking for a job"})";
  CHECK(problem_with(open).starts_with("networks/nest.json /settings/0: \"stellensuche\" is nobody's business"));
  CHECK(problems_of(test::pack_with_settings({setting("list", open)}), "de")
            .starts_with("networks/nest.json /settings/0: „stellensuche“ geht nur die Person selbst etwas an"));
  CHECK(problem_with(open + R"(, "handling": "do-not-read")").empty());
}

TEST_CASE("its words are found in ids and in titles of either language") {
  const auto found = [](std::string_view id, const char* de, const char* en) { return private_topic_in(id, {de, en}); };
  CHECK(found("job-seeking", "", "") == "job seeking");
  CHECK(found("open-to-work", "", "") == "open to work");
  CHECK(found("gender", "", "") == "gender");
  for (const char* title :
       {"Jobwunsch und Suchstatus", "Offen für Jobs", "Wer sieht, dass du arbeitssuchend bist?", "Dein Geschlecht",
        "Alter", "ALTERSGRUPPE", "Wer dein Geburtsdatum sehen kann", "Wer deinen Geburtstag sehen kann", "Religion",
        "Glaube und Weltanschauung", "Gesundheitsdaten", "Behinderungen", "Ethnische Herkunft",
        "Gewerkschaftszugehörigkeit", "Politische Ansichten", "Politische Überzeugung", "Demografische Angaben",
        "Lebensläufe und Bewerbungsdaten speichern"}) {
    INFO(title);
    CHECK_FALSE(found("x", title, "").empty());
  }
  for (const char* title :
       {"Let recruiters know you're open to work", "Job seeking preferences", "Job-seeker status", "Sex", "Gender",
        "Ads: age range", "Who can see your birthday", "Birth date", "Faith", "Religious views", "Health", "Disability",
        "Ethnicity", "Trade union membership", "Political views", "Personal demographic information",
        "Save resumes and job application data"}) {
    INFO(title);
    CHECK_FALSE(found("x", "", title).empty());
  }
}

TEST_CASE("words that only look alike are none of them") {
  for (const char* title : {"Message requests",
                            "Direktnachrichten",
                            "Manage active status",
                            "Page visit visibility",
                            "Storage of messages",
                            "Wer deine Beiträge sehen kann",
                            "Sichtbarkeit alter Beiträge",
                            "Zielgruppe alter Stories einschränken",
                            "Bewerben von Stories erlauben, die dich erwähnen",
                            "European Union political ads",
                            "Allow access to age-restricted servers",
                            "Representing your organization and interests",
                            "Sozial-, Wirtschafts- und Arbeitsplatzforschung",
                            "Social, economic and workplace research",
                            "Share profile updates with your network",
                            "Work and education",
                            "Arbeit und Ausbildung",
                            "Herkunft der Daten",
                            "Discouraged apps",
                            "Resume playback",
                            "Autorisierte Anwendungen",
                            "Verwaltung",
                            "Glaubwürdigkeit",
                            "Sussex users",
                            "Traces",
                            "Language",
                            "Image descriptions",
                            "Alternative Texte"}) {
    INFO(title);
    CHECK(private_topic_in("manage-messages", {title, title}) == "");
  }
}

}  // namespace
}  // namespace bedacht
