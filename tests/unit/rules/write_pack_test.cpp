// SPDX-License-Identifier: Apache-2.0
#include "rules/write_pack.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "cli/default_pack.h"
#include "support/overlays.h"

namespace bedacht {
namespace {

using test::base_pack;
using test::overlay_pack;
using test::Pack;

std::string written(const std::vector<Pack>& packs, const std::optional<NamedBytes>& company = std::nullopt) {
  auto pack = write_pack(test::named(packs), company);
  if (!pack) FAIL(describe(pack.errors().front()));
  return std::move(pack).value();
}

Pack one_file(std::string text) {
  return {"built", {{"pack.json", std::move(text)}}};
}

TEST_CASE("a pack is written as its author wrote it, in one document without references to others", "[write]") {
  const Pack base{
      "base",
      {{"pack.json", R"({"$schema": "schema/pack.schema.json", "id": "test", "version": "1",
          "title": {"en": "Tést", "de": "Täst"}, "complaint": "c", "renamed": {"loyalty.old": "loyalty.a"}})"},
       {"lexicons/c.json", R"({"$schema": "x", "id": "c", "source": "own", "licence": "CC0", "phrases": ["eins"]})"},
       {"guidelines/loyalty/a.json",
        R"({"id": "loyalty.a", "guideline": "loyalty", "severity": "hint", "match": "a b", "examples": {},
            "text": {"de": {"message": "m", "explanation": "e", "advice": "a"},
                     "en": {"message": "m", "explanation": "e", "advice": "a"}}})"}}};
  const Pack overlay = overlay_pack(
      R"("change": {"loyalty.a": {"severity": "error", "text": {"de": {"advice": "neu"}}}})",
      {{"lexicons/c.json",
        R"({"id": "c", "extends": true, "source": "firm", "licence": "CC0", "phrases": {"de": ["zwei"], "any": ["3"]}})"},
       {"networks/n.json", R"({"$schema": "x", "hosts": ["n.example"], "name": "N", "id": "n"})"}});
  CHECK(written({overlay, base}, NamedBytes{"company.json", R"({"$schema": "x", "name": "Hansen"})"}) == R"({
  "format": 1,
  "id": "firm",
  "version": "2",
  "title": {
    "en": "Tést",
    "de": "Täst"
  },
  "builtFrom": [
    {
      "id": "firm",
      "version": "2"
    },
    {
      "id": "test",
      "version": "1"
    }
  ],
  "complaint": "c",
  "renamed": {
    "loyalty.old": "loyalty.a"
  },
  "rules": [
    {
      "id": "loyalty.a",
      "guideline": "loyalty",
      "severity": "error",
      "match": "a b",
      "examples": {},
      "text": {
        "de": {
          "message": "m",
          "explanation": "e",
          "advice": "neu"
        },
        "en": {
          "message": "m",
          "explanation": "e",
          "advice": "a"
        }
      }
    }
  ],
  "lexicons": [
    {
      "id": "c",
      "source": "own; firm",
      "licence": "CC0",
      "phrases": {
        "any": [
          "eins",
          "3"
        ],
        "de": [
          "zwei"
        ]
      }
    }
  ],
  "networks": [
    {
      "hosts": [
        "n.example"
      ],
      "name": "N",
      "id": "n"
    }
  ],
  "company": {
    "name": "Hansen"
  }
}
)");
}

TEST_CASE("what was written stands alone, and written again it is the same", "[write]") {
  const Pack overlay = overlay_pack(R"("protectedSpeech": "ours", "change": {"loyalty.test": {"gate": "justify"}},
      "renamed": {"loyalty.old": "loyalty.older", "loyalty.older": "loyalty.test"})",
                                    {{"lexicons/ours.json", test::lexicon("ours", R"(["streik"])")},
                                     {"networks/x.json", R"({"id": "x", "name": "Y", "replaces": true})"}});
  const std::string first = written({overlay, base_pack()}, NamedBytes{"company.json", test::kCompany});
  CHECK(first.find("replaces") == std::string::npos);
  CHECK(first.find("extends") == std::string::npos);
  CHECK(written({one_file(first)}) == first);

