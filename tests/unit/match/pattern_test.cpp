// SPDX-License-Identifier: Apache-2.0
#include "match/pattern.h"

#include <catch2/catch_test_macros.hpp>

#include "support/packs.h"

namespace bedacht {
namespace {

using test::draft_of;
using test::engine_with;
using test::marked;
using test::rule;

std::u16string found(std::string_view match, std::u16string text) {
  return marked(engine_with(rule("\"match\": " + std::string(match))), draft_of(std::move(text)));
}

TEST_CASE("a word is found in any case and spelling, but not inside another word") {
  CHECK(found(R"("größe")", u"Die GROESSE zählt.") == u"GROESSE");
  CHECK(found(R"("art")", u"Karte, Artikel, artig, die Art.") == u"Art");
  CHECK(found(R"("mist")", u"#mist, (Mist)!") == u"mist|Mist");
}

TEST_CASE("a tilde takes the usual endings, an asterisk any beginning or end") {
  CHECK(found(R"("schlecht~")", u"schlechte Schlechter schlechthin") == u"schlechte|Schlechter");
  CHECK(found(R"("umsatz*")", u"Der Umsatzrückgang im Mehrumsatz.") == u"Umsatzrückgang");
  CHECK(found(R"("*prognose")", u"Die Umsatzprognose, prognosen.") == u"Umsatzprognose");
}

TEST_CASE("phrases: optional words, alternatives and gaps stay within one sentence") {
  CHECK(found(R"("(sehr) schlecht~|mies~ service")", u"Sehr schlechter Service. Mieser Service.") ==
        u"Sehr schlechter Service|Mieser Service");
  CHECK(found(R"("kein~ … wunder")", u"Kein großes Wunder.") == u"Kein großes Wunder");
  CHECK(found(R"("kein~ … wunder")", u"Kein. Ein Wunder.").empty());
  CHECK(found(R"("kein~ …1 wunder")", u"Kein so großes Wunder.").empty());
  CHECK(found(R"("da haben sie recht")", u"Da haben, Sie recht").empty());
}

TEST_CASE("company names match with genitive and in hyphen compounds, never inside a longer word") {
  CHECK(found(R"({"entity": "product"})", u"PumpLinks Fehler, PumpLink-Kunden, PumpLinker, aquajet 500") ==
        u"PumpLinks|PumpLink|aquajet 500");
  CHECK(found(R"({"entity": "person"})", u"Frau Falkenrath und Ines Falkenrath, nicht Falkenrath") ==
        u"Frau Falkenrath|Ines Falkenrath");
  CHECK(found(R"("bei @employer")", u"Ich arbeite bei HaWo.") == u"bei HaWo");
}

TEST_CASE("all: the parts stand in one sentence, paragraph, draft, or within so many words") {
  CHECK(found(R"({"all": ["mist", {"entity": "own", "mark": false}]})", u"So ein Mist! HaWo ist gut.").empty());
  CHECK(found(R"({"all": ["mist", {"entity": "own", "mark": false}]})", u"HaWo baut Mist.") == u"Mist");
  CHECK(found(R"({"all": ["mist", "hawo"], "within": "draft"})", u"So ein Mist! HaWo ist gut.") == u"Mist|HaWo");
  CHECK(found(R"({"all": ["mist", "hawo"], "within": "paragraph"})", u"Mist\nHaWo").empty());
  CHECK(found(R"({"all": ["mist", "hawo"], "within": 2})", u"Mist von der HaWo") == u"Mist|HaWo");
  CHECK(found(R"({"all": ["mist", "hawo"], "within": 1})", u"Mist von der HaWo").empty());
  CHECK(found(R"({"all": ["erst", "dann"], "ordered": true})", u"Dann und erst").empty());
  CHECK(found(R"({"all": ["erst", "dann"], "ordered": true})", u"Erst und dann") == u"Erst|dann");
}

TEST_CASE("not: nothing of it in the same scope") {
  CHECK(found(R"({"all": ["mist", {"not": "kein"}]})", u"Das ist kein Mist. Das ist Mist.") == u"Mist");
  CHECK(found(R"({"all": ["mist", {"not": "kein"}], "within": "draft"})", u"Das ist kein Mist. Das ist Mist.").empty());
}

TEST_CASE("negated and quoted words can be left out") {
  CHECK(found(R"({"phrases": {"any": ["mist"]}, "negated": "skip"})", u"Das ist nicht der Mist. Das ist Mist.") ==
        u"Mist");
  CHECK(found(R"({"phrases": {"any": ["mist"]}, "quoted": "skip"})", u"Er schrieb „so ein Mist“. Mist!") == u"Mist");
}

TEST_CASE("typed tokens: exclamations, shouting, money, percentages, hashtags") {
  CHECK(found(R"({"token": "exclamations"})", u"Was!? Nein!!! Warum?!?!") == u"!!!|?!?!");
  CHECK(found(R"({"token": "shouting"})", u"SO EINE RIESEN SAUEREI! Die GmbH der USA.") == u"SO EINE RIESEN SAUEREI");
  CHECK(found(R"({"token": "money"})", u"12 Mio. Euro, 5 €, $300, 20 Leute") == u"12 Mio. Euro|5 €|$300");
  CHECK(found(R"({"token": "percent"})", u"12,5 % und 3 Prozent von 40") == u"12,5 %|3 Prozent");
  CHECK(found(R"("%hashtag")", u"Toll #pumpen") == u"#pumpen");
}

TEST_CASE("the same words make one finding, other words another") {
  const Engine engine = engine_with(rule(R"("match": ["mist", "müll"])"));
  const Verdict verdict = engine.check(draft_of(u"Mist, Müll, mist"), {});
  REQUIRE(verdict.findings.size() == 2);
  CHECK(verdict.findings[0].spans == std::vector<Span>{{0, 4}, {12, 16}});
  CHECK(verdict.findings[1].spans == std::vector<Span>{{6, 10}});
}

}  // namespace
}  // namespace bedacht
