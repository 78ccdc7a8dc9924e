// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "support/packs.h"

// What is wrong with a pack as a whole: each message whole, in both languages.

namespace bedacht {
namespace {

using test::File;
using test::lexicon;
using test::pack_with;
using test::problems_of;
using test::rule;

constexpr const char* kGuideline =
    R"({"id": "loyalty", "title": {"de": "T", "en": "T"}, "summary": {"de": "S", "en": "S"}, "text": {"de": "X", "en": "X"}})";

std::vector<File> with(std::vector<File> more, std::string rule_json = rule(R"("match": "mist")")) {
  std::vector<File> files = pack_with(std::move(rule_json));
  files.insert(files.end(), more.begin(), more.end());
  return files;
}

std::string without(std::string json, std::string_view part) {
  return json.erase(json.find(part), part.size());
}

TEST_CASE("the errors of all files come together, file by file") {
  const std::vector<File> files{
      {"pack.json", R"({"format": 2, "id": "firm", "complaint": "nix", "renamed": {"loyalty.old": "loyalty.gone"}})"},
      {"lexicons/broken.json", "{\n  \"id\": \"broken\"\n  \"phrases\": []\n}"},
      {"lexicons/empty.json", R"({"id": "empty", "phrases": ["gu*t"], "titel": {}})"},
      {"guidelines/loyalty/a.json",
       without(rule(R"("match": {"any": []}, "severty": 1, "when": {"audience": ["publik"]})"),
               R"(, "advice": "Better not.")")},
      {"notes.json", "{}"}};
  CHECK(
      problems_of(files) ==
      "pack.json /format: this version reads format 1 (1, 1.1, …); a newer Bedacht is needed for others\n"
      "pack.json: \"version\" is missing\n"
      "pack.json /renamed/loyalty.old: no rule is called \"loyalty.gone\"; did you mean \"loyalty.test\"?\n"
      "lexicons/broken.json:3:11: no valid JSON: a comma, a bracket or a value is missing or too much here\n"
      "lexicons/empty.json: \"source\" is missing\n"
      "lexicons/empty.json: \"licence\" is missing\n"
      "lexicons/empty.json /phrases/0: \"gu*t\" has a sign in a place where it means nothing; ~ and * stand at the end "
      "of a word (or * at its start)\n"
      "lexicons/empty.json /titel: unknown key \"titel\"; did you mean \"title\"?\n"
      "guidelines/loyalty/a.json /when/audience/0: \"publik\" is not known here; expected one of public, followers, "
      "connections, friends, group-open, group-closed, private, unknown. Did you mean \"public\"?\n"
      "guidelines/loyalty/a.json /match/any: an empty list matches nothing\n"
      "guidelines/loyalty/a.json /text/en: \"advice\" is missing\n"
      "guidelines/loyalty/a.json /severty: unknown key \"severty\"; did you mean \"severity\"?\n"
      "notes.json: a pack holds pack.json and the folders guidelines, lexicons, networks and models; this file "
      "belongs to none\n");
  CHECK(
      problems_of(files, "de") ==
      "pack.json /format: diese Version liest Format 1 (1, 1.1, …); andere brauchen ein neueres Bedacht\n"
      "pack.json: „version“ fehlt\n"
      "pack.json /renamed/loyalty.old: eine Regel „loyalty.gone“ gibt es nicht; meintest du „loyalty.test“?\n"
      "lexicons/broken.json:3:11: kein gültiges JSON: hier fehlt ein Komma, eine Klammer oder ein Wert, oder etwas "
      "davon ist zu viel\n"
      "lexicons/empty.json: „source“ fehlt\n"
      "lexicons/empty.json: „licence“ fehlt\n"
      "lexicons/empty.json /phrases/0: „gu*t“ hat ein Zeichen, das dort nichts bedeutet; ~ und * stehen am Ende eines "
      "Wortes (* auch am Anfang)\n"
      "lexicons/empty.json /titel: unbekannter Schlüssel „titel“; meintest du „title“?\n"
      "guidelines/loyalty/a.json /when/audience/0: „publik“ ist hier nicht bekannt; erwartet: public, followers, "
      "connections, friends, group-open, group-closed, private, unknown. Meintest du „public“?\n"
      "guidelines/loyalty/a.json /match/any: eine leere Liste findet nichts\n"
      "guidelines/loyalty/a.json /text/en: „advice“ fehlt\n"
      "guidelines/loyalty/a.json /severty: unbekannter Schlüssel „severty“; meintest du „severity“?\n"
      "notes.json: ein Regelpaket enthält pack.json und die Ordner guidelines, lexicons, networks und models; diese "
      "Datei gehört zu keinem davon\n");
}

TEST_CASE("a pack without its manifest says so once") {
  CHECK(problems_of({{"lexicons/a.json", lexicon("a", "[]")}}) ==
        "pack.json: a pack needs this file: it gives the pack's id and version\n");
  CHECK(problems_of({{"lexicons/a.json", lexicon("a", "[]")}}, "de") ==
        "pack.json: ein Regelpaket braucht diese Datei: in ihr stehen seine id und seine Version\n");
  CHECK_FALSE(load_rule_pack(std::span<const PackFiles>{}));
  CHECK(problems_of({{"pack.json", "null"}}) == "pack.json: expected an object, found null\n");
}

TEST_CASE("an id stands for one document only, whatever its kind and form") {
  const auto network = R"({"id": "x", "name": "X"})";
  CHECK(problems_of(with({{"networks/y.json", network},
                          {"guidelines/a/guideline.json", kGuideline},
                          {"guidelines/b/guideline.json", kGuideline},
                          {"pack.json", "{}"}})) ==
        "pack.json: this file is given twice\n"
        "networks/y.json /id: the network \"x\" is already in networks/x.json\n"
        "guidelines/b/guideline.json /id: the guideline \"loyalty\" is already in guidelines/a/guideline.json\n");
  const std::vector<File> whole{
      {"pack.json", R"({"id": "a", "version": "1", "networks": [)" + std::string(network) + "," + network + "]}"}};
  CHECK(problems_of(whole) == "pack.json /networks/1/id: the network \"x\" is already in pack.json /networks/0\n");
  CHECK(problems_of(whole, "de") ==
        "pack.json /networks/1/id: das Netzwerk „x“ steht schon in pack.json /networks/0\n");
}

TEST_CASE("every name that leads nowhere is named, with the nearest that leads somewhere") {
  const std::string members = R"("match": {"all": ["mist", {"model": "offense", "above": 0.8}]},
      "when": {"replyLexicon": "complaint", "attachment": {"type": "image", "lexicon": "specimens"}},
      "cases": [{"when": {"replyLexicon": "protectet"}, "gate": "pass"}])";
  CHECK(problems_of(pack_with(rule(members))) ==
        "guidelines/loyalty/test.json /match/all/1/model: no model is called \"offense\"\n"
        "guidelines/loyalty/test.json /when/attachment/lexicon: no lexicon is called \"specimens\"; did you mean "
        "\"specimen\"?\n"
        "guidelines/loyalty/test.json /cases/0/when/replyLexicon: no lexicon is called \"protectet\"; did you mean "
        "\"protected\"?\n");
  CHECK(problems_of(pack_with(rule(R"("match": {"model": "offense", "above": 0.8})")), "de") ==
        "guidelines/loyalty/test.json /match/model: ein Modell „offense“ gibt es nicht\n");
}

TEST_CASE("what a broken file may hold is not missed elsewhere") {
  CHECK(
      problems_of(with({{"lexicons/words.json", "{"}}, rule(R"("match": {"lexicon": "words"})"))) ==
      "lexicons/words.json:1:2: no valid JSON: the document ends too early; a bracket, a quotation mark or a value is "
      "missing\n");
}

TEST_CASE("the recommendation of a rule has its text in the pack, once a pack has such texts") {
  CHECK(problems_of(with({{"guidelines/loyalty/guideline.json", kGuideline}})).empty());
  std::string other = rule(R"("match": "mist")", "advertising");
  CHECK(problems_of(with({{"guidelines/loyalty/guideline.json", kGuideline}}, other)) ==
        "guidelines/loyalty/test.json /guideline: the guideline \"advertising\" has no text in this pack; "
        "guidelines/advertising/guideline.json is missing\n");
  CHECK(
      problems_of(with({{"guidelines/loyalty/guideline.json", kGuideline}}, other), "de") ==
      "guidelines/loyalty/test.json /guideline: die Empfehlung „advertising“ hat in diesem Regelpaket keinen Text; es "
      "fehlt guidelines/advertising/guideline.json\n");
}

TEST_CASE("a rule says what it says in both languages, and not with blanks") {
  std::string blank = rule(R"("match": "mist")");
  blank.replace(blank.find("Gefunden: {words}"), 17, " \\n ");
  CHECK(problems_of(pack_with(blank)) == "guidelines/loyalty/test.json /text/de/message: must not be empty\n");
  CHECK(problems_of(pack_with(blank), "de") == "guidelines/loyalty/test.json /text/de/message: darf nicht leer sein\n");
  const std::string german_only =
      R"({"id": "loyalty.test", "guideline": "loyalty", "severity": "hint", "match": "a", "examples": {},
          "text": {"de": {"message": "m", "explanation": "e", "advice": "a"}}})";
  CHECK(problems_of(pack_with(german_only)) == "guidelines/loyalty/test.json /text: \"en\" is missing\n");
  CHECK(problems_of(pack_with(german_only), "de") == "guidelines/loyalty/test.json /text: „en“ fehlt\n");
}

