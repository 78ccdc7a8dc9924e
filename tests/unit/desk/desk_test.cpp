// SPDX-License-Identifier: Apache-2.0

// `rules build`, `diff`, `try`, `new`, and the way in from a browser.

#include "desk/build.h"
#include "desk/desk_packs.h"
#include "desk/diff.h"
#include "desk/new_rule.h"
#include "desk/wire.h"
#include "rules/json.h"
#include "support/settings.h"

namespace bedacht::test {
namespace {

PackFiles named(const std::vector<File>& files) {
  PackFiles pack;
  for (const File& file : files)
    pack.push_back({file.name, file.text});
  return pack;
}

desk::PackDiff diffed(const std::vector<File>& before, const std::vector<File>& after, bool show_names = false) {
  const std::vector<PackFiles> old_packs{named(before)};
  const std::vector<PackFiles> new_packs{named(after)};
  auto diff = desk::diff_packs(old_packs, new_packs, show_names);
  if (!diff) FAIL(describe(diff.errors().front()));
  return std::move(diff).value();
}

std::string in_lines(const desk::PackDiff& diff) {
  std::string text;
  for (const desk::RuleChanges& rule : diff.rules) {
    text += rule.id + " " + std::string(desk::kChangeKindNames[static_cast<std::size_t>(rule.kind)]) + " " +
            std::string(desk::kEffectNames[static_cast<std::size_t>(rule.effect)]);
    for (const desk::FieldChange& field : rule.fields)
      text += "; " + field.field + ": " + field.what.en;
    text += "\n";
  }
  return text;
}

std::vector<File> one_rule(std::string_view members, std::string_view severity = "warning") {
  return rules_only({named_rule("test", R"("examples": {}, )" + std::string(members), severity)});
}

TEST_CASE("what changed in a rule, and what that means", "[desk]") {
  const auto before = one_rule(R"("match": "gemein")");
  CHECK(diffed(before, before).empty());
  CHECK(diffed(before, before).summary.en == "No difference.");
  CHECK(in_lines(diffed(before, one_rule(R"("match": "gemein")", "error"))) ==
        "loyalty.test changed harder; severity: before: warning; now: error\n");
  CHECK(in_lines(diffed(before, one_rule(R"("match": "gemein")", "hint"))) ==
        "loyalty.test changed softer; severity: before: warning; now: hint\n");
  CHECK(in_lines(diffed(one_rule(R"("match": "gemein")", "error"),
                        one_rule(R"("match": "gemein", "gate": "block")", "error"))) ==
        "loyalty.test changed harder; gate: before: by the severity; now: blocks\n");
  CHECK(in_lines(diffed(before, one_rule(R"("match": "gemein", "status": "quarantined")"))) ==
        "loyalty.test changed no-longer; status: before: stable; now: quarantined\n");
  CHECK(in_lines(diffed(before, one_rule(R"("match": "gemein", "dismissible": false)"))) ==
        "loyalty.test changed harder; dismissible: may no longer be dismissed\n");
  CHECK(in_lines(diffed(before, one_rule(R"("match": "fies", "when": {"network": ["x"]})"))) ==
        "loyalty.test changed perhaps; match: changed; when: before: always; now: network: x\n");
}

TEST_CASE("rules that came, went or were renamed", "[desk]") {
  const auto before = one_rule(R"("match": "gemein")");
  auto after = rules_only({named_rule("new", R"("match": "fies", "examples": {})")});
  const desk::PackDiff diff = diffed(before, after);
  CHECK(in_lines(diff) ==
        "loyalty.new added newly-flagged; severity: warning\n"
        "loyalty.test removed no-longer; severity: warning\n");
  CHECK(diff.summary.en ==
        "1 rules flag something new, 0 harder than before, 0 perhaps something else; 0 softer, 1 no longer anything; 0 "
        "without effect. 0 words in lexicons changed.");
  after = rules_only({named_rule("new", R"("match": "gemein", "examples": {})")});
  after[0].text = R"({"format": 1, "id": "test", "version": "2", "renamed": {"loyalty.test": "loyalty.new"}})";
  const desk::PackDiff renamed = diffed(before, after);
  CHECK(in_lines(renamed) == "loyalty.new renamed none\n");
  CHECK(renamed.rules[0].old_id == "loyalty.test");
  CHECK(renamed.new_pack == PackName{"test", "2"});
}

TEST_CASE("words of lexicons, with who looks for them and who spares them; networks; names", "[desk]") {
  auto before =
      rules_only({named_rule("hunts", R"("match": {"lexicon": "temper"}, "examples": {})"),
                  named_rule("spares", R"("match": "x", "unless": [{"lexicon": "temper"}], "examples": {})")});
  auto after = before;
  before.push_back({"lexicons/temper.json", lexicon("temper", R"(["gemein", "fies"])")});
  after.push_back({"lexicons/temper.json", lexicon("temper", R"(["gemein", "böse"])")});
  before.push_back({"networks/x.json", R"({"id": "x", "name": "X"})"});
  after.push_back({"networks/x.json", R"({"id": "x", "name": "X", "limit": {"max": 280, "counts": "weighted"}})"});
  after[0].text = R"({"format": 1, "id": "test", "version": "1",
                      "company": {"name": "Own", "confidential": {"codeNames": ["Zitteraal"]}}})";
  const desk::PackDiff diff = diffed(before, after);
  REQUIRE(diff.lexicons.size() == 1);
  CHECK(diff.lexicons[0].added == std::vector<std::string>{"any: böse"});
  CHECK(diff.lexicons[0].removed == std::vector<std::string>{"any: fies"});
  CHECK(diff.lexicons[0].looked_for_by == std::vector<std::string>{"loyalty.hunts"});
  CHECK(diff.lexicons[0].exempted_by == std::vector<std::string>{"loyalty.spares"});
  REQUIRE(diff.networks.size() == 1);
  CHECK(diff.networks[0].details == std::vector<std::string>{"limit"});
  REQUIRE(diff.company.size() == 2);
  CHECK(diff.company[1].kind == "codeName");
  CHECK(diff.company[1].added == 1);
  CHECK(diff.company[1].added_names.empty());
  CHECK(diffed(before, after, true).company[1].added_names == std::vector<std::string>{"Zitteraal"});
}

