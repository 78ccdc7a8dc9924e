// SPDX-License-Identifier: Apache-2.0

// What a fix inserts fits the network, by the network's own way of counting.

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "support/packs.h"

namespace bedacht {
namespace {

using test::draft_of;
using test::rule;

Engine engine_on_networks() {
  auto files = test::pack_with(
      rule(
          R"("match": {"phrases": {"any": ["ich finde"]}, "mark": false}, "when": {"disclosure": {"opinion": ["missing"]}},
              "fixes": [{"append": "disclaimer"}])",
          "personal-opinion"),
      "personal-opinion");
  files.push_back({"networks/bluesky.json",
                   R"({"id": "bluesky", "name": "Bluesky", "limit": {"max": 300, "counts": "graphemes"}})"});
  files.push_back(
      {"networks/mastodon.json",
       R"({"id": "mastodon", "name": "Mastodon", "limit": {"max": 500, "counts": "mastodon", "urlLength": 23}})"});
  auto pack = test::load(files);
  if (!pack) FAIL(describe(pack.errors().front()));
  auto company = load_company_profile({"company.json", test::kCompany});
  auto engine = Engine::create(std::move(pack).value(), std::move(company).value());
  if (!engine) FAIL(describe(engine.errors().front()));
  return std::move(engine).value();
}

// What is appended to a German draft, or nothing.
std::u16string appended(const Engine& engine, std::string network, std::u16string text) {
  Draft draft = draft_of(std::move(text));
  draft.network = std::move(network);
  draft.language = "de";
  const Verdict verdict = engine.check(draft, {});
  REQUIRE(verdict.findings.size() == 1);
  const auto& fixes = verdict.findings.front().fixes;
  return fixes.empty() ? u"" : fixes.front().edits.front().text;
}

const std::u16string kLong = u"\n\nIch schreibe hier privat und nicht für Hansen & Wolff.";
const std::u16string kShort = u" Privat hier.";

TEST_CASE("Bluesky counts what a reader takes for one character") {
  const Engine engine = engine_on_networks();
  const std::u16string start = u"Ich finde das gut ";  // 18
  const auto padded = [&](std::size_t characters) {
    std::u16string text = start;
    for (std::size_t i = start.size(); i < characters; ++i)
      text += u"👩‍👩‍👧";
    return text;
  };
  CHECK(appended(engine, "bluesky", padded(300 - kLong.size())) == kLong);
  CHECK(appended(engine, "bluesky", padded(301 - kLong.size())) == kShort);
  CHECK(appended(engine, "bluesky", padded(300 - kShort.size())) == kShort);
  CHECK(appended(engine, "bluesky", padded(301 - kShort.size())).empty());
}

TEST_CASE("Mastodon counts a link as 23 and a mention without its server") {
  const Engine engine = engine_on_networks();
  const std::u16string start = u"Ich finde das gut @jana@ein.sehr.langer.servername.example https://beispiel.example/" +
                               std::u16string(80, u'p') + u" ";
  const std::size_t counted = 18 + 5 + 1 + 23 + 1;
  const auto padded = [&](std::size_t characters) { return start + std::u16string(characters - counted, u'x'); };
  CHECK(appended(engine, "mastodon", padded(500 - kLong.size())) == kLong);
  CHECK(appended(engine, "mastodon", padded(501 - kLong.size())) == kShort);
  CHECK(appended(engine, "mastodon", padded(500 - kShort.size())) == kShort);
  CHECK(appended(engine, "mastodon", padded(501 - kShort.size())).empty());
}

Engine engine_for(std::vector<test::File> files, std::string_view company_json) {
  auto pack = test::load(files);
  if (!pack) FAIL(describe(pack.errors().front()));
  auto company = load_company_profile({"company.json", company_json});
  if (!company) FAIL(describe(company.errors().front()));
  return std::move(Engine::create(std::move(pack).value(), std::move(company).value())).value();
}

TEST_CASE("saying yes: what is released on the subject comes first, in the company's words") {
  const Engine engine = engine_for(
      test::pack_with(rule(R"("match": "umsatz~", "fixes": [{"redact": true}])", "confidentiality"), "confidentiality"),
      R"({"name": "HaWo", "released": [{"text": "48 Millionen Euro Umsatz 2025", "from": "2026-03-01",
                     "wording": {"de": "2025 haben wir 48 Millionen Euro umgesetzt.", "en": "our 2025 revenue"}}]})");
  const auto fixes_of = [&](std::u16string text, std::string time, std::string language = "de") {
    Draft draft = draft_of(std::move(text));
    draft.time = std::move(time);
    draft.language = std::move(language);
    const Verdict verdict = engine.check(draft, {});
    REQUIRE(verdict.findings.size() == 1);
    return verdict.findings.front().fixes;
  };
  const std::u16string text = u"Hallo! Unser Umsatz 2025 lag bei 51 Millionen Euro!! Toll.";
  const auto fixes = fixes_of(text, "2026-04-01T10:00:00Z");
  REQUIRE(fixes.size() == 2);
  CHECK(fixes[0].edits.front().text == u"2025 haben wir 48 Millionen Euro umgesetzt.");
  // A sentence takes the place of the sentence, with the signs that end it.
  CHECK(text.substr(fixes[0].edits.front().span.start, fixes[0].edits.front().span.length()) ==
        u"Unser Umsatz 2025 lag bei 51 Millionen Euro!!");
  // A piece takes the place of the marks.
  CHECK(fixes_of(text, "2026-04-01T10:00:00Z", "en")[0].edits.front().span == Span{13, 19});
  CHECK(fixes_of(text, "2026-02-01T10:00:00Z").size() == 1);                     // not released yet
  CHECK(fixes_of(text, "").size() == 1);                                         // who knows
  CHECK(fixes_of(u"Umsatz im März: gut.", "2026-04-01T10:00:00Z").size() == 1);  // another subject
}

