// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/files.h"
#include "engine/engine.h"
#include "model/result.h"
#include "rules/rule_pack.h"

namespace bedacht::cli {

/// Packs that were read from disk, and the rules inside the program: the pack wanted, then what it may extend.
struct PackSources {
  std::vector<std::vector<NamedFile>> read;
  std::vector<PackFiles> packs;  ///< points into `read`
};

/// @param path of the pack wanted; empty: the rules inside the program
Result<PackSources> read_packs(const Arguments& arguments, const std::string& path);

/// A document and its path.
struct CompanySource {
  std::string path;
  std::string bytes;

  NamedBytes named() const { return {path, bytes}; }
};
/// The company profile that was asked for, if one was.
Result<std::optional<CompanySource>> read_company(const Arguments& arguments);

/// The engine with the pack and the company profile that were asked for.
Result<Engine> load_engine(const Arguments& arguments);

/// The same parts as they were read, for those who compile them themselves.
struct Loaded {
  RulePack pack;
  std::optional<CompanyProfile> company;
};
Result<Loaded> load_parts(const Arguments& arguments);

}  // namespace bedacht::cli
