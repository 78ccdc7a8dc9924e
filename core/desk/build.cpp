// SPDX-License-Identifier: Apache-2.0
#include "desk/build.h"

#include "desk/say.h"
#include "rules/write_pack.h"

namespace bedacht::desk {
namespace {

std::vector<NamesInClear> names_of(const std::optional<CompanyProfile>& company) {
  std::vector<NamesInClear> names;
  if (!company) return names;
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    const std::size_t count = company->entities[kind].size();
    if (count > 0) names.push_back({static_cast<EntityKind>(kind), count});
  }
  return names;
}

}  // namespace

Localized names_warning() {
  return put(
      {"Diese Namen stehen lesbar in der Datei: Wer die Platte eines Rechners liest, auf dem das Regelpaket liegt, "
       "liest sie mit. Was niemand lesen darf, gehört nicht hinein.",
       "These names can be read in the file: whoever reads the disk of a computer that holds the pack reads them, "
       "too. What nobody may read does not belong in it."});
}

Result<std::vector<ProgramPtr>> example_programs(const RulePack& pack, const std::optional<CompanyProfile>& own,
                                                 const std::optional<CompanyProfile>& made_up) {
  std::vector<std::optional<CompanyProfile>> companies;
  if (own || pack.company) companies.push_back(own ? own : pack.company);
  if (made_up) companies.push_back(made_up);
  if (companies.empty()) companies.emplace_back();
  std::vector<ProgramPtr> programs;
  for (const std::optional<CompanyProfile>& company : companies) {
    auto program = make_program(pack, company);
    if (!program) return program.errors();
    programs.push_back(std::move(program).value());
  }
  return programs;
}

Result<BuiltPack> build_pack(std::span<const PackFiles> packs, const std::optional<NamedBytes>& company,
                             const BuildOptions& options) {
  auto document = write_pack(packs, company);
  if (!document) return document.errors();
  BuiltPack built;
  built.document = std::move(document).value();
  const std::vector<NamedBytes> files{{"pack.json", built.document}};
  auto pack = load_rule_pack(files);
  if (!pack) return pack.errors();
  const RulePack& result = pack.value();
  built.id = result.id;
  built.version = result.version;
  built.rules = result.rules.size();
  built.lexicons = result.lexicons.size();
  built.networks = result.networks.size();
  built.bytes = built.document.size();
  built.names = names_of(result.company);
  if (!options.test) return built;
  const auto programs = example_programs(result, std::nullopt, options.example_company);
  if (!programs) return programs.errors();
  std::vector<const Program*> companies;
  for (const ProgramPtr& program : programs.value())
    companies.push_back(program.get());
  TestOptions test;
  test.progress = options.progress;
  built.test = test_rules(companies, test);
  if (!built.test->passed()) built.document.clear();
  return built;
}

}  // namespace bedacht::desk
