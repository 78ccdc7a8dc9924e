// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_pack.h"

#include <catch2/catch_test_macros.hpp>

#include "support/packs.h"

namespace bedacht {
namespace {

using test::File;
using test::pack_with;
using test::problems_of;
using test::rule;

TEST_CASE("a sound pack loads, from a folder or from one document") {
  CHECK(problems_of(pack_with(rule(R"("match": "mist")"))).empty());
  CHECK(problems_of({{"pack.json", R"({"id": "one", "version": "1", "rules": [)" + rule(R"("match": "mist")") + "]}"}})
            .empty());
}

TEST_CASE("a mistyped key is an error with the nearest known name") {
  CHECK(problems_of(pack_with(rule(R"("match": "mist", "severty": "hint")"))) ==
        "guidelines/loyalty/test.json /severty: unknown key \"severty\"; did you mean \"severity\"?\n");
  CHECK(problems_of(pack_with(rule(R"("match": {"lexikon": "complaint"})"))) ==
        "guidelines/loyalty/test.json /match: a part of a pattern has exactly one of phrases, lexicon, entity, "
        "detector, token, model, any, "
        "all, not\nguidelines/loyalty/test.json /match/lexikon: unknown key \"lexikon\"; did you mean \"lexicon\"?\n");
}

TEST_CASE("a mistyped key is named in German too") {
  CHECK(problems_of(pack_with(rule(R"("match": "mist", "severty": "hint")")), "de") ==
        "guidelines/loyalty/test.json /severty: unbekannter Schlüssel „severty“; meintest du „severity“?\n");
  CHECK(problems_of(pack_with(rule(R"("match": {"lexikon": "complaint"})")), "de") ==
        "guidelines/loyalty/test.json /match: ein Teil eines Musters hat genau eines von phrases, lexicon, entity, "
        "detector, token, model, any, all, not\nguidelines/loyalty/test.json /match/lexikon: unbekannter Schlüssel "
        "„lexikon“; "
        "meintest du „lexicon“?\n");
}

TEST_CASE("a wrong type, a missing text and an unknown value name the place and what was expected") {
  CHECK(problems_of(pack_with(rule(R"("match": 5)"))) ==
        "guidelines/loyalty/test.json /match: expected an object, found a whole number\n");
  CHECK(problems_of(pack_with(rule(R"("match": "mist", "when": {"audience": ["publik"]})"))) ==
        "guidelines/loyalty/test.json /when/audience/0: \"publik\" is not known here; expected one of public, "
        "followers, connections, "
        "friends, group-open, group-closed, private, unknown. Did you mean \"public\"?\n");
  CHECK(problems_of({{"pack.json", R"({"version": "1"})"}}) == "pack.json: \"id\" is missing\n");
}

TEST_CASE("a wrong type, a missing text and an unknown value are said in German too") {
  CHECK(problems_of(pack_with(rule(R"("match": 5)")), "de") ==
        "guidelines/loyalty/test.json /match: erwartet: ein Objekt, gefunden: eine ganze Zahl\n");
  CHECK(problems_of(pack_with(rule(R"("match": "mist", "when": {"replyTo": "anny"})")), "de") ==
        "guidelines/loyalty/test.json /when/replyTo: „anny“ ist hier nicht bekannt; erwartet: none, any, complaint. "
        "Meintest du „any“?\n");
  CHECK(problems_of(pack_with(rule(R"("match": "mist", "when": {"replyTo": 1})")), "de") ==
        "guidelines/loyalty/test.json /when/replyTo: erwartet: none, any, complaint; gefunden: eine ganze Zahl\n");
  CHECK(problems_of({{"pack.json", R"({"version": "1"})"}}, "de") == "pack.json: „id“ fehlt\n");
  CHECK(problems_of({{"pack.json", R"({"id": "", "version": "1"})"}}, "de") == "pack.json /id: darf nicht leer sein\n");
}

TEST_CASE("a dangling reference is an error with a suggestion") {
  CHECK(problems_of(pack_with(rule(R"("match": {"lexicon": "complaints"})"))) ==
        "guidelines/loyalty/test.json /match/lexicon: no lexicon is called \"complaints\"; did you mean "
        "\"complaint\"?\n");
  CHECK(problems_of(pack_with(rule(R"("match": {"lexicon": "complaints"})")), "de") ==
        "guidelines/loyalty/test.json /match/lexicon: ein Lexikon „complaints“ gibt es nicht; meintest du "
        "„complaint“?\n");
}

TEST_CASE("the same id twice names both files") {
  std::vector<File> files = pack_with(rule(R"("match": "mist")"));
  files.push_back({"guidelines/loyalty/zwei.json", rule(R"("match": "müll")")});
  CHECK(problems_of(files) ==
        "guidelines/loyalty/zwei.json /id: the rule \"loyalty.test\" is already in guidelines/loyalty/test.json\n");
  CHECK(problems_of(files, "de") ==
        "guidelines/loyalty/zwei.json /id: die Regel „loyalty.test“ steht schon in guidelines/loyalty/test.json\n");
}

TEST_CASE("a syntax error names line and column") {
  CHECK(problems_of({{"pack.json", "{\n  \"id\": \"a\",,\n}"}}).starts_with("pack.json:2:13: no valid JSON: "));
  CHECK(problems_of({{"pack.json", "{\"id\": \"\xC3\x28\"}"}}).starts_with("pack.json:1:9: no valid UTF-8 here"));
  CHECK(problems_of({{"pack.json", "{\"id\": 1, \"id\": 2}"}})
            .starts_with("pack.json: the key \"id\" stands twice in one object"));
  CHECK(problems_of({{"pack.json", std::string(100, '[')}}).starts_with("pack.json: nested deeper than 64 levels; "));
}

TEST_CASE("a syntax error is said in the words of both languages, never in those of the JSON library") {
  const auto problem = [](std::string text, std::string_view ui) {
    return problems_of({{"pack.json", std::move(text)}}, ui);
  };
  CHECK(problem("{\n  \"id\": \"a\",,\n}", "en")
            .starts_with("pack.json:2:13: no valid JSON: a comma, a bracket or a value is missing or too much here\n"));
  CHECK(problem("{\n  \"id\": \"a\",,\n}", "de")
            .starts_with("pack.json:2:13: kein gültiges JSON: hier fehlt ein Komma, eine Klammer oder ein Wert, oder "
                         "etwas davon ist zu viel\n"));
  CHECK(problem(" \n", "de").starts_with("pack.json:2:1: kein gültiges JSON: das Dokument ist leer\n"));
  CHECK(problem("{\"id\": \"a", "de").find("das Dokument ist hier noch nicht zu Ende") != std::string::npos);
  CHECK(problem("{\"id\": \"a\nb\"}", "de").find("hier fehlt das schließende Anführungszeichen") != std::string::npos);
  CHECK(problem("{\"id\": \"a\\q\"}", "en").find("the closing quotation mark is missing here") != std::string::npos);
  CHECK(problem("{\"id\" \"a\"}", "de").starts_with("pack.json:1:9: kein gültiges JSON: hier fehlt ein Komma"));
  CHECK(problem("{\"id\": 1e999}", "de").find("die Zahl ist zu groß") != std::string::npos);
  CHECK(problem("{ // \n}", "de").find("Kommentare sind nicht erlaubt") != std::string::npos);
  CHECK(problem("{\"id\": \"\xC3\x28\"}", "de").starts_with("pack.json:1:9: hier kein gültiges UTF-8\n"));
  CHECK(problem("{\"id\": 1, \"id\": 2}", "de")
            .starts_with("pack.json: der Schlüssel „id“ steht zweimal in einem Objekt\n"));
  CHECK(problem(std::string(100, '['), "de").starts_with("pack.json: tiefer als 64 Ebenen verschachtelt; "));
}

TEST_CASE("a pack of a newer format is refused, a newer minor is read") {
  CHECK(problems_of({{"pack.json", R"({"format": 2, "id": "a", "version": "1"})"}}) ==
        "pack.json /format: this version reads format 1 (1, 1.1, …); a newer Bedacht is needed for others\n");
  CHECK(problems_of({{"pack.json", R"({"format": 2, "id": "a", "version": "1"})"}}, "de") ==
        "pack.json /format: diese Version liest Format 1 (1, 1.1, …); andere brauchen ein neueres Bedacht\n");
  CHECK(problems_of({{"pack.json", R"({"format": 1.3, "id": "a", "version": "1"})"}}).empty());
}

TEST_CASE("a company profile with a mistyped key, time zone or time is refused") {
  const auto problem = [](std::string_view json, std::string_view ui = "en") {
    const auto company = load_company_profile({"company.json", json});
    return company ? std::string() : describe(company.errors().front(), ui);
  };
  CHECK(problem(test::kCompany).empty());
  CHECK(problem(R"({"name": "A", "alias": []})") ==
        "company.json /alias: unknown key \"alias\"; did you mean \"aliases\"?");
  CHECK(problem(R"({"aliases": []})") == "company.json: \"name\" is missing");
  CHECK(problem(R"({"name": "A", "workingTime": {"timeZone": "Europe/Berlim", "days": {}}})") ==
        "company.json /workingTime/timeZone: the time zone \"Europe/Berlim\" is not known; did you mean "
        "\"Europe/Berlin\"?");
  CHECK(
      problem(R"({"name": "A", "workingTime": {"timeZone": "Europe/Berlin", "days": {"mon": [["9:00", "12:00"]]}}})") ==
      "company.json /workingTime/days/mon/0: expected a pair of times such as [\"08:00\", \"12:00\"], the earlier "
      "first");
  CHECK(problem(R"({"name": "A", "confidential": {"codeName": []}})", "de") ==
        "company.json /confidential/codeName: unbekannter Schlüssel „codeName“; meintest du „codeNames“?");
  CHECK(problem(R"({"name": "A", "workingTime": {"timeZone": "Europe/Berlim", "days": {}}})", "de") ==
        "company.json /workingTime/timeZone: die Zeitzone „Europe/Berlim“ ist nicht bekannt; meintest du "
        "„Europe/Berlin“?");
  CHECK(
      problem(R"({"name": "A", "workingTime": {"timeZone": "Europe/Berlin", "days": {"mon": [["9:00", "12:00"]]}}})",
              "de") ==
      "company.json /workingTime/days/mon/0: erwartet: zwei Uhrzeiten wie [\"08:00\", \"12:00\"], die frühere zuerst");
}

TEST_CASE("only an error may stop a post altogether") {
  const auto problem = [](std::string_view members, std::string_view severity, std::string_view ui = "en") {
    return problems_of(pack_with(rule(R"("match": "mist", )" + std::string(members), "loyalty", severity)), ui);
  };
  const std::string refused =
      "guidelines/loyalty/test.json /gate: \"block\" stops a post altogether, which only an error may; the severity "
      "here is \"warning\". Take \"justify\" or \"confirm\"\n";
  CHECK(problem(R"("gate": "block")", R"("error")").empty());
  CHECK(problem(R"("gate": "justify")", R"("warning")").empty());
  CHECK(problem(R"("gate": "block")", R"("warning")") == refused);
  CHECK(problem(R"("gate": "block")", R"("warning")", "de") ==
        "guidelines/loyalty/test.json /gate: „block“ hält einen Beitrag ganz auf, und das darf nur ein Fehler "
        "(\"error\"); die Stufe ist hier „warning“. Nimm „justify“ oder „confirm“\n");
  CHECK_FALSE(problem(R"("gate": "block")", R"("hint")").empty());
  // Where it is a reminder it holds nothing; where it is a warning it would.
  CHECK(problem(R"("gate": "block")", R"({"default": "error", "audience": {"friends": "hint"}})").empty());
  CHECK(problem(R"("gate": "block")", R"({"default": "error", "audience": {"friends": "warning"}})") == refused);
  CHECK(problem(R"("gate": {"default": "block", "audience": {"friends": "confirm"}})",
                R"({"default": "error", "audience": {"friends": "warning"}})")
            .empty());
  CHECK(problem(R"("cases": [{"when": {"kind": ["post"]}, "gate": "block"}])", R"("warning")") == refused);
  CHECK(problem(R"("cases": [{"when": {"kind": ["post"]}, "severity": "warning"}], "gate": "block")", R"("error")") ==
        refused);
  CHECK(problem(R"("cases": [{"when": {"kind": ["post"]}, "severity": "error", "gate": "block"}])", R"("warning")")
            .empty());
}

TEST_CASE("a company profile says how long the gate pauses, and whether rules may be switched off") {
  const auto problem = [](std::string_view members, std::string_view ui = "en") {
    const auto company = load_company_profile({"company.json", R"({"name": "A", )" + std::string(members) + "}"});
    return company ? std::string() : describe(company.errors().front(), ui);
  };
  CHECK(problem(R"("mayDisableRules": true, "gate": {"pause": 0})").empty());
  CHECK(problem(R"("mayDisableRules": false, "gate": {"pause": 30})").empty());
  CHECK(problem(R"("gate": {})").empty());
  CHECK(problem(R"("gate": {"pause": 31})") ==
        "company.json /gate/pause: expected a whole number from 0 to 30, found a whole number");
  CHECK(problem(R"("gate": {"pause": 2.5})", "de") ==
        "company.json /gate/pause: erwartet: eine ganze Zahl von 0 bis 30, gefunden: eine Zahl");
  CHECK(problem(R"("gate": {"pauses": 5})") ==
        "company.json /gate/pauses: unknown key \"pauses\"; did you mean \"pause\"?");
  CHECK(problem(R"("gate": "block")") == "company.json /gate: expected an object, found a text");
  CHECK(problem(R"("mayDisableRules": "no")") == "company.json /mayDisableRules: expected true or false, found a text");
  CHECK(problem(R"("mayDisableRule": true)") ==
        "company.json /mayDisableRule: unknown key \"mayDisableRule\"; did you mean \"mayDisableRules\"?");
}

TEST_CASE("whether a list is looked for in disguise is yes or no") {
  CHECK(problems_of({{"pack.json", R"({"id": "firm", "version": "1"})"},
                     {"lexicons/rude.json",
                      R"({"id": "rude", "source": "own", "licence": "own", "disguised": "yes", "phrases": ["depp"]})"}})
            .starts_with("lexicons/rude.json /disguised: "));
}

TEST_CASE("the marks of an example are taken out and remembered") {
  std::string with_example = rule(R"("match": "mist")");
  with_example.replace(with_example.find(R"("examples": {})"), 14,
                       R"("examples": {"flag": ["😀 So ein [[Mist]]!"], "pass": [{"text": "Gut", "kind": "reply"}]})");
  const auto loaded = test::load(pack_with(with_example));
  REQUIRE(loaded);
  const std::vector<Example>& examples = loaded.value().rules.front().examples;
  REQUIRE(examples.size() == 2);
  CHECK(examples[0].marks == std::vector<Span>{{10, 14}});
  CHECK(examples[0].draft.find("So ein Mist!") != std::string::npos);
  CHECK(examples[1].draft.find("\"kind\":\"reply\"") != std::string::npos);
}

}  // namespace
}  // namespace bedacht
