// SPDX-License-Identifier: Apache-2.0
#include "cli/load.h"

#include <filesystem>
#include <utility>

#include "cli/default_pack.h"
#include "cli/files.h"
#include "rules/rule_pack.h"

namespace bedacht::cli {
namespace {

// The loader knows the files by their names inside the pack; a person knows them by the path that was given.
Errors with_paths(Errors errors, const std::string& pack) {
  std::error_code ignored;
  const bool is_folder = std::filesystem::is_directory(pack, ignored);
  for (Error& error : errors) {
    if (pack.empty()) {
      error.file = "rules/" + error.file;
    } else {
      error.file = is_folder ? (std::filesystem::path(pack) / error.file).generic_string() : pack;
    }
  }
  return errors;
}

Result<RulePack> load_pack(const Arguments& arguments) {
  std::vector<NamedBytes> named;
  std::vector<NamedFile> files;
  if (arguments.pack.empty()) {
    for (const EmbeddedFile& file : default_pack())
      named.push_back({std::string(file.name), file.bytes});
  } else {
    auto read = read_pack(arguments.pack, arguments.ui);
    if (!read) return read.errors();
    files = std::move(read).value();
    for (const NamedFile& file : files)
      named.push_back({file.name, file.bytes});
  }
  auto pack = load_rule_pack(named);
  if (!pack) return with_paths(pack.errors(), arguments.pack);
  return pack;
}

Result<CompanyProfile> load_company(const Arguments& arguments) {
  const auto bytes = read_file(arguments.company, arguments.ui);
  if (!bytes) return bytes.errors();
  return load_company_profile({arguments.company, bytes.value()});
}

}  // namespace

Result<Engine> load_engine(const Arguments& arguments) {
  Errors errors;
  auto pack = load_pack(arguments);
  if (!pack) errors = pack.errors();
  std::optional<CompanyProfile> company;
  if (!arguments.company.empty()) {
    auto profile = load_company(arguments);
    if (profile) {
      company = std::move(profile).value();
    } else {
      errors.insert(errors.end(), profile.errors().begin(), profile.errors().end());
    }
  }
  if (!errors.empty()) return errors;
  auto engine = Engine::create(std::move(pack).value(), std::move(company));
  if (!engine) return with_paths(engine.errors(), arguments.pack);
  return engine;
}

}  // namespace bedacht::cli
