// SPDX-License-Identifier: Apache-2.0

// `rules lint`: each check with what it says, and with what it must not take for a mistake.

#include "desk/desk_packs.h"
#include "desk/lawful_speech.h"

namespace bedacht::test {
namespace {

std::string lint_rule(std::string_view check, std::string_view members) {
  return linted(rules_only({named_rule("test", members)}), check);
}

const std::string kPlace = "lint/unreachable guidelines/loyalty/rule0.json#";

TEST_CASE("a context that contradicts itself", "[desk][lint]") {
  const auto when = [](std::string_view context) {
    return lint_rule("unreachable", R"("match": "gemein", "examples": {}, "when": )" + std::string(context));
  };
  CHECK(when(R"({"profile": {"missing": ["name"], "has": ["name"]}})") ==
        kPlace + "/when: this rule can never fire: what the profile should lack is also what it should have\n");
  CHECK(when(R"({"audience": ["unknown"]})") ==
        kPlace + "/when: this rule can never fire: an unknown audience always counts as public\n");
  CHECK(when(R"({"replyTo": "complaint"})") ==
        kPlace +
            "/when: this rule can never fire: pack.json names no lexicon under complaint by which a complaint could "
            "be told\n");
  CHECK(when(R"({"persona": ["official"], "author": ["stranger"]})") ==
        kPlace + "/when: this rule can never fire: whoever writes in the company's name is always an employee\n");
  CHECK(when(R"({"disclosure": {"advertising": ["in-profile"]}})") ==
        kPlace + "/when: this rule can never fire: advertising is never labelled in the profile and never unknown\n");
  CHECK(when(R"({"profile": {"missing": ["name", "company"], "has": ["name"]}})").empty());
  CHECK(when(R"({"audience": ["unknown", "public"], "persona": ["official"]})").empty());
}

TEST_CASE("a pattern that can never come together", "[desk][lint]") {
  const auto match = [](std::string_view pattern) {
    return lint_rule("unreachable", R"("examples": {}, "match": )" + std::string(pattern));
  };
  CHECK(match(R"({"all": ["gemein", {"not": ["gemein", "böse"]}]})") ==
        kPlace +
            "/match/all/1: this part can never hold: it forbids what is asked for beside it: the phrase "
            "\"gemein\"\n");
  CHECK(match(R"({"any": [{"phrases": {"any": ["gemein"]}, "negated": "only"}, "böse"], "negated": "skip"})") ==
        kPlace + "/match/any/0: this part can never hold: the any around it asks for the opposite\n");
  CHECK(match(R"({"all": ["gemein", {"not": {"phrases": {"any": ["gemein"]}, "quoted": "only"}}]})").empty());
  CHECK(match(R"({"all": [["gemein", "böse"], {"not": "gemein"}]})").empty());
}

TEST_CASE("an exception that always covers the pattern", "[desk][lint]") {
  const auto rule = [](std::string_view match, std::string_view unless) {
    return lint_rule("unreachable", R"("examples": {}, "match": )" + std::string(match) + R"(, "unless": [)" +
                                        std::string(unless) + "]");
  };
  const std::string dead = kPlace + "/unless/0: this rule can never fire: the exception holds wherever match does\n";
  CHECK(rule(R"("gemein")", R"(["gemein", "Witz"])") == dead);
  CHECK(rule(R"({"all": ["gemein", "Chef"]})", R"("Chef")") == dead);
  CHECK(rule(R"({"all": ["gemein", "Chef"], "within": "draft"})",
             R"({"phrases": {"any": ["Chef"]}, "within": "draft"})") == dead);
  // Somewhere else in the draft is not in the same sentence.
  CHECK(rule(R"({"all": ["gemein", "Chef"], "within": "draft"})", R"("Chef")").empty());
  CHECK(rule(R"(["gemein", "Chef"])", R"("Chef")").empty());
}

TEST_CASE("a case that another one before it always decides", "[desk][lint]") {
  const auto cases = [](std::string_view list) {
    return lint_rule("unreachable", R"("match": "gemein", "examples": {}, "cases": )" + std::string(list));
  };
  CHECK(cases(R"([{"when": {"kind": ["post", "reply"]}, "severity": "hint"},
                  {"when": {"kind": ["reply"], "network": ["x"]}, "severity": "error"}])") ==
        kPlace + "/cases/1: this case can never hold: where it holds, case 1 holds already\n");
  CHECK(cases(R"([{"when": {"kind": ["reply"]}, "severity": "hint"},
                  {"when": {"kind": ["post", "reply"]}, "severity": "error"}])")
            .empty());
}

