// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support/overlays.h"

namespace bedacht {
namespace {

using test::base_pack;
using test::File;
using test::loaded;
using test::overlay_pack;
using test::Pack;

Engine engine_of(const std::vector<Pack>& packs) {
  auto company = load_company_profile({"company.json", test::kCompany});
  REQUIRE(company);
  auto engine = Engine::create(loaded(packs), std::move(company).value());
  REQUIRE(engine);
  return std::move(engine).value();
}

std::size_t phrases_in(const RulePack& pack, std::string_view lexicon) {
  const Lexicon* found = pack.lexicon(lexicon);
  REQUIRE(found != nullptr);
  return found->phrases.size();
}

TEST_CASE("an overlay holds everything of its base", "[overlay]") {
  const RulePack pack = loaded({overlay_pack(), base_pack()});
  CHECK(pack.id == "firm");
  CHECK(pack.version == "2");
  CHECK(pack.built_from == std::vector<PackName>{{"firm", "2"}, {"test", "1"}});
  CHECK(pack.rules.size() == 1);
  CHECK(pack.lexicons.size() == 4);
  CHECK(pack.networks.size() == 1);
  CHECK(pack.complaint == "complaint");
  CHECK(pack.disclaimer.insert.size() == 2);
  CHECK(pack.rules.front().file == "base/guidelines/loyalty/test.json");
}

TEST_CASE("the base is found by id and version among other packs, of two the first is taken", "[overlay]") {
  Pack other = base_pack();
  other.files[0].text.replace(other.files[0].text.find(R"("version": "1")"), 14, R"("version": "9")");
  const Pack second{"second", base_pack(R"("match": "müll")").files};
  CHECK(loaded({overlay_pack(), other, base_pack(), second}).rules.front().file == "base/guidelines/loyalty/test.json");
  const Pack broken{"broken", {{"pack.json", "{"}}};
  CHECK(loaded({overlay_pack(), broken, base_pack()}).rules.size() == 1);
}

TEST_CASE("a rule is switched off", "[overlay]") {
  CHECK(loaded({overlay_pack(R"("change": {"loyalty.test": {"off": true}})"), base_pack()}).rules.empty());
}

TEST_CASE("severity, gate, dismissible, url and single texts of a rule change, the rest stays", "[overlay]") {
  const RulePack pack = loaded({overlay_pack(R"("change": {"loyalty.test": {
      "severity": {"default": "error", "audience": {"private": "hint"}}, "gate": "justify", "dismissible": false,
      "url": "https://firm.example/loyalty", "text": {"de": {"advice": "Frag die Pressestelle."}}}})"),
                                base_pack()});
  const Rule& rule = pack.rules.front();
  CHECK(rule.severity.otherwise == Severity::Error);
  CHECK(rule.severity.for_audience(Audience::Private) == Severity::Hint);
  REQUIRE(rule.gate);
  CHECK(rule.gate->otherwise == Gate::Justify);
  CHECK_FALSE(rule.dismissible);
  CHECK(rule.url == "https://firm.example/loyalty");
  CHECK(rule.text.advice.de == "Frag die Pressestelle.");
  CHECK(rule.text.advice.en == "Better not.");
  CHECK(rule.text.message.de == "Gefunden: {words}");
}

TEST_CASE("a changed severity holds in every case, and takes away only what it replaces", "[overlay]") {
  const Pack base = base_pack(R"("match": "mist", "cases": [
      {"when": {"audience": ["private"]}, "severity": "hint"},
      {"when": {"audience": ["friends"]}, "severity": "information", "gate": "notice"}])");
  const RulePack pack = loaded({overlay_pack(R"("change": {"loyalty.test": {"severity": "error"}})"), base});
  const Rule& rule = pack.rules.front();
  REQUIRE(rule.cases.size() == 1);
  CHECK_FALSE(rule.cases.front().severity);
  CHECK(rule.cases.front().gate == Gate::Notice);
  CHECK(loaded({overlay_pack(R"("change": {"loyalty.test": {"severity": "error", "gate": "pass"}})"), base})
            .rules.front()
            .cases.empty());
}

