// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "desk/test.h"

namespace bedacht::desk {

/// How many names of one kind stand in a pack for everybody to read.
struct NamesInClear {
  EntityKind kind = EntityKind::Employer;
  std::size_t count = 0;
};

struct BuildOptions {
  bool test = true;                               ///< whether the result is tested before it is given out
  std::optional<CompanyProfile> example_company;  ///< the made-up company that examples may name
  Progress progress;
};

struct BuiltPack {
  std::string document;  ///< UTF-8; empty when the test failed
  std::string id;
  std::string version;
  std::size_t rules = 0;
  std::size_t lexicons = 0;
  std::size_t networks = 0;
  std::size_t bytes = 0;
  std::vector<NamesInClear> names;
  std::optional<TestReport> test;
};

/// Resolves a pack, what it extends and the company profile into one self-contained document, and tries its examples.
/// Fails with every error of the documents.
/// @param packs as for load_rule_pack()
Result<BuiltPack> build_pack(std::span<const PackFiles> packs, const std::optional<NamedBytes>& company,
                             const BuildOptions& options);

/// The programs by which the examples of a pack are judged: for its own company, where it has one, and for the made-up
/// one. Never empty.
Result<std::vector<ProgramPtr>> example_programs(const RulePack& pack, const std::optional<CompanyProfile>& own,
                                                 const std::optional<CompanyProfile>& made_up);

/// What everybody should know who ships a pack with names in it.
Localized names_warning();

}  // namespace bedacht::desk
