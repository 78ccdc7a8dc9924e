// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "desk/lint.h"
#include "desk/program.h"
#include "desk/test.h"
#include "support/packs.h"

// Small packs for the tests of the rule desk: a lexicon or rule that a test needs is put in the place of another.

namespace bedacht::test {

/// A rule with its own id: `loyalty.` and a name.
inline std::string named_rule(std::string_view name, std::string_view members, std::string_view severity = "warning") {
  return R"({"id": "loyalty.)" + std::string(name) + R"(", "guideline": "loyalty", "severity": ")" +
         std::string(severity) +
         R"(", "text": {"de": {"message": "Gefunden: {words}", "explanation": "Darum.", "advice": "Besser nicht."},
                       "en": {"message": "Found: {words}", "explanation": "Because.", "advice": "Better not."}}, )" +
         std::string(members) + "}";
}

inline const std::string kGoodExamples =
    R"("examples": {"flag": ["Das ist aber [[gemein]] von euch.", "That is so [[mean]] of you all."],
                    "pass": ["Das ist aber schön von euch.", "That is so nice of you all."]})";

/// Files with these rules, each under its own name.
inline std::vector<File> rules_only(const std::vector<std::string>& rules) {
  std::vector<File> files{{"pack.json", R"({"format": 1, "id": "test", "version": "1"})"}};
  for (std::size_t i = 0; i < rules.size(); ++i)
    files.push_back({"guidelines/loyalty/rule" + std::to_string(i) + ".json", rules[i]});
  return files;
}

inline desk::ProgramPtr program_of(const std::vector<File>& files, std::string_view company = {}) {
  auto pack = load(files);
  if (!pack) FAIL(describe(pack.errors().front()));
  std::optional<CompanyProfile> profile;
  if (!company.empty()) {
    auto read = load_company_profile({"company.json", company});
    if (!read) FAIL(describe(read.errors().front()));
    profile = std::move(read).value();
  }
  auto program = desk::make_program(std::move(pack).value(), std::move(profile));
  if (!program) FAIL(describe(program.errors().front()));
  return std::move(program).value();
}

inline desk::TestReport tested(const std::vector<File>& files) {
  const desk::ProgramPtr program = program_of(files);
  const Program* company = program.get();
  return desk::test_rules({&company, 1}, {});
}

/// Remarks, one a line: check, place, what.
inline std::string in_lines(const std::vector<desk::Remark>& remarks, std::string_view ui = "en") {
  std::string text;
  for (const desk::Remark& remark : remarks)
    text += remark.check + " " + remark.file + "#" + remark.pointer + ": " + remark.what.in(ui) + "\n";
  return text;
}

/// What one check says.
inline std::string linted(const std::vector<File>& files, std::string_view check, std::string_view company = {},
                          std::string_view harmless = {}) {
  const desk::ProgramPtr program = program_of(files, company);
  desk::LintOptions options;
  options.only = {std::string(check)};
  options.names = !company.empty();
  options.company_file = "company.json";
  auto posts = desk::read_try_drafts("posts.jsonl", harmless);
  if (!posts) FAIL(describe(posts.errors().front()));
  options.harmless = std::move(posts).value();
  return in_lines(desk::lint(*program, options).remarks);
}

}  // namespace bedacht::test
