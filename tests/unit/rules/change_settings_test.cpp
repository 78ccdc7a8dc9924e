// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "rules/write_pack.h"
#include "support/overlays.h"
#include "support/settings.h"

namespace bedacht {
namespace {

using test::loaded;
using test::Pack;
using test::setting;

Pack base() {
  return {"base", test::pack_with_settings({setting("list", ""), setting("ads", R"("priority": "C")"),
                                            setting("jobs", R"("priority": "C", "handling": "do-not-read")")})};
}

Pack overlay(std::string_view changes, std::vector<test::File> more = {}) {
  return test::overlay_pack(R"("changeSettings": {)" + std::string(changes) + "}", std::move(more));
}

std::string problem_with(std::string_view changes, std::string_view ui = "en") {
  return test::problems_of({overlay(changes), base()}, ui);
}

TEST_CASE("a company recommends other values, weighs them otherwise, and says why in its own words") {
  const RulePack pack = loaded({overlay(R"("nest.list": {"priority": "B", "expected": ["all", "some"],
      "severity": "information", "why": {"de": "Zeig dich.", "en": "Show yourself."},
      "whyCompany": {"de": "Wir auch.", "en": "So do we."}})"),
                                base()});
  const Setting& list = pack.network("nest")->settings.front();
  CHECK(list.priority == Priority::B);
  CHECK(list.expected == std::vector<std::string>{"all", "some"});
  CHECK(list.severity == Severity::Information);
  CHECK(list.why.de == "Zeig dich.");
  CHECK(list.why_company.en == "So do we.");
  CHECK(list.title.en == "List");
  CHECK(list.values.size() == 3);
}

TEST_CASE("what is switched off is not there any more, the rest stays as it is") {
  const RulePack pack = loaded({overlay(R"("nest.list": {"off": true}, "nest.jobs": {"off": true})"), base()});
  REQUIRE(pack.network("nest")->settings.size() == 1);
  CHECK(pack.network("nest")->settings.front().id == "ads");
}

TEST_CASE("several packs change a setting one behind the other") {
  Pack middle = overlay(R"("nest.list": {"expected": ["some"], "severity": "hint"})");
  middle.files[0].text.replace(middle.files[0].text.find("\"firm\""), 6, "\"group\"");
  Pack top = overlay(R"("nest.list": {"severity": "error"})");
  top.folder = "top";
  top.files[0].text.replace(top.files[0].text.find(R"("test", "version": "1")"), 22, R"("group", "version": "2")");
  const RulePack pack = loaded({top, middle, base()});
  CHECK(pack.network("nest")->settings.front().expected == std::vector<std::string>{"some"});
  CHECK(pack.network("nest")->settings.front().severity == Severity::Error);
}

TEST_CASE("the built pack has the result, and nothing of the change") {
  const std::vector<Pack> packs{overlay(R"("nest.list": {"expected": ["all"]})"), base()};
  const auto written = write_pack(test::named(packs), std::nullopt);
  REQUIRE(written);
  CHECK(written.value().find("changeSettings") == std::string::npos);
  const auto pack = test::load(std::vector<test::File>{{"pack.json", written.value()}});
  REQUIRE(pack);
  CHECK(pack.value().network("nest")->settings.front().expected == std::vector<std::string>{"all"});
}

TEST_CASE("what is not there cannot be changed, and the nearest is suggested") {
  CHECK(problem_with(R"("nets.list": {"off": true})") ==
        "firm/pack.json /changeSettings/nets.list: no base pack has a network \"nets\"; did you mean \"nest\"?\n");
  CHECK(problem_with(R"("nest.lost": {"off": true})") ==
        "firm/pack.json /changeSettings/nest.lost: the network \"nest\" has no setting \"lost\"; did you mean "
        "\"list\"?\n");
  CHECK(problem_with(R"("x.list": {"off": true})") ==
        "firm/pack.json /changeSettings/x.list: the network \"x\" has no setting \"list\"\n");
  CHECK(problem_with(R"("nest.list": {"expected": ["al"]})") ==
        "firm/pack.json /changeSettings/nest.list/expected: \"al\" is none of the setting's values; did you mean "
        "\"all\"?\n");
  CHECK(problem_with(R"("nest.lost": {"off": true})", "de") ==
        "firm/pack.json /changeSettings/nest.lost: das Netzwerk „nest“ hat keine Einstellung „lost“; meintest du "
        "„list“?\n");
  for (const char* key : {"nest", "nest.", ".list", "."}) {
    INFO(key);
    CHECK(problem_with("\"" + std::string(key) + R"(": {"off": true})").find("names no setting") != std::string::npos);
  }
}

TEST_CASE("a private matter stays one, and what must not be read is only left out") {
  CHECK(problem_with(R"("nest.ads": {"priority": "A"})") ==
        "firm/pack.json /changeSettings/nest.ads/priority: what is a private matter (C) stays one\n");
  CHECK(problem_with(R"("nest.ads": {"severity": "hint"})").empty());
  CHECK(problem_with(R"("nest.list": {"priority": "C"})").find("write \"off\": true") != std::string::npos);
  CHECK(problem_with(R"("nest.jobs": {"expected": ["me"]})").find("never read and never judged") != std::string::npos);
}

TEST_CASE("a change that says nothing, or too much, is refused") {
  CHECK(problem_with(R"("nest.list": {})").find("nothing changes here") != std::string::npos);
  CHECK(problem_with(R"("nest.list": {"off": true, "severity": "hint"})").find("cannot be changed as well") !=
        std::string::npos);
  CHECK(problem_with(R"("nest.list": {"expected": []})").find("/expected") != std::string::npos);
  CHECK(problem_with(R"("nest.list": {"expectd": ["all"]})").find("did you mean \"expected\"?") != std::string::npos);
  CHECK(problem_with(R"("nest.list": {"why": {"de": "Nur deutsch."}})").find("\"en\" is missing") != std::string::npos);
  CHECK(problem_with(R"("nest.list": 5)").find("expected an object") != std::string::npos);
}

TEST_CASE("a pack changes settings of its base, not its own") {
  const std::string own = R"({"id": "hive", "name": "Hive", "settings": [)" + setting("list", "") + "]}";
  CHECK(test::problems_of({overlay(R"("hive.list": {"off": true})", {{"networks/hive.json", own}}), base()}) ==
        "firm/pack.json /changeSettings/hive.list: \"hive\" is a network of this pack; change the setting in "
        "firm/networks/hive.json\n");
  std::vector<test::File> alone = base().files;
  alone[0].text.insert(1, R"("changeSettings": {"nest.list": {"off": true}}, )");
  CHECK(test::problems_of(alone).starts_with("pack.json /changeSettings: "));
}

}  // namespace
}  // namespace bedacht
