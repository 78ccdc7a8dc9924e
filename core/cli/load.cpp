// SPDX-License-Identifier: Apache-2.0
#include "cli/load.h"

#include <filesystem>
#include <utility>

#include "cli/default_pack.h"

namespace bedacht::cli {
namespace {

PackFiles inside_the_program() {
  PackFiles files;
  for (const EmbeddedFile& file : default_pack())
    files.push_back({std::string(file.name), file.bytes, "rules/" + std::string(file.name)});
  return files;
}

// Rules know their files by their names inside the pack; a person knows them by the path that was given.
PackFiles named(const std::vector<NamedFile>& files, const std::string& path) {
  std::error_code ignored;
  const bool is_folder = std::filesystem::is_directory(path, ignored);
  PackFiles named;
  for (const NamedFile& file : files) {
    named.push_back(
        {file.name, file.bytes, is_folder ? (std::filesystem::path(path) / file.name).generic_string() : path});
  }
  return named;
}

void append(Errors& errors, const Errors& more) {
  errors.insert(errors.end(), more.begin(), more.end());
}

}  // namespace

Result<PackSources> read_packs(const Arguments& arguments, const std::string& path) {
  std::vector<std::string> paths = arguments.bases;
  if (!path.empty()) paths.insert(paths.begin(), path);
  PackSources sources;
  Errors errors;
  for (const std::string& one : paths) {
    auto files = read_pack(one, arguments.ui);
    if (files) {
      sources.read.push_back(std::move(files).value());
    } else {
      append(errors, files.errors());
    }
  }
  if (!errors.empty()) return errors;
  for (std::size_t i = 0; i < paths.size(); ++i)
    sources.packs.push_back(named(sources.read[i], paths[i]));
  // The rules inside the program can always be extended.
  sources.packs.insert(path.empty() ? sources.packs.begin() : sources.packs.end(), inside_the_program());
  return sources;
}

Result<std::optional<CompanySource>> read_company(const Arguments& arguments) {
  if (arguments.company.empty()) return std::optional<CompanySource>();
  auto bytes = read_file(arguments.company, arguments.ui);
  if (!bytes) return bytes.errors();
  return std::optional(CompanySource{arguments.company, std::move(bytes).value()});
}

Result<Loaded> load_parts(const Arguments& arguments) {
  Loaded loaded;
  Errors errors;
  if (auto sources = read_packs(arguments, arguments.pack)) {
    if (auto pack = load_rule_pack(sources.value().packs)) {
      loaded.pack = std::move(pack).value();
    } else {
      append(errors, pack.errors());
    }
  } else {
    append(errors, sources.errors());
  }
  if (auto source = read_company(arguments); !source) {
    append(errors, source.errors());
  } else if (source.value()) {
    if (auto company = load_company_profile(source.value()->named())) {
      loaded.company = std::move(company).value();
    } else {
      append(errors, company.errors());
    }
  }
  if (!errors.empty()) return errors;
  return loaded;
}

Result<Engine> load_engine(const Arguments& arguments) {
  auto loaded = load_parts(arguments);
  if (!loaded) return loaded.errors();
  return Engine::create(std::move(loaded.value().pack), std::move(loaded.value().company));
}

}  // namespace bedacht::cli
