// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "support/overlays.h"

namespace bedacht {
namespace {

using test::base_pack;
using test::loaded;
using test::overlay_pack;
using test::Pack;
using test::problems_of;

Pack base_with(std::string_view manifest_members) {
  Pack base = base_pack();
  base.files[0].text.insert(1, std::string(manifest_members) + ", ");
  return base;
}

std::string problem(std::string_view renamed, std::string_view ui = "en") {
  return problems_of({base_with(R"("renamed": )" + std::string(renamed))}, ui);
}

Finding finding_of(const std::vector<Pack>& packs) {
  auto engine = Engine::create(loaded(packs), std::nullopt);
  REQUIRE(engine);
  const Verdict verdict = engine.value().check(test::draft_of(u"So ein Mist!"), {});
  REQUIRE(verdict.findings.size() == 1);
  return verdict.findings.front();
}

TEST_CASE("old ids lead to the rule of today, over several renames", "[renamed]") {
  const RulePack pack =
      loaded({base_with(R"("renamed": {"loyalty.second": "loyalty.test", "loyalty.first": "loyalty.second",
                                "loyalty.aside": "loyalty.test"})")});
  REQUIRE(pack.renamed.size() == 3);
  CHECK(pack.renamed[0].old_id == "loyalty.aside");
  CHECK(pack.renamed[1].old_id == "loyalty.first");
  CHECK(pack.renamed[1].new_id == "loyalty.test");
  CHECK(pack.rules.front().first_id == "loyalty.first");
  for (const char* id : {"loyalty.test", "loyalty.second", "loyalty.first", "loyalty.aside"})
    CHECK(pack.rule(id) == &pack.rules.front());
  CHECK(pack.rule("loyalty.never") == nullptr);
}

TEST_CASE("a rule that was never renamed is its own first id", "[renamed]") {
  CHECK(loaded({base_pack()}).rules.front().first_id == "loyalty.test");
}

TEST_CASE("what a person set aside stays set aside when a rule is renamed", "[renamed]") {
  Pack before = base_pack();
  std::string& text = before.files.back().text;
  text.replace(text.find("loyalty.test"), 12, "loyalty.old");
  const Pack after = base_with(R"("renamed": {"loyalty.old": "loyalty.test"})");
  CHECK(finding_of({before}).fingerprint == finding_of({after}).fingerprint);
  CHECK(finding_of({before}).fingerprint != finding_of({base_pack()}).fingerprint);
}

TEST_CASE("options name rules by their old ids too", "[renamed]") {
  auto engine = Engine::create(loaded({base_with(R"("renamed": {"loyalty.old": "loyalty.test"})")}), std::nullopt);
  REQUIRE(engine);
  const Draft draft = test::draft_of(u"So ein Mist!");
  for (const char* id : {"loyalty.old", "loyalty.test"}) {
    Options disabled;
    disabled.disabled_rules = {"loyalty.unknown", id};
    CHECK(engine.value().check(draft, disabled).findings.empty());
    Options muted;
    muted.muted_rules = {id};
    CHECK(engine.value().check(draft, muted).findings.empty());
  }
}

TEST_CASE("an overlay names a rule of its base by an old id", "[renamed]") {
  const Pack base = base_with(R"("renamed": {"loyalty.old": "loyalty.test"})");
  CHECK(loaded({overlay_pack(R"("change": {"loyalty.old": {"severity": "hint"}})"), base})
            .rules.front()
            .severity.otherwise == Severity::Hint);
  const RulePack without = loaded({overlay_pack(R"("change": {"loyalty.old": {"off": true}})"), base});
  CHECK(without.rules.empty());
  CHECK(without.renamed.empty());
  const std::vector<Pack> twice{
      overlay_pack(R"("change": {"loyalty.old": {"off": true}, "loyalty.test": {"gate": "pass"}})"), base};
  CHECK(problems_of({twice}).starts_with("firm/pack.json /change/loyalty.test: the rule \"loyalty.test\" is"));
}

TEST_CASE("a change under both ids is refused", "[renamed]") {
  const std::vector<Pack> packs{
      overlay_pack(R"("change": {"loyalty.old": {"gate": "pass"}, "loyalty.test": {"severity": "hint"}})"),
      base_with(R"("renamed": {"loyalty.old": "loyalty.test"})")};
  CHECK(problems_of(packs) ==
        "firm/pack.json /change/loyalty.test: the rule \"loyalty.test\" is changed twice here, also as "
        "\"loyalty.old\"\n");
  CHECK(problems_of(packs, "de") ==
        "firm/pack.json /change/loyalty.test: die Regel „loyalty.test“ wird hier zweimal geändert, auch unter "
        "„loyalty.old“\n");
}

TEST_CASE("an overlay takes the place of a base's rule under a new id", "[renamed]") {
  std::string own = test::rule(R"("match": "mist")");
  own.replace(own.find("loyalty.test"), 12, "loyalty.firm");
  const std::vector<Pack> packs{
      overlay_pack(R"("change": {"loyalty.test": {"off": true}}, "renamed": {"loyalty.test": "loyalty.firm"})",
                   {{"guidelines/loyalty/firm.json", own}}),
      base_pack()};
  CHECK(finding_of(packs).rule == "loyalty.firm");
  CHECK(finding_of(packs).fingerprint == finding_of({base_pack()}).fingerprint);
}

TEST_CASE("a rename to a rule that does not exist is an error with a suggestion", "[renamed]") {
  CHECK(problem(R"({"loyalty.old": "loyalty.tset", "loyalty.older": "loyalty.old"})") ==
        "base/pack.json /renamed/loyalty.old: no rule is called \"loyalty.tset\"; did you mean \"loyalty.test\"?\n");
  CHECK(problem(R"({"loyalty.old": "loyalty.tset"})", "de") ==
        "base/pack.json /renamed/loyalty.old: eine Regel „loyalty.tset“ gibt es nicht; meintest du „loyalty.test“?\n");
}

TEST_CASE("a rule that is still there was not renamed", "[renamed]") {
  CHECK(problem(R"({"loyalty.test": "loyalty.new"})")
            .starts_with("base/pack.json /renamed/loyalty.test: \"loyalty.test\" is still a rule "
                         "(base/guidelines/loyalty/test.json); a "
                         "rule is renamed only when it is gone under its old id\n"));
  CHECK(problem(R"({"loyalty.test": "loyalty.new"})", "de")
            .starts_with("base/pack.json /renamed/loyalty.test: „loyalty.test“ ist noch eine Regel "
                         "(base/guidelines/loyalty/test.json); "
                         "umbenannt ist eine Regel erst, wenn es sie unter der alten id nicht mehr gibt\n"));
}

TEST_CASE("renames that go in a circle are refused, and the circle is named", "[renamed]") {
  CHECK(problem(R"({"loyalty.a": "loyalty.b", "loyalty.b": "loyalty.a", "loyalty.x": "loyalty.a"})") ==
        "base/pack.json /renamed/loyalty.a: renames go in a circle: loyalty.a → loyalty.b → loyalty.a\n");
  CHECK(problem(R"({"loyalty.a": "loyalty.a"})", "de") ==
        "base/pack.json /renamed/loyalty.a: die Umbenennungen führen im Kreis: loyalty.a → loyalty.a\n");
}

TEST_CASE("an id that was given once stays taken", "[renamed]") {
  std::string own = test::rule(R"("match": "neu")");
  own.replace(own.find("loyalty.test"), 12, "loyalty.old");
  const std::vector<Pack> packs{overlay_pack("", {{"guidelines/loyalty/old.json", own}}),
                                base_with(R"("renamed": {"loyalty.old": "loyalty.test"})")};
  CHECK(
      problems_of(packs) ==
      "firm/guidelines/loyalty/old.json /id: \"loyalty.old\" is a former id of the rule \"loyalty.test\"; an id stays "
      "taken for ever\n");
  CHECK(problems_of(packs, "de") ==
        "firm/guidelines/loyalty/old.json /id: „loyalty.old“ hieß früher die Regel „loyalty.test“; eine id bleibt für "
        "immer vergeben\n");
}

TEST_CASE("an overlay does not lead an old id elsewhere", "[renamed]") {
  std::string own = test::rule(R"("match": "neu")");
  own.replace(own.find("loyalty.test"), 12, "loyalty.firm");
  const std::vector<Pack> packs{
      overlay_pack(R"("renamed": {"loyalty.old": "loyalty.firm"})", {{"guidelines/loyalty/firm.json", own}}),
      base_with(R"("renamed": {"loyalty.old": "loyalty.test"})")};
  CHECK(problems_of(packs) ==
        "firm/pack.json /renamed/loyalty.old: \"loyalty.old\" already leads to \"loyalty.test\" in the base pack "
        "\"test\"\n");
  CHECK(problems_of(packs, "de") ==
        "firm/pack.json /renamed/loyalty.old: „loyalty.old“ führt im Grundpaket „test“ schon zu „loyalty.test“\n");
}

TEST_CASE("what is renamed are ids of rules", "[renamed]") {
  CHECK(problem(R"({"Old": "loyalty.test", "loyalty.b": 5, "loyalty.c": ""})") ==
        "base/pack.json /renamed/Old: an id has the form guideline.name, in small letters, digits and hyphens; found "
        "\"Old\"\n"
        "base/pack.json /renamed/loyalty.b: expected a text, found a whole number\n"
        "base/pack.json /renamed/loyalty.c: must not be empty\n");
}

}  // namespace
}  // namespace bedacht