TEST_CASE("a rule that another of the guideline always hides", "[desk][lint]") {
  const auto both = [](std::string_view wide, std::string_view severity, std::string_view narrow) {
    return linted(rules_only({named_rule("narrow", R"("examples": {}, )" + std::string(narrow)),
                              named_rule("wide", R"("examples": {}, )" + std::string(wide), severity)}),
                  "shadowed");
  };
  CHECK(both(R"("match": ["gemein", "böse"])", "error", R"("match": "gemein", "when": {"network": ["x"]})") ==
        "lint/shadowed guidelines/loyalty/rule0.json#: nobody ever sees this rule: \"loyalty.wide\" finds all that it "
        "finds and weighs as much or more\n");
  CHECK(both(R"("match": ["gemein", "böse"])", "hint", R"("match": "gemein")").empty());
  CHECK(both(R"("match": ["gemein", "böse"], "when": {"network": ["x"]})", "error", R"("match": "gemein")").empty());
  CHECK(both(R"("match": ["gemein", "böse"], "unless": ["Witz"])", "error", R"("match": "gemein")").empty());
  CHECK(both(R"("match": {"phrases": {"any": ["gemein"]}, "mark": false})", "error", R"("match": "gemein")").empty());
  CHECK(both(R"("match": "gemein", "status": "preview")", "error", R"("match": "gemein")").empty());
}

TEST_CASE("phrases that a list does not need", "[desk][lint]") {
  const auto list = [](std::string_view check, std::string_view phrases) {
    return linted({{"pack.json", R"({"format": 1, "id": "test", "version": "1"})"},
                   {"lexicons/a.json",
                    R"({"id": "a", "source": "test", "licence": "own", "phrases": )" + std::string(phrases) + "}"}},
                  check);
  };
  const std::string twice = "lint/duplicate-phrase lexicons/a.json#/phrases/";
  CHECK(list("duplicate-phrase", R"({"de": ["groß", "klein", "gross"]})") ==
        twice + "de/2: \"gross\" stands in /phrases/de/0 already and finds the same\n");
  CHECK(list("duplicate-phrase", R"({"de": ["party"], "en": ["party"]})") ==
        twice + "en/0: \"party\" stands in /phrases/de/0 already and finds the same\n");
  // German and English endings are not the same.
  CHECK(list("duplicate-phrase", R"({"de": ["party~", "so … was"], "en": ["party~"]})").empty());

  const std::string needless = "lint/subsumed-phrase lexicons/a.json#/phrases/";
  CHECK(list("subsumed-phrase", R"({"de": ["preis", "preis~"]})") ==
        needless + "de/0: what \"preis\" finds, \"preis~\" finds already\n");
  CHECK(list("subsumed-phrase", R"({"de": ["preisliste", "preis*", "preislisten*", "*preis"]})") ==
        needless + "de/0: what \"preisliste\" finds, \"preis*\" finds already\n" + needless +
            "de/2: what \"preislisten*\" finds, \"preis*\" finds already\n");
  CHECK(list("subsumed-phrase", R"({"en": ["not announced", "not (yet) announced"]})") ==
        needless + "en/0: what \"not announced\" finds, \"not (yet) announced\" finds already\n");
  CHECK(list("subsumed-phrase", R"({"de": ["preis~", "preise … hoch", "preis hoch"]})").empty());
}

TEST_CASE("phrases in several lists of one rule, lexicons of nobody", "[desk][lint]") {
  std::vector<File> files =
      rules_only({named_rule("test", R"("examples": {}, "match": {"any": [{"lexicon": "a"}, {"lexicon": "b"}]})")});
  files.push_back({"lexicons/a.json", lexicon("a", R"(["gemein", "böse"])")});
  files.push_back({"lexicons/b.json", lexicon("b", R"(["böse", "fies"])")});
  files.push_back({"lexicons/c.json", lexicon("c", R"(["lieb"])")});
  CHECK(linted(files, "shared-phrase") ==
        "lint/shared-phrase guidelines/loyalty/rule0.json#/match/any/1: 1 phrases stand in \"a\", too: böse\n");
  CHECK(linted(files, "unused-lexicon") ==
        "lint/unused-lexicon lexicons/c.json#: no rule and not pack.json names the lexicon \"c\"\n");
}

TEST_CASE("missing languages and missing examples", "[desk][lint]") {
  CHECK(lint_rule("missing-language", R"("match": {"phrases": {"de": ["gemein"]}}, "examples": {})") ==
        "lint/missing-language guidelines/loyalty/rule0.json#/match/phrases: these phrases are only German\n");
  CHECK(lint_rule("missing-language",
                  R"("match": {"phrases": {"de": ["gemein"]}}, "when": {"language": ["de"]}, "examples": {})")
            .empty());
  CHECK(lint_rule("missing-example", R"("match": "gemein", )" + kGoodExamples).empty());
  CHECK(lint_rule("missing-example", R"("match": "gemein", "examples": {
          "flag": ["Das ist aber [[gemein]] von euch."], "pass": ["That is so nice of you all."]})") ==
        "lint/missing-example guidelines/loyalty/rule0.json#/examples/pass: the rule \"loyalty.test\" has no German "
        "example that must pass\n"
        "lint/missing-example guidelines/loyalty/rule0.json#/examples/flag: the rule \"loyalty.test\" has no English "
        "example that must be flagged\n");
}

