// SPDX-License-Identifier: Apache-2.0
#include "rules/limits.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "support/packs.h"

namespace bedacht {
namespace {

using test::File;
using test::lexicon;
using test::pack_with;
using test::problems_of;
using test::rule;

// `count` times what `item` gives for a number, as a JSON list.
std::string list_of(std::size_t count, const std::function<std::string(std::size_t)>& item) {
  std::string list = "[";
  for (std::size_t i = 0; i < count; ++i)
    list += (i > 0 ? "," : "") + item(i);
  return list + "]";
}

std::string list_of(std::size_t count, const std::string& item) {
  return list_of(count, [&item](std::size_t) { return item; });
}

std::string problem_in_rule(const std::string& members, std::string_view ui = "en") {
  return problems_of(pack_with(rule(members)), ui);
}

std::vector<File> with_file(File file) {
  std::vector<File> files = pack_with(rule(R"("match": "mist")"));
  files.push_back(std::move(file));
  return files;
}

std::string company_problem(const std::string& json, std::string_view ui = "en") {
  const auto company = load_company_profile({"company.json", json});
  return company ? std::string() : describe(company.errors().front(), ui);
}

TEST_CASE("a limit is said with its number as each language writes it", "[limits]") {
  CHECK(too_much(limits::kRules).de == "ein Regelpaket darf 5.000 Regeln enthalten; fasse ähnliche Regeln zusammen");
  CHECK(too_much(limits::kRules).en == "a pack may hold 5,000 rules; merge those that are alike");
  CHECK(too_much({1'234'567, "{n}", "{n}"}).de == "1.234.567");
  CHECK(too_much({64, "{n}", "up to {n}"}).en == "up to 64");
  CHECK(count_characters("äö😀x") == 4);
}

TEST_CASE("a document is refused that is too large, too deep or too wide", "[limits]") {
  const std::string huge((std::size_t{16} << 20U) + 1, ' ');
  CHECK(problems_of(with_file({"lexicons/huge.json", huge})) ==
        "lexicons/huge.json: a file may have 16 MB; split its content into several\n");
  CHECK(problems_of(with_file({"lexicons/huge.json", huge}), "de") ==
        "lexicons/huge.json: eine Datei darf 16 MB groß sein; verteile ihren Inhalt auf mehrere\n");
  CHECK(company_problem(huge) == "company.json: a file may have 16 MB; split its content into several");

  CHECK(problems_of({{"pack.json", std::string(100, '[')}}) ==
        "pack.json: nested deeper than 64 levels; nothing that is read here lies so deep\n");
  CHECK(problems_of({{"pack.json", std::string(100, '[')}}, "de") ==
        "pack.json: tiefer als 64 Ebenen verschachtelt; so tief liegt nichts, was hier gelesen wird\n");

  std::string wide = "{";
  for (int i = 0; i <= 2000; ++i)
    wide += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\":0";
  CHECK(problems_of({{"pack.json", wide + "}"}}) ==
        "pack.json: an object may have 2,000 keys; take out what is not needed\n");
  CHECK(problems_of({{"pack.json", wide + "}"}}, "de") ==
        "pack.json: ein Objekt darf 2.000 Schlüssel haben; nimm heraus, was nicht gebraucht wird\n");

  CHECK(problems_of({{"pack.json", list_of(1'000'000, "0")}}) ==
        "pack.json: a document may hold 1,000,000 values; split its content into several files\n");
}

TEST_CASE("all files together are refused that are too large", "[limits]") {
  const std::string large((std::size_t{15} << 20U), ' ');
  std::vector<File> files = pack_with(rule(R"("match": "mist")"));
  for (const char* name : {"lexicons/1.json", "lexicons/2.json", "lexicons/3.json"})
    files.push_back({name, large});
  CHECK(problems_of(files) ==
        "lexicons/3.json: a pack and those it extends may have 32 MB together; take out what no rule needs\n");
  CHECK(problems_of(files, "de") ==
        "lexicons/3.json: ein Regelpaket und seine Grundpakete dürfen zusammen 32 MB groß sein; nimm heraus, was keine "
        "Regel braucht\n");
}

TEST_CASE("a pack holds so many rules, lexicons, networks and phrases", "[limits]") {
  const auto pack = [](const std::string& key, const std::string& list) {
    return problems_of({{"pack.json", R"({"id": "a", "version": "1", ")" + key + "\": " + list + "}"}});
  };
  const auto numbered = [](std::string json, std::string_view id) {
    return [json = std::move(json), id](std::size_t i) {
      std::string one = json;
      return one.replace(one.find(id), id.size(), std::string(id) + "-" + std::to_string(i));
    };
  };
  CHECK(pack("rules", list_of(5001, numbered(rule(R"("match": "mist")"), "loyalty.test"))) ==
        "pack.json: a pack may hold 5,000 rules; merge those that are alike\n");
  CHECK(pack("lexicons", list_of(1001, numbered(lexicon("list", "[]"), "list"))) ==
        "pack.json: a pack may hold 1,000 lexicons; merge those that are alike\n");
  CHECK(pack("networks", list_of(201, numbered(R"({"id": "net", "name": "N"})", "net"))) ==
        "pack.json: a pack may hold 200 networks; take out unused ones\n");
  const std::string full = list_of(20'000, R"("ja")");
  CHECK(pack("lexicons", list_of(11, numbered(lexicon("list", full), "list"))) ==
        "pack.json: a pack may hold 200,000 phrases in lexicons and rules; names of the company belong in the company "
        "profile\n");
}

TEST_CASE("a lexicon holds so many phrases, also with what an overlay adds", "[limits]") {
  const std::string more = list_of(20'001, R"("ja")");
  CHECK(problems_of(with_file({"lexicons/a.json", lexicon("a", more)})) ==
        "lexicons/a.json /phrases/any: a list may hold 20,000 phrases; split it into several lexicons\n");
  CHECK(problems_of(with_file({"lexicons/a.json", lexicon("a", more)}), "de") ==
        "lexicons/a.json /phrases/any: eine Liste darf 20.000 Wortfolgen enthalten; teile sie in mehrere Lexika\n");
  const std::string half = list_of(11'000, R"("ja")");
  const std::string two_lists =
      R"({"id": "a", "source": "s", "licence": "l", "phrases": {"de": )" + half + R"(, "en": )" + half + "}}";
  CHECK(problems_of(with_file({"lexicons/a.json", two_lists})) ==
        "lexicons/a.json: a list may hold 20,000 phrases; split it into several lexicons\n");
}

TEST_CASE("a rule is only so large", "[limits]") {
  std::string alternatives = "wort0";
  for (int i = 1; i <= 64; ++i)
    alternatives += "|wort" + std::to_string(i);
  CHECK(problem_in_rule(R"("match": ")" + alternatives + "\"") ==
        "guidelines/loyalty/test.json /match: a place may have 64 alternatives; make several phrases of them\n");
  CHECK(
      problem_in_rule(R"("match": ")" + alternatives + "\"", "de") ==
      "guidelines/loyalty/test.json /match: eine Stelle darf 64 Alternativen haben; mach daraus mehrere Wortfolgen\n");

  const std::string nodes = list_of(150, R"("ja")");
  CHECK(problem_in_rule(R"("match": {"any": )" + nodes + R"(}, "unless": )" + nodes) ==
        "guidelines/loyalty/test.json /match: \"match\" and \"unless\" may have 200 parts together; split the rule\n");
  CHECK(
      problem_in_rule(R"("match": {"any": )" + list_of(201, R"("ja")") + "}", "de") ==
      "guidelines/loyalty/test.json /match/any: „match“ und „unless“ dürfen zusammen 200 Teile haben; teile die Regel "
      "auf\n");
  CHECK(problem_in_rule(R"("match": "a", "cases": )" + list_of(21, R"({"when": {}, "gate": "pass"})")) ==
        "guidelines/loyalty/test.json /cases: a rule may have 20 cases; make several rules of them\n");
  CHECK(problem_in_rule(R"("match": "a", "fixes": )" + list_of(11, R"({"redact": true})"), "de") ==
        "guidelines/loyalty/test.json /fixes: eine Regel darf 10 Vorschläge machen; behalte die besten\n");
  CHECK(problem_in_rule(R"("match": "a", "when": {"network": )" + list_of(201, R"("x")") + "}") ==
        "guidelines/loyalty/test.json /when/network: a condition may list 200 values; put it more generally\n");
}

TEST_CASE("texts and examples are only so long", "[limits]") {
  const auto text = [](std::size_t characters) {
    std::string long_text;
    for (std::size_t i = 0; i < characters; ++i)
      long_text += "ä";
    return long_text;
  };
  std::string with_message = rule(R"("match": "mist")");
  with_message.replace(with_message.find("Gefunden: {words}"), 17, text(301));
  CHECK(
      problems_of(pack_with(with_message)) ==
      "guidelines/loyalty/test.json /text/de/message: this line may have 300 characters; shorten it, details belong in "
      "the explanation\n");
  CHECK(
      problems_of(pack_with(with_message), "de") ==
      "guidelines/loyalty/test.json /text/de/message: diese Zeile darf 300 Zeichen lang sein; kürze sie, Einzelheiten "
      "gehören in die Erklärung\n");
  with_message.replace(with_message.find(text(301)), 602, text(300));
  CHECK(problems_of(pack_with(with_message)).empty());

  std::string with_examples = rule(R"("match": "mist")");
  with_examples.replace(
      with_examples.find(R"("examples": {})"), 14,
      R"("examples": {"flag": [")" + text(10'001) + R"("], "pass": )" + list_of(1001, R"("a")") + "}");
  CHECK(
      problems_of(pack_with(with_examples)) ==
      "guidelines/loyalty/test.json /examples/flag/0: an example may have 10,000 characters; cut it down to its "
      "point\n"
      "guidelines/loyalty/test.json /examples/pass: a rule may have 1,000 examples; keep those that teach something\n");
}

TEST_CASE("a network has so many settings, and a setting so many values", "[limits]") {
  const auto network = [](const std::string& settings) {
    return problems_of(with_file({"networks/n.json", R"({"id": "n", "name": "N", "settings": )" + settings + "}"}));
  };
  CHECK(network(list_of(201, "{}")) ==
        "networks/n.json /settings: a network may have 200 settings; keep those that matter\n");
  const std::string values = list_of(51, R"({"id": "v", "label": {"de": "V", "en": "V"}})");
  CHECK(network(R"([{"id": "s", "title": {"de": "S", "en": "S"}, "why": {"de": "W", "en": "W"},
                 "path": {"de": "P", "en": "P"}, "priority": "A", "lastSeen": "2026-09", "confidence": "low",
                 "source": ["s"], "values": )" +
                values + "}]") ==
        "networks/n.json /settings/0/values: a setting may have 50 values; merge those that mean the same\n");
}

TEST_CASE("a company profile holds so many names, each so long", "[limits]") {
  const auto names = [](std::size_t count) { return list_of(count, R"("n")"); };
  CHECK(company_problem(R"({"name": "A", "products": )" + names(100'000) + R"(, "confidential": {"terms": )" +
                        names(100'000) + "}}") ==
        "company.json: a company profile may hold 200,000 names and terms; take out what is no secret and what no rule "
        "needs");
  CHECK(company_problem(R"({"name": "A", "products": )" + names(199'999) + "}").empty());
  CHECK(company_problem(R"({"name": "A", "people": ["B", ")" + std::string(201, 'x') + R"("]})", "de") ==
        "company.json /people/1: ein Name darf 200 Zeichen lang sein; nimm seinen kennzeichnenden Teil");
  CHECK(company_problem(R"({"name": "A", "released": [")" + std::string(201, 'x') + R"("]})") ==
        "company.json /released/0: a name may have 200 characters; take the part that tells it apart");
}

TEST_CASE("beyond a thousand mistakes in a file the rest is not listed", "[limits]") {
  const auto loaded = test::load(with_file({"lexicons/a.json", lexicon("a", list_of(1500, "5"))}));
  REQUIRE_FALSE(loaded);
  REQUIRE(loaded.errors().size() == 1001);
  CHECK(describe(loaded.errors().back()) ==
        "lexicons/a.json: more than 1,000 mistakes in this file; the others are not listed");
}

}  // namespace
}  // namespace bedacht
