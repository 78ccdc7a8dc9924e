// SPDX-License-Identifier: Apache-2.0

// `rules explain` and `check --explain`: a rule in words, and each reason for which it fires or stays silent.

#include "desk/desk_packs.h"
#include "desk/explain_draft.h"

namespace bedacht::test {
namespace {

using desk::JudgedRule;
using desk::Part;

std::string tree(const Part& part, std::size_t indent = 0) {
  std::string text = std::string(indent, ' ');
  if (part.holds) text += *part.holds ? "+ " : "- ";
  text += part.text.en;
  for (const desk::FoundWords& found : part.found) {
    text += " [" + std::to_string(found.span.start) + "-" + std::to_string(found.span.end) + " " + found.phrase +
            (found.dropped.empty() ? "" : ": " + found.dropped.en) + "]";
  }
  text += "\n";
  for (const Part& child : part.children)
    text += tree(child, indent + 1);
  return text;
}

std::vector<JudgedRule> explained(const std::vector<File>& files, std::u16string text, std::string_view rule = {},
                                  const Options& options = {}) {
  const desk::ProgramPtr program = program_of(files, kCompany);
  return desk::explain_draft(*program, draft_of(std::move(text)), options, rule);
}

JudgedRule only_rule(std::string_view members, std::u16string text) {
  const auto rules = explained(rules_only({named_rule("test", R"("examples": {}, )" + std::string(members))}),
                               std::move(text), "loyalty.test");
  REQUIRE(rules.size() == 1);
  return rules.front();
}

TEST_CASE("a rule in words, also by a former id", "[desk]") {
  std::vector<File> files = rules_only(
      {named_rule("test", R"("status": "preview", "severity": {"default": "warning", "audience": {"private": "hint"}},
      "when": {"network": ["x"], "kind": ["post", "reply"], "disclosure": {"opinion": ["missing"]}},
      "cases": [{"when": {"persona": ["official"]}, "severity": "error", "gate": "block"}],
      "match": {"all": [{"lexicon": "temper", "negated": "skip"}, {"entity": "own", "mark": false}, {"not": {"token": "url"}}],
                "within": "paragraph"},
      "unless": [{"phrases": {"any": ["Witz"]}, "within": "draft"}],
      "fixes": [{"redact": true}], "examples": {"flag": ["Wie [[gemein]]!"]})")});
  // The helper has given a severity; the richer one is the point here.
  auto& rule = files.back().text;
  rule.erase(rule.find(R"("severity": "warning",)"), std::string_view(R"("severity": "warning",)").size());
  files.push_back({"lexicons/temper.json", R"({"id": "temper", "source": "test", "licence": "own",
                                              "phrases": {"de": ["gemein", "böse"], "en": ["mean"]}})"});
  files[0].text = R"({"format": 1, "id": "test", "version": "1", "renamed": {"loyalty.old": "loyalty.test"}})";
  const auto pack = load(files);
  REQUIRE(pack.ok());
  const auto words = desk::explain_rule(pack.value(), "loyalty.old");
  REQUIRE(words);
  CHECK(words->id == "loyalty.test");
  CHECK(words->asked == "loyalty.old");
  CHECK(words->old_ids == std::vector<std::string>{"loyalty.old"});
  CHECK(words->status.de == "Vorschau");
  CHECK(words->severity.en == "warning, for a few people: hint");
  CHECK(words->cases[0].en == "when role: official: error, blocks");
  CHECK(words->context.en == "network: x; kind: post, reply; note that it is the own opinion: missing");
  CHECK(words->context.de == "Netzwerk: x; Art: Beitrag, Antwort; Kennzeichnung als eigene Meinung: fehlt");
  CHECK(tree(*words->match) ==
        "all of these, within a paragraph:\n"
        " one of 3 entries of \"temper\": gemein, böse, mean (not when negated)\n"
        " a name of the company: employer, product, brand (not underlined)\n"
        " and not there:\n"
        "  a web address\n");
  CHECK(words->unless[0].reach.en == "anywhere in the draft");
  CHECK(words->lexicons[0].sizes == std::array<std::size_t, 3>{2, 1, 0});
  CHECK(words->fixes[0].en == "redact");
  CHECK(words->examples[0].text == "Wie [[gemein]]!");
  CHECK_FALSE(desk::explain_rule(pack.value(), "loyalty.tset"));
  CHECK(desk::no_such_rule(pack.value(), "loyalty.tset").en ==
        "no rule is called \"loyalty.tset\"; did you mean \"loyalty.test\"?");
}

TEST_CASE("why it fired: the words, and the phrase that found them", "[desk]") {
  const JudgedRule rule =
      only_rule(R"("match": {"any": [["gemein~", "fies"], {"entity": "product"}]})", u"Gemeines PumpLink.");
  CHECK(rule.fired);
  CHECK(rule.outcome.en == "fired");
  CHECK(tree(*rule.match) ==
        "+ one of these:\n"
        " + one of 2 phrases: gemein~, fies [0-8 gemein~]\n"
        " + a name of the company: product [9-17 ]\n");
  REQUIRE(rule.findings.size() == 2);
  CHECK(rule.findings[0].words == "Gemeines");
  CHECK(rule.findings[0].fate.en == "is shown");
}

TEST_CASE("why it did not: a modifier, an exception, the context, a disclosure", "[desk]") {
  const JudgedRule negated =
      only_rule(R"("match": {"phrases": {"any": ["gemein"]}, "negated": "skip"})", u"Das ist nicht gemein.");
  CHECK(negated.outcome.en == "silent: the pattern does not come together");
  CHECK(tree(*negated.match) == "- the phrase \"gemein\" (not when negated) [14-20 gemein: not when negated]\n");

  const JudgedRule excepted = only_rule(R"("match": "gemein", "unless": ["fies", "Witz"])", u"Gemein, dieser Witz.");
  CHECK(excepted.outcome.en == "silent: an exception applies");
  REQUIRE(excepted.dropped.size() == 1);
  CHECK(excepted.dropped[0].en == "\"Gemein\": exception 2 (/unless/1)");
  CHECK(tree(excepted.unless[1].pattern) == "+ the phrase \"Witz\" [15-19 Witz]\n");

  const JudgedRule context =
      only_rule(R"("match": "gemein", "when": {"kind": ["reply"], "audience": ["public"]})", u"Gemein.");
  CHECK(context.outcome.en == "silent: the context does not fit");
  REQUIRE(context.context.size() == 2);
  CHECK(context.context[0].text.en == "kind: reply");
  CHECK_FALSE(context.context[0].holds);
  CHECK(context.context[1].holds);

  const JudgedRule disclosed =
      only_rule(R"("match": "gemein", "when": {"disclosure": {"advertising": ["present"]}})", u"Gemein.");
  CHECK(disclosed.outcome.en == "silent: the disclosure is not in the state that the rule asks for");
  CHECK(disclosed.disclosures[0].text.en == "label as advertising: present (here: missing)");

  const JudgedRule retired = only_rule(R"("match": "gemein", "status": "quarantined")", u"Gemein.");
  CHECK(retired.outcome.en == "silent: the rule is quarantined");
}

TEST_CASE("what the company has released is named", "[desk]") {
  const std::vector<File> files{
      {"pack.json", R"({"format": 1, "id": "test", "version": "1"})"},
      {"guidelines/confidentiality/test.json", rule(R"("match": {"entity": "codeName"})", "confidentiality")}};
  const auto rules = explained(files, u"Kormoran ist da.");
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].dropped[0].en == "\"Kormoran\": the company has released it");
  CHECK(rules[0].dropped[0].de == "„Kormoran“: die Firma hat es freigegeben");
}

TEST_CASE("what weighed on a finding, and what became of it", "[desk]") {
  const auto files = rules_only({named_rule("grave", R"("match": "gemein", "examples": {})", "error"),
                                 named_rule("mild", R"("match": "gemein", "examples": {})", "hint")});
  const auto rules = explained(files, u"Gemein.");
  REQUIRE(rules.size() == 2);
  CHECK(rules[1].id == "loyalty.mild");
  CHECK_FALSE(rules[1].fired);
  CHECK(rules[1].findings[0].fate.en == "is not shown: loyalty.grave says more at the same place");
  CHECK(rules[1].outcome.en == "silent: what it found is not shown");

  const desk::ProgramPtr program = program_of(files);
  const Verdict verdict = check_draft(*program, draft_of(u"Gemein."), {}, {});
  Options options;
  options.dismissed = {verdict.findings.front().fingerprint};
  CHECK(explained(files, u"Gemein.", "loyalty.grave", options)[0].findings[0].fate.en ==
        "is not shown: you have dismissed it");

  const JudgedRule preview = only_rule(R"("match": "gemein", "status": "preview")", u"Gemein.");
  CHECK(preview.findings[0].reasons[0].en == "preview: only a hint");
  const JudgedRule special = only_rule(
      R"("match": "gemein", "cases": [{"when": {"kind": ["reply"]}, "severity": "hint"}, {"when": {"kind": ["post"]}, "severity": "error", "gate": "block"}])",
      u"Gemein.");
  CHECK(special.findings[0].reasons[0].en == "case 2 holds");
  CHECK(special.findings[0].gate == Gate::Block);

  auto capped = pack_with(rule(R"("match": "gemein")"));
  const auto protected_speech = explained(capped, u"Gemein, diese Überstunden.");
  CHECK(protected_speech[0].findings[0].severity == Severity::Information);
  CHECK(protected_speech[0].findings[0].reasons[0].en ==
        "protected speech: information at most, and nothing holds the post");
}

TEST_CASE("without an id only those are explained of which all words stand there", "[desk]") {
  const auto files = rules_only({named_rule("apart", R"("match": {"all": ["gemein", "Chef"]}, "examples": {})"),
                                 named_rule("half", R"("match": {"all": ["gemein", "Chefin"]}, "examples": {})")});
  const auto rules = explained(files, u"Gemein. Mein Chef ist nett.");
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].id == "loyalty.apart");
  CHECK(rules[0].outcome.en == "silent: the pattern does not come together");
}

}  // namespace
}  // namespace bedacht::test