TEST_CASE("names of the company that mean something else, too", "[desk][lint]") {
  const auto files = rules_only({named_rule("test", R"("match": "gemein", "examples": {})")});
  const std::string company =
      R"({"name": "Nordwind Anlagen", "aliases": ["NWA"], "products": ["Quirlomat"], "people": ["Schmidt"],
    "confidential": {"codeNames": ["Sonne", "Phoenix", "Zitteraal"], "terms": ["Q4", "Rabattstufe 3"]}})";
  const std::string posts = R"({"text": "Der Zitteraal ist kein Aal. Und der Quirlomat ist kaputt."})";
  CHECK(
      linted(files, "common-name", company, posts) ==
      "lint/common-name company.json#/people/0: \"Schmidt\" (person) is also a common surname\n"
      "lint/common-name company.json#/confidential/codeNames/0: \"Sonne\" (code name) is also a common German word\n"
      "lint/common-name company.json#/confidential/codeNames/1: \"Phoenix\" (code name) is also a well-known name\n"
      "lint/common-name company.json#/confidential/codeNames/2: \"Zitteraal\" (code name) occurs in harmless posts; 1 "
      "harmless posts hold it\n");
  CHECK(
      linted(files, "short-name", company) ==
      "lint/short-name company.json#/aliases/0: \"NWA\" (employer) has only 3 characters and will often mean something "
      "else\n"
      "lint/short-name company.json#/confidential/terms/0: \"Q4\" (confidential term) has only 2 characters and will "
      "often mean something else\n");
}

TEST_CASE("a rule that flags harmless posts shows them", "[desk][lint]") {
  const desk::ProgramPtr program = program_of(rules_only({named_rule("test", R"("match": "gemein", "examples": {})")}));
  desk::LintOptions options;
  options.only = {"lint/harmless"};
  auto posts = desk::read_try_drafts("posts.jsonl", R"({"id": "h-1", "text": "Gemeinsam ist nicht gemein."}
{"id": "h-2", "text": "Schön."})");
  options.harmless = std::move(posts).value();
  const desk::LintReport report = desk::lint(*program, options);
  REQUIRE(report.remarks.size() == 1);
  CHECK(report.remarks[0].what.en == "the rule \"loyalty.test\" flags 1 of 2 harmless posts");
  CHECK(report.remarks[0].what.de == "die Regel „loyalty.test“ beanstandet 1 von 2 harmlosen Beiträgen");
  CHECK(report.remarks[0].samples == std::vector<std::string>{"h-1: Gemeinsam ist nicht [[gemein]]."});
  CHECK_FALSE(report.passed());
}

TEST_CASE("no rule may discourage lawful speech", "[desk][lint]") {
  CHECK(desk::lawful_sentences().size() >= 30);
  const std::string harsh = lint_rule("lawful", R"("match": ["Schichtplan", "Notausgang"], "examples": {})");
  CHECK(harsh ==
        "lint/lawful guidelines/loyalty/rule0.json#: the rule \"loyalty.test\" would discourage lawful speech "
        "(warning; gives notice)\n");
  CHECK(linted(rules_only({named_rule("test", R"("match": "Notausgang", "examples": {})", "information")}), "lawful")
            .empty());
  CHECK(lint_rule("lawful-words", R"("match": {"any": ["betriebsrat*", "fies"]}, "examples": {})") ==
        "lint/lawful-words guidelines/loyalty/rule0.json#/match/any/0: this rule looks for words that name protected "
        "matters: betriebsrat*\n");
  CHECK(lint_rule("lawful-words", R"("match": {"all": ["fies", {"not": "betriebsrat"}]}, "examples": {})").empty());
}

TEST_CASE("checks are chosen by id, and an unknown one is refused", "[desk][lint]") {
  desk::LintOptions options;
  CHECK(desk::unknown_checks(options).empty());
  options.skip = {"lint/harmless", "lawful"};
  CHECK(desk::unknown_checks(options).empty());
  options.only = {"hamless"};
  CHECK(desk::unknown_checks(options).en.starts_with("there is no check \"hamless\"; there are lint/unreachable, "));
  CHECK(desk::unknown_checks(options).en.ends_with("Did you mean \"lint/harmless\"?"));
}

TEST_CASE("what does not load is a remark, too", "[desk][lint]") {
  const auto pack = load(rules_only({named_rule("test", R"("mtach": "gemein", "match": "x", "examples": {})")}));
  REQUIRE_FALSE(pack.ok());
  const auto remarks = desk::remarks_of(pack.errors());
  REQUIRE(remarks.size() == 1);
  CHECK(remarks[0].check == "lint/load");
  CHECK(remarks[0].pointer == "/mtach");
  CHECK(remarks[0].what.en.find("match") != std::string::npos);
}

}  // namespace
}  // namespace bedacht::test