TEST_CASE("an answer to a complaint begins in the company's words, else in the pack's") {
  const std::string offers = rule(R"("match": "selber schuld", "fixes": [{"rewrite": "reply"}])", "admit-mistakes");
  auto files = test::pack_with(offers, "admit-mistakes");
  files.front().text.insert(1,
                            R"("complaintReply": {"de": "Danke, ich kläre das.", "en": "Thanks, I will see to it."},)");
  Draft draft = draft_of(u"Selber schuld.\n");
  draft.language = "de";
  const auto fix_of = [&](std::string_view company) {
    const Verdict verdict = engine_for(files, company).check(draft, {});
    REQUIRE(verdict.findings.size() == 1);
    REQUIRE(verdict.findings.front().fixes.size() == 1);
    return verdict.findings.front().fixes.front().edits.front();
  };
  const Edit packs = fix_of(R"({"name": "HaWo"})");
  CHECK(packs.text == u"Danke, ich kläre das.");
  CHECK(packs.span == Span{0, 14});  // an editor's closing line break stays
  const Edit own = fix_of(
      R"({"name": "HaWo", "contact": "Jana", "complaintReply": {"de": "Danke! {contact} hilft.", "en": "Thanks!"}})");
  CHECK(own.text == u"Danke! Jana hilft.");
}

TEST_CASE("a finding leads to the nearest text: the rule's, its guideline's, the company's") {
  const auto address = [](const std::string& rule_url, const std::string& guideline_url) {
    auto files = test::pack_with(rule(R"("match": "mist")" + rule_url));
    files.push_back({"guidelines/loyalty/guideline.json",
                     R"({"id": "loyalty", "title": {"de": "T", "en": "T"}, "summary": {"de": "S", "en": "S"},
                         "text": {"de": "T", "en": "T"})" +
                         guideline_url + "}"});
    auto pack = test::load(files);
    if (!pack) FAIL(describe(pack.errors().front()));
    auto company =
        load_company_profile({"company.json", R"({"name": "HaWo", "guidelineUrl": "https://hawo.example/alle"})"});
    auto engine = Engine::create(std::move(pack).value(), std::move(company).value());
    return engine.value().check(draft_of(u"Mist"), {}).findings.front().url;
  };
  const std::string of_rule = R"(, "url": "https://hawo.example/regel")";
  const std::string of_guideline = R"(, "url": "https://hawo.example/loyal")";
  CHECK(address(of_rule, of_guideline) == "https://hawo.example/regel");
  CHECK(address("", of_guideline) == "https://hawo.example/loyal");
  CHECK(address("", "") == "https://hawo.example/alle");
}

}  // namespace
}  // namespace bedacht