TEST_CASE("a deprecated rule needs no examples, every other does") {
  const auto with_status = [](std::string_view status) {
    return problems_of(pack_with(
        without(rule(R"("match": "mist", "status": ")" + std::string(status) + "\""), R"("examples": {}, )")));
  };
  CHECK(with_status("deprecated").empty());
  CHECK(with_status("stable") == "guidelines/loyalty/test.json: \"examples\" is missing\n");
  CHECK(with_status("quarantined") == "guidelines/loyalty/test.json: \"examples\" is missing\n");
}

TEST_CASE("errors call a file what the caller calls it") {
  const std::vector<NamedBytes> files{{"pack.json", R"({"id": "a", "version": "1"})", "C:/pack/pack.json"},
                                      {"lexicons/a.json", "", "C:/pack/lexicons/a.json"}};
  const auto loaded = load_rule_pack(files);
  REQUIRE_FALSE(loaded);
  CHECK(describe(loaded.errors().front()) == "C:/pack/lexicons/a.json:1:1: no valid JSON: the document is empty");
  const auto company = load_company_profile({"company.json", "[]", "firm.json"});
  REQUIRE_FALSE(company);
  CHECK(describe(company.errors().front()) == "firm.json: expected an object, found a list");
}

}  // namespace
}  // namespace bedacht
