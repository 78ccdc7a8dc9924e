// SPDX-License-Identifier: Apache-2.0

// Every rule of the default pack is tried on its own examples, alone and with all others, as `bedacht rules test` does.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "cli/default_pack.h"
#include "desk/test.h"
#include "engine/wire.h"
#include "rules/rule_pack.h"

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

TEST_CASE("every rule passes its examples, alone and with all others, and no part of it is without one", "[rules]") {
  auto program = desk::make_program(default_pack(), example_company());
  if (!program) FAIL(describe(program.errors().front()));
  const Program* company = program.value().get();
  const desk::TestReport report = desk::test_rules({&company, 1}, {});
  REQUIRE(report.rules >= 20);
  for (const desk::FailedExample& failed : report.failures) {
    UNSCOPED_INFO(failed.file << failed.pointer << ": " << failed.what.en << "\nexpected: " << failed.expected
                              << "\nfound:    " << failed.found);
  }
  CHECK(report.failures.empty());
  for (const desk::Remark& remark : report.unfired)
    UNSCOPED_INFO(remark.file << remark.pointer << ": " << remark.what.en);
  CHECK(report.unfired.empty());
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