TEST_CASE("a privacy setting became stricter, looser, or only says it otherwise", "[desk]") {
  using test::setting;
  const auto with = [](std::string_view members) { return test::pack_with_settings({setting("list", members)}); };
  const auto change = [&with](std::string_view before, std::string_view after) {
    std::string lines;
    for (const desk::SettingChanges& one : diffed(with(before), with(after)).settings) {
      lines += one.id + " " + std::string(desk::kEffectNames[static_cast<std::size_t>(one.effect)]);
      for (const desk::FieldChange& field : one.fields)
        lines += "; " + field.field + ": " + field.what.en;
    }
    return lines;
  };
  CHECK(change("", "").empty());
  CHECK(change("", R"("expected": ["all"])") == "nest.list softer; expected: before: Only me; now: Everybody");
  CHECK(change(R"("expected": ["me", "some"])", "") ==
        "nest.list harder; expected: before: Only me, Some; now: Only me");
  CHECK(change("", R"("expected": ["some"])") == "nest.list perhaps; expected: before: Only me; now: Some");
  CHECK(change("", R"("severity": "error", "priority": "B")") ==
        "nest.list harder; priority: before: A; now: B; severity: before: warning; now: error");
  CHECK(change("", R"("why": {"de": "Neu.", "en": "New."})") == "nest.list none; why: changed");
  const auto without = test::pack_with_settings({});
  CHECK(diffed(without, with("")).settings.front().effect == desk::Effect::NewlyFlagged);
  CHECK(diffed(with(""), without).settings.front().effect == desk::Effect::NoLonger);
}

