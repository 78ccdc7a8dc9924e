// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "support/overlays.h"

// What a compliance officer reads when an overlay and its base do not fit together: each message whole, in both
// languages.

namespace bedacht {
namespace {

using test::base_pack;
using test::overlay_pack;
using test::Pack;
using test::problems_of;

Pack pack_extending(std::string_view id, std::string_view base) {
  return {std::string(id),
          {{"pack.json", R"({"id": ")" + std::string(id) + R"(", "version": "1", "extends": {"id": ")" +
                             std::string(base) + R"(", "version": "1"}})"}}};
}

TEST_CASE("a base pack that was not given is named, with those that were", "[overlay]") {
  CHECK(problems_of({overlay_pack()}) ==
        "firm/pack.json /extends: the base pack \"test\" is missing: none was given\n");
  CHECK(problems_of({overlay_pack()}, "de") ==
        "firm/pack.json /extends: das Grundpaket „test“ fehlt: es wurde keines mitgegeben\n");
  const Pack near{"near", {{"pack.json", R"({"id": "tset", "version": "1"})"}}};
  CHECK(problems_of({overlay_pack(), near}) ==
        "firm/pack.json /extends/id: the base pack \"test\" is missing; there are: tset 1. Did you mean \"tset\"?\n");
  CHECK(problems_of({overlay_pack(), near}, "de") ==
        "firm/pack.json /extends/id: das Grundpaket „test“ fehlt; da sind: tset 1. Meintest du „tset“?\n");
}

TEST_CASE("a pack that extends another is no pack alone", "[overlay]") {
  CHECK(test::problems_of(overlay_pack().files) ==
        "pack.json /extends: the base pack \"test\" is missing: none was given\n");
}

TEST_CASE("a base of another version says which are there", "[overlay]") {
  Pack base = base_pack();
  base.files[0].text.replace(base.files[0].text.find(R"("version": "1")"), 14, R"("version": "1.1")");
  CHECK(problems_of({overlay_pack(), base}) ==
        "firm/pack.json /extends/version: version 1 of the base pack \"test\" is asked for, version 1.1 is here\n");
  CHECK(problems_of({overlay_pack(), base}, "de") ==
        "firm/pack.json /extends/version: vom Grundpaket „test“ wird Version 1 verlangt, da ist Version 1.1\n");
}

TEST_CASE("a base that could not be read is named beside the one that is missing", "[overlay]") {
  CHECK(problems_of({overlay_pack(), Pack{"base", {{"pack.json", ""}}}}) ==
        "firm/pack.json /extends: the base pack \"test\" is missing: none was given\n"
        "base/pack.json:1:1: no valid JSON: the document is empty\n");
}

TEST_CASE("packs that extend each other in a circle are refused, and the circle is named", "[overlay]") {
  CHECK(problems_of({pack_extending("a", "b"), pack_extending("b", "a")}) ==
        "b/pack.json /extends: \"extends\" goes in a circle: a → b → a\n");
  CHECK(problems_of({pack_extending("a", "b"), pack_extending("b", "a")}, "de") ==
        "b/pack.json /extends: „extends“ führt im Kreis: a → b → a\n");
  CHECK(problems_of({pack_extending("a", "b"), pack_extending("b", "c"), pack_extending("c", "b")}) ==
        "c/pack.json /extends: \"extends\" goes in a circle: b → c → b\n");
  CHECK(problems_of({pack_extending("a", "a")}) == "a/pack.json /extends: \"extends\" goes in a circle: a → a\n");
}

TEST_CASE("extends has an id and a version", "[overlay]") {
  const auto problem = [](std::string_view extends) {
    return problems_of(
        {Pack{"firm", {{"pack.json", R"({"id": "firm", "version": "2", "extends": )" + std::string(extends) + "}"}}},
         base_pack()});
  };
  CHECK(problem(R"("test")") == "firm/pack.json /extends: expected an object, found a text\n");
  CHECK(problem(R"({"id": "test", "verison": "1"})") ==
        "firm/pack.json /extends: \"version\" is missing\n"
        "firm/pack.json /extends/verison: unknown key \"verison\"; did you mean \"version\"?\n");
}

TEST_CASE("a document that the base has already needs to say what it wants", "[overlay]") {
  const std::vector<Pack> packs{
      overlay_pack("", {{"guidelines/loyalty/test.json", test::rule(R"("match": "neu")")},
                        {"lexicons/complaint.json", test::lexicon("complaint", R"(["defekt"])")},
                        {"networks/x.json", R"({"id": "x", "name": "X"})"}}),
      base_pack()};
  CHECK(problems_of(packs) ==
        "firm/guidelines/loyalty/test.json /id: the rule \"loyalty.test\" is already in the base pack \"test\" "
        "(base/guidelines/loyalty/test.json); add \"replaces\": true if this is to take its place\n"
        "firm/lexicons/complaint.json /id: the lexicon \"complaint\" is already in the base pack \"test\" "
        "(base/lexicons/complaint.json); add \"replaces\": true if this is to take its place, or \"extends\": true if "
        "it is to add to it\n"
        "firm/networks/x.json /id: the network \"x\" is already in the base pack \"test\" (base/networks/x.json); add "
        "\"replaces\": true if this is to take its place\n");
  CHECK(problems_of(packs, "de") ==
        "firm/guidelines/loyalty/test.json /id: die Regel „loyalty.test“ gibt es schon im Grundpaket „test“ "
        "(base/guidelines/loyalty/test.json); schreib dazu \"replaces\": true, wenn dies hier an die Stelle treten "
        "soll\n"
        "firm/lexicons/complaint.json /id: das Lexikon „complaint“ gibt es schon im Grundpaket „test“ "
        "(base/lexicons/complaint.json); schreib dazu \"replaces\": true, wenn dies hier an die Stelle treten soll, "
        "oder \"extends\": true, wenn es ergänzen soll\n"
        "firm/networks/x.json /id: das Netzwerk „x“ gibt es schon im Grundpaket „test“ (base/networks/x.json); schreib "
        "dazu \"replaces\": true, wenn dies hier an die Stelle treten soll\n");
}

TEST_CASE("replacing and extending what no base has is an error with a suggestion", "[overlay]") {
  const std::vector<Pack> packs{
      overlay_pack("", {{"lexicons/a.json", R"({"id": "complaints", "extends": true, "phrases": ["defekt"]})"},
                        {"networks/y.json", R"({"id": "y", "name": "Y", "replaces": true})"}}),
      base_pack()};
  CHECK(problems_of(packs) ==
        "firm/lexicons/a.json /extends: the lexicon \"complaints\" is in no base pack, there is nothing to extend; did "
        "you mean \"complaint\"?\n"
        "firm/networks/y.json /replaces: the network \"y\" is in no base pack, there is nothing to replace\n");
  CHECK(problems_of(packs, "de") ==
        "firm/lexicons/a.json /extends: das Lexikon „complaints“ gibt es in keinem Grundpaket, hier ist nichts zu "
        "ergänzen; meintest du „complaint“?\n"
        "firm/networks/y.json /replaces: das Netzwerk „y“ gibt es in keinem Grundpaket, hier ist nichts zu ersetzen\n");
}

TEST_CASE("a pack that extends none has nothing to change, replace or extend", "[overlay]") {
  Pack base = base_pack(R"("match": "mist", "replaces": true)");
  base.files[0].text.insert(1, R"("change": {}, )");
  base.files.push_back({"lexicons/z.json", R"({"id": "z", "extends": true, "phrases": ["z"]})"});
  CHECK(problems_of({base}) ==
        "base/pack.json /change: \"change\" only means something in a pack that says with \"extends\" which other it "
        "builds on\n"
        "base/guidelines/loyalty/test.json /replaces: \"replaces\" only means something in a pack that says with "
        "\"extends\" which other it builds on\n"
        "base/lexicons/z.json /extends: \"extends\" only means something in a pack that says with \"extends\" which "
        "other it builds on\n");
  CHECK(problems_of({base}, "de")
            .starts_with("base/pack.json /change: „change“ bedeutet nur in einem Regelpaket etwas, das mit „extends“ "
                         "auf einem anderen "
                         "aufbaut\n"));
}

TEST_CASE("a lexicon both replaces and extends only in vain", "[overlay]") {
  const std::vector<Pack> packs{
      overlay_pack("", {{"lexicons/a.json",
                         R"({"id": "complaint", "replaces": true, "extends": true, "phrases": ["defekt"]})"}}),
      base_pack()};
  CHECK(problems_of(packs) == "firm/lexicons/a.json /extends: \"replaces\" and \"extends\" exclude each other\n");
  CHECK(problems_of(packs, "de") == "firm/lexicons/a.json /extends: „replaces“ und „extends“ schließen einander aus\n");
}

TEST_CASE("the list of protected speech is not replaced", "[overlay]") {
  const std::vector<Pack> packs{
      overlay_pack("",
                   {{"lexicons/a.json",
                     R"({"id": "protected", "replaces": true, "source": "s", "licence": "l", "phrases": ["nie"]})"}}),
      base_pack()};
  CHECK(problems_of(packs) ==
        "firm/lexicons/a.json /replaces: the lexicon \"protected\" protects lawful speech: it can be added to with "
        "\"extends\": true, but not replaced\n");
  CHECK(problems_of(packs, "de") ==
        "firm/lexicons/a.json /replaces: das Lexikon „protected“ schützt erlaubte Äußerungen: mit \"extends\": true "
        "lässt es sich ergänzen, ersetzen lässt es sich nicht\n");
}

TEST_CASE("a change that leads nowhere, or says nothing, is an error at its place", "[overlay]") {
  const auto problem = [](std::string_view change, std::string_view ui = "en") {
    return problems_of({overlay_pack(R"("change": )" + std::string(change)), base_pack()}, ui);
  };
  CHECK(problem(R"({"loyalty.tset": {"off": true}})") ==
        "firm/pack.json /change/loyalty.tset: no base pack has a rule \"loyalty.tset\"; did you mean "
        "\"loyalty.test\"?\n");
  CHECK(problem(R"({"loyalty.tset": {"off": true}})", "de") ==
        "firm/pack.json /change/loyalty.tset: eine Regel „loyalty.tset“ gibt es in keinem Grundpaket; meintest du "
        "„loyalty.test“?\n");
  CHECK(problem(R"({"loyalty.test": {"off": true, "severity": "hint"}})") ==
        "firm/pack.json /change/loyalty.test: a rule that is switched off here with \"off\" cannot be changed as "
        "well\n");
  CHECK(problem(R"({"loyalty.test": {"off": true, "severity": "hint"}})", "de") ==
        "firm/pack.json /change/loyalty.test: eine Regel, die hier mit „off“ abgeschaltet wird, lässt sich nicht "
        "zugleich ändern\n");
  CHECK(problem(R"({"loyalty.test": {}})") ==
        "firm/pack.json /change/loyalty.test: nothing changes here; possible are off, severity, gate, dismissible, "
        "text, url\n");
  CHECK(problem(R"({"loyalty.test": {}})", "de") ==
        "firm/pack.json /change/loyalty.test: hier steht nicht, was sich ändert; möglich sind off, severity, gate, "
        "dismissible, text, url\n");
  CHECK(problem(R"({"loyalty.test": {"severty": "hint", "gate": "stop", "text": {"de": {"message": ""}}}})") ==
        "firm/pack.json /change/loyalty.test/gate: \"stop\" is not known here; expected one of pass, notice, confirm, "
        "justify, block\n"
        "firm/pack.json /change/loyalty.test/text/de/message: must not be empty\n"
        "firm/pack.json /change/loyalty.test/severty: unknown key \"severty\"; did you mean \"severity\"?\n");
  CHECK(problem("[]") == "firm/pack.json /change: expected an object, found a list\n");
}

TEST_CASE("a change that lets what is no error stop posts is an error at its place", "[overlay]") {
  const auto problem = [](std::string_view change, std::string_view ui = "en") {
    return problems_of({overlay_pack(R"("change": {"loyalty.test": )" + std::string(change) + "}"), base_pack()}, ui);
  };
  CHECK(problem(R"({"gate": "block", "severity": "error"})").empty());
  CHECK(problem(R"({"gate": "block"})") ==
        "firm/pack.json /change/loyalty.test/gate: \"block\" stops a post altogether, which only an error may; the "
        "severity here is \"warning\". Take \"justify\" or \"confirm\"\n");
  CHECK(problem(R"({"gate": "block"})", "de") ==
        "firm/pack.json /change/loyalty.test/gate: „block“ hält einen Beitrag ganz auf, und das darf nur ein Fehler "
        "(\"error\"); die Stufe ist hier „warning“. Nimm „justify“ oder „confirm“\n");
  const auto softer = problems_of(
      {overlay_pack(R"("change": {"loyalty.test": {"severity": "information"}})"),
       {"base", test::pack_with(test::rule(R"("match": "mist", "gate": "block")", "loyalty", R"("error")"))}});
  CHECK(softer.starts_with("firm/pack.json /change/loyalty.test/severity: \"block\" stops a post altogether"));
}

TEST_CASE("a pack changes its own rules in their files", "[overlay]") {
  const std::vector<Pack> packs{
      overlay_pack(R"("change": {"loyalty.test": {"severity": "hint"}})",
                   {{"guidelines/loyalty/test.json", test::rule(R"("replaces": true, "match": "neu")")}}),
      base_pack()};
  CHECK(problems_of(packs) ==
        "firm/pack.json /change/loyalty.test: \"loyalty.test\" is a rule of this pack; change it in "
        "firm/guidelines/loyalty/test.json\n");
  CHECK(problems_of(packs, "de") ==
        "firm/pack.json /change/loyalty.test: „loyalty.test“ ist eine Regel dieses Pakets; ändere sie in "
        "firm/guidelines/loyalty/test.json\n");
}

TEST_CASE("a rule that a base has switched off cannot be changed, nor its id taken", "[overlay]") {
  const auto top = [](std::string_view members, std::vector<test::File> more) {
    Pack pack = overlay_pack(members, std::move(more));
    pack.folder = "team";
    pack.files[0].text.replace(pack.files[0].text.find("firm"), 4, "team");
    pack.files[0].text.replace(pack.files[0].text.find(R"("test", "version": "1")"), 22, R"("firm", "version": "2")");
    return pack;
  };
  const Pack middle = overlay_pack(R"("change": {"loyalty.test": {"off": true}})");
  const std::vector<Pack> changed{top(R"("change": {"loyalty.test": {"severity": "hint"}})", {}), middle, base_pack()};
  CHECK(problems_of(changed) ==
        "team/pack.json /change/loyalty.test: the rule \"loyalty.test\" is already switched off in a base pack\n");
  CHECK(problems_of(changed, "de") ==
        "team/pack.json /change/loyalty.test: die Regel „loyalty.test“ ist in einem Grundpaket schon abgeschaltet\n");
  const std::vector<Pack> taken{top("", {{"guidelines/loyalty/test.json", test::rule(R"("match": "neu")")}}), middle,
                                base_pack()};
  CHECK(problems_of(taken) ==
        "team/guidelines/loyalty/test.json /id: the rule \"loyalty.test\" is already in the base pack \"firm\"; add "
        "\"replaces\": true if this is to take its place\n");
}

}  // namespace
}  // namespace bedacht
