// SPDX-License-Identifier: Apache-2.0

// `rules test`: each way in which an example fails, and each thing that no example has ever fired.

#include "desk/desk_packs.h"

namespace bedacht::test {
namespace {

using desk::Mistake;

std::vector<File> one_rule(std::string_view members) {
  return rules_only({named_rule("test", members)});
}

desk::FailedExample only_failure(const std::vector<File>& files) {
  const desk::TestReport report = tested(files);
  REQUIRE(report.failures.size() == 1);
  return report.failures.front();
}

TEST_CASE("a pack whose examples pass and fire everything has nothing to mend", "[desk]") {
  const desk::TestReport report = tested(one_rule(R"("match": ["gemein", "mean"], )" + kGoodExamples));
  CHECK(report.passed());
  CHECK(report.rules == 1);
  CHECK(report.examples == 4);
}

TEST_CASE("a failing example shows what was expected and what was found", "[desk]") {
  const auto missed =
      only_failure(one_rule(R"("match": "gemein", "examples": {"flag": ["[[gemein]]", "Das ist [[böse]]."]})"));
  CHECK(missed.mistake == Mistake::Missed);
  CHECK(missed.rule == "loyalty.test");
  CHECK(missed.file == "guidelines/loyalty/rule0.json");
  CHECK(missed.pointer == "/examples/flag/1");
  CHECK(missed.what.en == "should be flagged, but is not");
  CHECK(missed.what.de == "müsste beanstandet werden, wird es aber nicht");
  CHECK(missed.expected == "Das ist [[böse]].");
  CHECK(missed.found == "Das ist böse.");

  const auto words = only_failure(one_rule(R"("match": "gemein", "examples": {"flag": ["Das [[ist]] gemein."]})"));
  CHECK(words.mistake == Mistake::WrongWords);
  CHECK(words.what.en == "is flagged at other words than those marked");
  CHECK(words.expected == "Das [[ist]] gemein.");
  CHECK(words.found == "Das ist [[gemein]].");

  const auto alarm =
      only_failure(one_rule(R"("match": "gemein", "examples": {"flag": ["[[gemein]]"], "pass": ["Wie gemein!"]})"));
  CHECK(alarm.mistake == Mistake::FalseAlarm);
  CHECK(alarm.what.en == "should pass, but is flagged");
  CHECK(alarm.found == "Wie [[gemein]]!");

  const auto gap =
      only_failure(one_rule(R"("match": "gemein", "examples": {"flag": ["[[gemein]]"], "gaps": ["Wie gemein!"]})"));
  CHECK(gap.mistake == Mistake::GapClosed);
  CHECK(gap.what.en == "this known gap is closed: move the example to flag (or to pass)");

  const auto unreadable = only_failure(
      one_rule(R"("match": "gemein", "examples": {"flag": ["[[gemein]]", {"text": "gemein", "kind": "shout"}]})"));
  CHECK(unreadable.mistake == Mistake::Unreadable);
  CHECK(unreadable.what.en.starts_with("the draft cannot be read: "));
}

TEST_CASE("a quarantined rule is tested but silent, a deprecated one is not tested", "[desk]") {
  const std::string failing = R"("match": "gemein", "examples": {"flag": ["[[gemein]]", "böse"]})";
  CHECK(tested(one_rule(R"("status": "quarantined", )" + failing)).failures.size() == 1);
  CHECK(tested(one_rule(R"("status": "quarantined", "match": ["gemein", "mean"], )" + kGoodExamples)).passed());
  const desk::TestReport deprecated = tested(one_rule(R"("status": "deprecated", )" + failing));
  CHECK(deprecated.passed());
  CHECK(deprecated.examples == 0);
}

TEST_CASE("an example passes when it does for one of the companies", "[desk]") {
  const auto files = one_rule(R"("match": {"entity": "codeName"}, "examples": {"flag": ["[[Seeadler]] kommt."]})");
  const desk::ProgramPtr own = program_of(files, R"({"name": "Own", "confidential": {"codeNames": ["Zitteraal"]}})");
  const desk::ProgramPtr made_up = program_of(files, kCompany);
  const std::vector<const Program*> both{own.get(), made_up.get()};
  CHECK(desk::test_rules(both, {}).passed());
  CHECK(desk::test_rules({both.data(), 1}, {}).failures.size() == 1);
}

TEST_CASE("only the rules that are asked for are tested, and progress is told", "[desk]") {
  const desk::ProgramPtr program =
      program_of(rules_only({named_rule("a", R"("match": ["gemein", "mean"], )" + kGoodExamples),
                             named_rule("b", R"("match": "böse", "examples": {"flag": ["gut"]})")}));
  const Program* company = program.get();
  std::vector<std::size_t> seen;
  desk::TestOptions options;
  options.rules = {"loyalty.a"};
  options.progress = [&seen](std::size_t done, std::size_t total) {
    CHECK(total == 4);
    seen.push_back(done);
  };
  CHECK(desk::test_rules({&company, 1}, options).passed());
  CHECK(seen == std::vector<std::size_t>{1, 2, 3, 4});
}

TEST_CASE("what no example has ever fired is named with its place", "[desk]") {
  SECTION("a rule") {
    CHECK(in_lines(tested(one_rule(R"("match": "gemein", "examples": {"pass": ["schön"]})")).unfired) ==
          "coverage/rule guidelines/loyalty/rule0.json#: no example has ever made the rule \"loyalty.test\" fire\n");
  }
  SECTION("an alternative of an any") {
    CHECK(in_lines(tested(one_rule(R"("match": {"any": ["gemein", "böse"]}, "examples": {"flag": ["[[gemein]]"]})"))
                       .unfired) ==
          "coverage/part guidelines/loyalty/rule0.json#/match/any/1: no example has ever made this part fire: the "
          "phrase \"böse\"\n");
  }
  SECTION("what fires only where the rule does not") {
    const auto files = one_rule(
        R"("match": {"any": ["gemein", {"all": ["böse", "Absicht"]}]},
           "examples": {"flag": ["[[gemein]]"], "pass": ["Das ist böse."]})");
    CHECK(in_lines(tested(files).unfired) ==
          "coverage/part guidelines/loyalty/rule0.json#/match/any/1: no example has ever made this part fire: all of "
          "these, within a sentence:\n");
  }
  SECTION("an exception that never applied") {
    const std::string rule = R"("match": "gemein", "unless": ["Witz"], )";
    CHECK(in_lines(tested(one_rule(rule + R"("examples": {"flag": ["[[gemein]]"], "pass": ["Ein Witz."]})")).unfired) ==
          "coverage/part guidelines/loyalty/rule0.json#/unless/0: no example shows that this part keeps anything from "
          "being flagged: the phrase \"Witz\"\n");
    CHECK(tested(one_rule(rule + R"("examples": {"flag": ["[[gemein]]"], "pass": ["Gemein, der Witz."]})")).passed());
  }
  SECTION("a not that never forbade anything") {
    const std::string rule = R"("match": {"all": ["gemein", {"not": "Witz"}]}, )";
    CHECK(in_lines(tested(one_rule(rule + R"("examples": {"flag": ["[[gemein]]"], "pass": ["Ein Witz."]})")).unfired) ==
          "coverage/part guidelines/loyalty/rule0.json#/match/all/1: no example shows that this part keeps anything "
          "from being flagged: the phrase \"Witz\"\n");
    CHECK(tested(one_rule(rule + R"("examples": {"flag": ["[[gemein]]"], "pass": ["Gemein, der Witz."]})")).passed());
  }
}

TEST_CASE("a list of a lexicon that no example holds is named, single phrases are only listed", "[desk]") {
  auto files = one_rule(R"("match": {"lexicon": "temper"}, "examples": {"flag": ["Wie [[gemein]]!"]})");
  files.push_back({"lexicons/temper.json", R"({"id": "temper", "source": "test", "licence": "own",
                                              "phrases": {"de": ["gemein", "böse"], "en": ["mean", "evil"]}})"});
  const desk::TestReport report = tested(files);
  CHECK(in_lines(report.unfired) ==
        "coverage/list lexicons/temper.json#/phrases/en: no example holds an entry of this list: \"temper\" (en), 2 "
        "entries: mean, evil\n");
  CHECK(in_lines(report.unfired, "de") ==
        "coverage/list lexicons/temper.json#/phrases/en: kein Beispiel enthält einen Eintrag dieser Liste: „temper“ "
        "(en), 2 Einträge: mean, evil\n");
  REQUIRE(report.phrases.size() == 3);
  CHECK(report.phrases[0].source == "böse");
  CHECK(report.phrases[0].pointer == "/phrases/de/1");
}

TEST_CASE("lexicons of a context and of the manifest count by what surrounds a draft", "[desk]") {
  std::vector<File> files{
      {"pack.json", R"({"format": 1, "id": "test", "version": "1", "complaint": "broken"})"},
      {"lexicons/broken.json", lexicon("broken", R"(["kaputt"])")},
      {"guidelines/loyalty/rule0.json", named_rule("test", R"("match": "stimmt", "when": {"replyTo": "complaint"},
                            "examples": {"flag": [{"text": "[[Stimmt]].", "replyTo": {"author": "A", "text": "Ist kaputt."}}]})")}};
  CHECK(tested(files).passed());
}

}  // namespace
}  // namespace bedacht::test