TEST_CASE("building gives one document, unless an example fails", "[desk]") {
  const std::vector<File> good = rules_only({named_rule("test", R"("match": ["gemein", "mean"], )" + kGoodExamples)});
  const std::vector<PackFiles> packs{named(good)};
  const NamedBytes company{"company.json", kCompany};
  auto built = desk::build_pack(packs, company, {});
  REQUIRE(built.ok());
  CHECK(built.value().test->passed());
  CHECK(built.value().rules == 1);
  CHECK(built.value().names.size() == 5);
  const std::vector<NamedBytes> result{{"pack.json", built.value().document}};
  const auto loaded = load_rule_pack(result);
  REQUIRE(loaded.ok());
  CHECK(loaded.value().company->name == u"Hansen & Wolff Pumpen GmbH");

  const std::vector<File> bad = one_rule(R"("match": "gemein")");
  const std::vector<PackFiles> bad_packs{named(bad)};
  built = desk::build_pack(bad_packs, std::nullopt, {});
  REQUIRE(built.ok());
  CHECK(built.value().document.empty());
  CHECK_FALSE(built.value().test->passed());
  desk::BuildOptions untested;
  untested.test = false;
  CHECK_FALSE(desk::build_pack(bad_packs, std::nullopt, untested).value().document.empty());
  const NamedBytes wrong{"company.json", R"({"nmae": "Own"})"};
  CHECK_FALSE(desk::build_pack(packs, wrong, {}).ok());
}

TEST_CASE("a dry run counts finds, false alarms and misses, and tells the time it is given", "[desk]") {
  const desk::ProgramPtr program =
      program_of(rules_only({named_rule("grave", R"("match": "gemein", "examples": {})"),
                             named_rule("mild", R"("match": "fies", "examples": {})", "hint")}));
  const auto drafts = desk::read_try_drafts("d.jsonl", R"({"id": "a", "text": "Wie gemein!"}
{"text": "gemein, gemein", "expect": ["loyalty"]}

{"id": "c", "text": "fies", "expect": ["loyalty", "advertising"]}
{"id": "d", "text": "gemein", "expect": []}
)");
  REQUIRE(drafts.ok());
  CHECK(drafts.value()[1].name == "d.jsonl:2");
  desk::TryOptions options;
  std::uint64_t time = 0;
  options.clock = [&time] { return time += 1000; };
  const desk::TryReport report = desk::try_rules(*program, drafts.value(), options);
  CHECK(report.drafts == 4);
  CHECK(report.flagged == 3);
  CHECK(report.nanoseconds == 4000);
  REQUIRE(report.rules.size() == 2);
  CHECK(report.rules[0].rule == "loyalty.grave");
  CHECK(report.rules[0].drafts == 3);
  CHECK(report.rules[0].nanoseconds == 4000);
  CHECK(report.rules[0].excerpts[1] == "[[gemein]], [[gemein]]");
  CHECK(report.rules[1].hints == 1);
  REQUIRE(report.false_alarms.size() == 2);
  CHECK(report.false_alarms[1].draft == "d");
  REQUIRE(report.missed.size() == 1);
  CHECK(report.missed[0].names == std::vector<std::string>{"loyalty", "advertising"});
  CHECK(report.slowest.size() == 4);
  options.harmless = true;
  CHECK(desk::try_rules(*program, drafts.value(), options).false_alarms.size() == 3);
}

TEST_CASE("drafts are read by the ending of their file", "[desk]") {
  CHECK(desk::read_try_drafts("a.txt", "{\"text\": 1}").value()[0].draft.text == u"{\"text\": 1}");
  CHECK(desk::read_try_drafts("a.json", R"([{"text": "x"}, {"text": "y"}])").value()[1].name == "a.json#/1");
  const auto broken = desk::read_try_drafts("a.jsonl", "{\"text\": \"x\"}\n{\"text\": \n");
  REQUIRE_FALSE(broken.ok());
  CHECK(broken.errors()[0].line == 2);
  CHECK_FALSE(desk::read_try_drafts("a.txt", "\xFF").ok());
}