TEST_CASE("rules, lexicons, networks and guidelines are added, replaced and, lexicons, extended", "[overlay]") {
  Pack base = base_pack();
  const auto guideline = [](std::string_view text, std::string_view more) {
    return R"({"id": "loyalty", "title": {"de": "T", "en": "T"}, "summary": {"de": "S", "en": "S"}, "text": {"de": ")" +
           std::string(text) + R"(", "en": "x"})" + std::string(more) + "}";
  };
  base.files.push_back({"guidelines/loyalty/guideline.json", guideline("alt", "")});
  std::string own = test::rule(R"("match": "firma")");
  own.replace(own.find("loyalty.test"), 12, "loyalty.firm");
  const RulePack pack = loaded(
      {overlay_pack("",
                    {{"guidelines/loyalty/firm.json", own},
                     {"guidelines/loyalty/test.json", test::rule(R"("replaces": true, "match": "neu")")},
                     {"guidelines/loyalty/guideline.json", guideline("neu", R"(, "replaces": true)")},
                     {"lexicons/complaint.json",
                      R"({"id": "complaint", "extends": true, "phrases": {"de": ["defekt~"], "any": ["sos"]}})"},
                     {"lexicons/specimen.json",
                      R"({"id": "specimen", "replaces": true, "source": "s", "licence": "l", "phrases": ["muster"]})"},
                     {"networks/x.json", R"({"id": "x", "name": "Twitter", "replaces": true})"},
                     {"networks/intranet.json", R"({"id": "intranet", "name": "Intranet"})"}}),
       base});
  REQUIRE(pack.rules.size() == 2);
  CHECK(pack.rules[0].id == "loyalty.firm");
  CHECK(pack.rules[1].file == "firm/guidelines/loyalty/test.json");
  CHECK(phrases_in(pack, "complaint") == 4);
  CHECK(phrases_in(pack, "specimen") == 1);
  CHECK(pack.networks.size() == 2);
  CHECK(pack.network("x")->name == "Twitter");
  REQUIRE(pack.guidelines.size() == 1);
  CHECK(pack.guidelines.front().text.de == "neu");
}

TEST_CASE("what the overlay's manifest says is in force, one kind of disclosure at a time", "[overlay]") {
  const RulePack pack = loaded({overlay_pack(R"("complaint": "specimen", "disclosures": {"affiliation": "complaint"},
      "disclaimer": {"insert": {"de": ["Nur ich."]}}, "company": {"name": "Hansen"})"),
                                base_pack()});
  CHECK(pack.complaint == "specimen");
  CHECK(pack.examples == "specimen");
  CHECK(pack.disclosures == std::array<DisclosureLexicons, 3>{{{"own-opinion", {}}, {"complaint", {}}, {}}});
  CHECK(pack.disclaimer.insert.size() == 1);
  REQUIRE(pack.company);
  CHECK(pack.company->name == u"Hansen");
}

TEST_CASE("a chain of packs is resolved from the bottom up", "[overlay]") {
  const Pack top{"team",
                 {{"pack.json", R"({"id": "team", "version": "3", "extends": {"id": "firm", "version": "2"},
                    "change": {"loyalty.test": {"gate": "pass"}}})"},
                  {"lexicons/c.json", R"({"id": "complaint", "extends": true, "phrases": ["drei"]})"}}};
  const Pack middle =
      overlay_pack(R"("change": {"loyalty.test": {"severity": "hint", "gate": "justify"}})",
                   {{"lexicons/c.json", R"({"id": "complaint", "extends": true, "phrases": ["eins", "zwei"]})"}});
  const RulePack pack = loaded({top, middle, base_pack()});
  CHECK(pack.built_from == std::vector<PackName>{{"team", "3"}, {"firm", "2"}, {"test", "1"}});
  CHECK(pack.rules.front().severity.otherwise == Severity::Hint);
  CHECK(pack.rules.front().gate->otherwise == Gate::Pass);
  CHECK(phrases_in(pack, "complaint") == 5);
}

TEST_CASE("a rule that was switched off comes back where an overlay replaces it", "[overlay]") {
  const Pack top{"team",
                 {{"pack.json", R"({"id": "team", "version": "3", "extends": {"id": "firm", "version": "2"}})"},
                  {"guidelines/loyalty/test.json", test::rule(R"("replaces": true, "match": "neu")")}}};
  const Pack middle = overlay_pack(R"("change": {"loyalty.test": {"off": true}})");
  CHECK(loaded({top, middle, base_pack()}).rules.size() == 1);
}

TEST_CASE("no overlay lifts the cap on protected speech", "[overlay]") {
  const Draft draft = test::draft_of(u"Mist, schon wieder Überstunden.");
  const auto finding = [&draft](const std::vector<Pack>& packs) {
    const Verdict verdict = engine_of(packs).check(draft, {});
    REQUIRE(verdict.findings.size() == 1);
    CHECK(verdict.gate == Gate::Pass);
    return verdict.findings.front();
  };
  const Pack harder = overlay_pack(R"("change": {"loyalty.test": {"severity": "error", "gate": "block"}})");
  CHECK(finding({harder, base_pack()}).severity == Severity::Information);

  // Neither by another list: the words of the base's go over to it.
  const Pack other_list =
      overlay_pack(R"("protectedSpeech": "ours", "change": {"loyalty.test": {"severity": "error", "gate": "block"}})",
                   {{"lexicons/ours.json", test::lexicon("ours", R"(["streik"])")}});
  CHECK(finding({other_list, base_pack()}).severity == Severity::Information);
  CHECK(phrases_in(loaded({other_list, base_pack()}), "ours") == 4);
}

}  // namespace
}  // namespace bedacht
