// SPDX-License-Identifier: Apache-2.0

// Every rule of the default pack is tried on its own examples, first alone, which finds broken rules, and then together
// with all others, which finds quarrels.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "cli/default_pack.h"
#include "engine/engine.h"
#include "engine/wire.h"
#include "rules/rule_pack.h"
#include "text/utf.h"

namespace bedacht {
namespace {

RulePack default_pack() {
  std::vector<NamedBytes> files;
  for (const cli::EmbeddedFile& file : cli::default_pack())
    files.push_back({std::string(file.name), file.bytes});
  auto pack = load_rule_pack(files);
  if (!pack) {
    for (const Error& error : pack.errors())
      UNSCOPED_INFO(describe(error));
    FAIL("the default pack does not load");
  }
  return std::move(pack).value();
}

CompanyProfile example_company() {
  std::ifstream file("rules/company.example.json", std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  auto company = load_company_profile({"rules/company.example.json", bytes});
  if (!company) FAIL(describe(company.errors().front()));
  return std::move(company).value();
}

Engine engine_of(RulePack pack) {
  auto engine = Engine::create(std::move(pack), example_company());
  if (!engine) FAIL(describe(engine.errors().front()));
  return std::move(engine).value();
}

Draft draft_of(const Rule& rule, const Example& example) {
  auto draft = read_draft(rule.file, example.draft);
  if (!draft) FAIL(rule.file << example.pointer << ": " << describe(draft.errors().front()));
  return std::move(draft).value();
}

std::string in_words(const Draft& draft, const std::vector<Span>& spans) {
  std::string words;
  for (const Span& span : spans) {
    words += (words.empty() ? "[[" : " [[") +
             to_utf8(std::u16string_view(draft.text).substr(span.start, span.length())) + "]]";
  }
  return words.empty() ? "no words" : words;
}

std::vector<Span> spans_of(const Verdict& verdict, const Rule& rule) {
  std::vector<Span> spans;
  for (const Finding& finding : verdict.findings) {
    if (finding.rule == rule.id) spans.insert(spans.end(), finding.spans.begin(), finding.spans.end());
  }
  std::sort(spans.begin(), spans.end());
  spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
  return spans;
}

bool fired(const Verdict& verdict, const Rule& rule) {
  return std::any_of(verdict.findings.begin(), verdict.findings.end(),
                     [&](const Finding& finding) { return finding.rule == rule.id; });
}

bool speaks_of(const Verdict& verdict, const Rule& rule) {
  return std::any_of(verdict.findings.begin(), verdict.findings.end(),
                     [&](const Finding& finding) { return finding.guideline == rule.guideline; });
}

TEST_CASE("every rule passes its examples alone", "[rules]") {
  const RulePack pack = default_pack();
  REQUIRE(pack.rules.size() >= 20);
  for (const Rule& rule : pack.rules) {
    RulePack alone = pack;
    alone.rules = {rule};
    alone.rules.front().status = RuleStatus::Stable;
    const Engine engine = engine_of(std::move(alone));
    for (const Example& example : rule.examples) {
      const Draft draft = draft_of(rule, example);
      const Verdict verdict = engine.check(draft, {});
      const std::vector<Span> found = spans_of(verdict, rule);
      INFO(rule.file << example.pointer << ": " << to_utf8(draft.text) << "\nfound " << in_words(draft, found));
      switch (example.expectation) {
        case Expectation::Flag:
          CHECK(fired(verdict, rule));
          if (!example.marks.empty()) {
            INFO("expected " << in_words(draft, example.marks));
            CHECK(found == example.marks);
          }
          break;
        case Expectation::Pass:
          CHECK_FALSE(fired(verdict, rule));
          break;
        case Expectation::Gap: {
          INFO("a known gap is closed: move it to \"flag\" (or to \"pass\")");
          CHECK_FALSE(fired(verdict, rule));
          break;
        }
      }
    }
  }
}

TEST_CASE("every rule passes its examples together with all others", "[rules]") {
  const RulePack pack = default_pack();
  const Engine engine = engine_of(pack);
  for (const Rule& rule : pack.rules) {
    if (rule.status != RuleStatus::Stable && rule.status != RuleStatus::Preview) continue;
    for (const Example& example : rule.examples) {
      const Draft draft = draft_of(rule, example);
      const Verdict verdict = engine.check(draft, {});
      INFO(rule.file << example.pointer << ": " << to_utf8(draft.text));
      if (example.expectation == Expectation::Flag) CHECK(speaks_of(verdict, rule));
      if (example.expectation == Expectation::Pass) CHECK_FALSE(fired(verdict, rule));
    }
  }
}

TEST_CASE("every guideline has at least two rules", "[rules]") {
  const RulePack pack = default_pack();
  for (int guideline = 0; guideline <= static_cast<int>(Guideline::LegalRights); ++guideline) {
    INFO("guideline number " << guideline);
    CHECK(std::count_if(pack.rules.begin(), pack.rules.end(),
                        [&](const Rule& rule) { return static_cast<int>(rule.guideline) == guideline; }) >= 2);
  }
}

}  // namespace
}  // namespace bedacht