TEST_CASE("a new rule is a skeleton that does not load before it is filled in", "[desk]") {
  const auto rule = desk::new_rule("confidentiality.price-list");
  REQUIRE(rule.ok());
  CHECK(rule.value().path == "guidelines/confidentiality/price-list.json");
  CHECK_FALSE(
      load({{"pack.json", R"({"format": 1, "id": "test", "version": "1"})"}, {rule.value().path, rule.value().text}})
          .ok());
  const auto problem = [](std::string_view id) { return desk::new_rule(id).errors().front().message.en; };
  CHECK(problem("price-list") ==
        "\"price-list\" is no id of a rule. It has two parts, guideline and name, such as confidentiality.price-list");
  CHECK(problem("confidental.price").ends_with("Did you mean \"confidentiality\"?"));
  CHECK(problem("loyalty.Price") ==
        "\"Price\" is no name of a rule: small letters, digits and hyphens, beginning with a letter");
  CHECK(problem("loyalty.guideline").starts_with("a rule cannot be called guideline"));
  CHECK(problem("loyalty.../../x").starts_with("\"loyalty.../../x\" is no id"));
}

Json asked(const Json& request) {
  const auto answer = parse_json("answer", desk::desk_request(request.dump()));
  REQUIRE(answer.ok());
  return answer.value();
}

TEST_CASE("a browser asks in JSON and always gets an answer", "[desk]") {
  Json pack = Json::array();
  for (const File& file : rules_only({named_rule("test", R"("match": ["gemein", "mean"], )" + kGoodExamples)}))
    pack.push_back({{"name", file.name}, {"text", file.text}});
  const Json packs = Json::array({pack});
  const Json company = {{"name", "company.json"}, {"text", kCompany}};
  CHECK(asked({{"command", "test"}, {"packs", packs}})["passed"] == true);
  CHECK(
      asked(
          {{"command", "test"}, {"packs", packs}, {"rules", {"loyalty.tset"}}, {"ui", "de"}})["errors"][0]["message"] ==
      "eine Regel „loyalty.tset“ gibt es nicht; meintest du „loyalty.test“?");
  CHECK(asked({{"command", "lint"}, {"packs", packs}, {"company", company}})["remarks"].is_array());
  CHECK(asked({{"command", "explain"}, {"packs", packs}, {"id", "loyalty.test"}})["severity"] == "warning");
  const Json reasons = asked({{"command", "reasons"}, {"packs", packs}, {"draft", {{"text", "Wie gemein!"}}}});
  CHECK(reasons["rules"][0]["fired"] == true);
  CHECK(reasons["rules"][0]["match"]["found"][0]["words"] == "gemein");
  CHECK(asked({{"command", "build"}, {"packs", packs}, {"company", company}})["document"].is_string());
  CHECK(asked({{"command", "diff"}, {"old", packs}, {"new", packs}})["same"] == true);
  const Json drafts = Json::array({{{"name", "a.txt"}, {"text", "Wie gemein!"}}});
  CHECK(asked({{"command", "try"}, {"packs", packs}, {"drafts", drafts}})["flagged"] == 1);
  CHECK(asked({{"command", "new"}, {"id", "loyalty.x"}})["path"] == "guidelines/loyalty/x.json");

  for (const std::string_view wrong :
       {R"({"command": "tset"})", R"([])", "", "{", R"({"command": "test", "packs": 7})",
        R"({"command": "diff", "old": [[]], "new": "x"})", R"({"command": "test", "packs": [[]]})",
        R"({"command": "reasons", "packs": [[{"name": 1}]]})", R"({"command": {}})"}) {
    INFO(wrong);
    const auto answer = parse_json("answer", desk::desk_request(wrong));
    REQUIRE(answer.ok());
    CHECK_FALSE(answer.value()["errors"].empty());
  }
}

}  // namespace
}  // namespace bedacht::test