  const RulePack before = test::loaded({overlay, base_pack()});
  const RulePack after = test::loaded({one_file(first)});
  CHECK(after.built_from == before.built_from);
  CHECK(after.rules.front().first_id == before.rules.front().first_id);
  CHECK(after.renamed.size() == 2);
  CHECK(after.lexicon("ours")->phrases.size() == 4);
  CHECK(after.company->name == u"Hansen & Wolff Pumpen GmbH");
}

TEST_CASE("a list is looked for in disguise if it or what extends it says so", "[write]") {
  const Pack overlay = overlay_pack(
      "", {{"lexicons/complaint.json",
            R"({"id": "complaint", "extends": true, "disguised": true, "phrases": {"any": ["defekt"]}})"}});
  CHECK_FALSE(test::loaded({base_pack()}).lexicon("complaint")->disguised);
  CHECK(test::loaded({overlay, base_pack()}).lexicon("complaint")->disguised);
  const RulePack built = test::loaded({one_file(written({overlay, base_pack()}))});
  CHECK(built.lexicon("complaint")->disguised);
  CHECK_FALSE(built.lexicon("protected")->disguised);
}

TEST_CASE("the order in which files are given changes nothing", "[write]") {
  Pack turned = base_pack();
  std::reverse(turned.files.begin(), turned.files.end());
  CHECK(written({turned}) == written({base_pack()}));
}

TEST_CASE("a given company takes the place of the pack's, which otherwise stays", "[write]") {
  const Pack overlay = overlay_pack(R"("company": {"name": "Im Paket"})");
  CHECK(written({overlay, base_pack()}).find("Im Paket") != std::string::npos);
  const std::string given = written({overlay, base_pack()}, NamedBytes{"company.json", R"({"name": "Gegeben"})"});
  CHECK(given.find("Im Paket") == std::string::npos);
  CHECK(given.find("Gegeben") != std::string::npos);
}

TEST_CASE("a pack can be built on one that was built", "[write]") {
  const std::string built = written({overlay_pack(), base_pack()});
  const Pack team{"team",
                  {{"pack.json", R"({"id": "team", "version": "3", "extends": {"id": "firm", "version": "2"}})"}}};
  CHECK(test::loaded({team, one_file(built)}).built_from ==
        std::vector<PackName>{{"team", "3"}, {"firm", "2"}, {"test", "1"}});
}

TEST_CASE("a pack that does not load is not written, and a broken company is named with it", "[write]") {
  const auto result =
      write_pack(test::named({overlay_pack()}), NamedBytes{"c.json", R"({"alias": []})", "firm/c.json"});
  REQUIRE_FALSE(result);
  std::string text;
  for (const Error& error : result.errors())
    text += describe(error) + "\n";
  CHECK(text ==
        "firm/pack.json /extends: the base pack \"test\" is missing: none was given\n"
        "firm/c.json: \"name\" is missing\n"
        "firm/c.json /alias: unknown key \"alias\"; did you mean \"aliases\"?\n");
}

TEST_CASE("the default pack, written with a company, judges every example as before", "[write][rules]") {
  PackFiles files;
  for (const cli::EmbeddedFile& file : cli::default_pack())
    files.push_back({std::string(file.name), file.bytes});
  std::ifstream stream("rules/company.example.json", std::ios::binary);
  const std::string company((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());

  auto pack = load_rule_pack(files);
  auto profile = load_company_profile({"company.json", company});
  auto text = write_pack(std::vector<PackFiles>{files}, NamedBytes{"company.json", company});
  if (!pack) FAIL(describe(pack.errors().front()));
  REQUIRE(profile);
  REQUIRE(text);
  const NamedBytes whole{"pack.json", text.value()};
  auto again = load_rule_pack({&whole, 1});
  REQUIRE(again);
  const std::vector<Rule> rules = pack.value().rules;
  const auto before = Engine::create(std::move(pack).value(), std::move(profile).value());
  const auto after = Engine::create(std::move(again).value(), std::nullopt);
  REQUIRE(before);
  REQUIRE(after);
  for (const Rule& rule : rules) {
    for (const Example& example : rule.examples) {
      const auto draft = read_draft(rule.file, example.draft);
      REQUIRE(draft);
      CHECK(write_verdict(before.value().check(draft.value(), {})) ==
            write_verdict(after.value().check(draft.value(), {})));
    }
  }
}

}  // namespace
}  // namespace bedacht
