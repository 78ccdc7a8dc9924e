// SPDX-License-Identifier: Apache-2.0
#include "cli/desk_load.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "cli/desk_data.h"
#include "cli/load.h"
#include "desk/explain.h"

namespace bedacht::cli {
namespace {

namespace fs = std::filesystem;

bool holds_drafts(const fs::path& path) {
  const std::string ending = path.extension().string();
  return ending == ".txt" || ending == ".json" || ending == ".jsonl";
}

// The files of a folder; a file is itself.
std::vector<std::string> files_at(const std::string& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return {path};
  std::vector<std::string> files;
  auto entry = fs::recursive_directory_iterator(path, error);
  while (!error && entry != fs::recursive_directory_iterator()) {
    if (entry->is_regular_file(error) && holds_drafts(entry->path())) files.push_back(entry->path().generic_string());
    if (!error) entry.increment(error);
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

Result<std::optional<CompanyProfile>> load_example_company(const Arguments& arguments) {
  std::string path = "rules/company.example.json";
  std::string bytes = example_company();
  std::error_code ignored;
  const std::string beside = (fs::path(arguments.pack) / "company.example.json").generic_string();
  if (!arguments.pack.empty() && fs::is_regular_file(beside, ignored)) {
    auto read = read_file(beside, arguments.ui);
    if (!read) return read.errors();
    path = beside;
    bytes = std::move(read).value();
  }
  auto company = load_company_profile({path, bytes});
  if (!company) return company.errors();
  return std::optional(std::move(company).value());
}

std::vector<const Program*> Desk::all() const {
  std::vector<const Program*> pointers;
  pointers.reserve(programs.size());
  for (const desk::ProgramPtr& program : programs)
    pointers.push_back(program.get());
  return pointers;
}

Result<Desk> load_desk(const Arguments& arguments) {
  auto loaded = load_parts(arguments);
  auto made_up = load_example_company(arguments);
  Errors errors;
  if (!loaded) errors = loaded.errors();
  if (!made_up) errors.insert(errors.end(), made_up.errors().begin(), made_up.errors().end());
  if (!errors.empty()) return errors;
  const Loaded& parts = loaded.value();
  auto programs = desk::example_programs(parts.pack, parts.company, made_up.value());
  if (!programs) return programs.errors();
  return Desk{std::move(programs).value(), parts.company || parts.pack.company};
}

Result<std::string> rule_id(const RulePack& pack, const std::string& id) {
  if (const Rule* rule = pack.rule(id)) return rule->id;
  return Errors{{"bedacht", "", 0, 0, desk::no_such_rule(pack, id)}};
}

Result<std::vector<desk::TryDraft>> read_drafts_in(const std::vector<std::string>& paths, std::string_view ui) {
  std::vector<desk::TryDraft> drafts;
  Errors errors;
  for (const std::string& path : paths) {
    for (const std::string& file : files_at(path)) {
      const auto bytes = read_file(file, ui);
      auto read =
          bytes ? desk::read_try_drafts(file, bytes.value()) : Result<std::vector<desk::TryDraft>>(bytes.errors());
      if (!read) {
        errors.insert(errors.end(), read.errors().begin(), read.errors().end());
        continue;
      }
      for (desk::TryDraft& draft : read.value())
        drafts.push_back(std::move(draft));
    }
  }
  if (!errors.empty()) return errors;
  return drafts;
}

}  // namespace bedacht::cli
