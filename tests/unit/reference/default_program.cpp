// SPDX-License-Identifier: Apache-2.0
#include "reference/default_program.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "cli/default_pack.h"
#include "engine/wire.h"
#include "text/utf.h"

namespace bedacht::reference {
namespace {

template <class T>
T value_of(Result<T> result) {
  if (!result) FAIL(describe(result.errors().front()));
  return std::move(result).value();
}

void compile_default(Program& program) {
  std::vector<NamedBytes> files;
  for (const cli::EmbeddedFile& file : cli::default_pack())
    files.push_back({std::string(file.name), file.bytes});
  std::ifstream file("rules/company.example.json", std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const Errors errors =
      compile(value_of(load_rule_pack(files)), value_of(load_company_profile({"company", bytes})), program);
  if (!errors.empty()) FAIL(describe(errors.front()));
}

std::vector<Draft> read_drafts(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<Draft> drafts;
  for (std::string line; std::getline(file, line);) {
    auto json = nlohmann::json::parse(line, nullptr, false);
    if (json.is_object() && json.contains("draft")) json = nlohmann::json(json["draft"]);
    if (!json.is_object() || !json.contains("text") || !json["text"].is_string()) continue;
    Draft draft;
    draft.id = path + ":" + std::to_string(drafts.size() + 1);
    draft.text = to_utf16(json["text"].get_ref<const std::string&>());
    draft.audience = Audience::Public;
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace

const Program& default_program() {
  // Rules are pointed to, so the program stays where it was made.
  static const Program* const program = [] {
    auto* made = new Program;
    compile_default(*made);
    return made;
  }();
  return *program;
}

std::vector<Draft> example_drafts() {
  std::vector<Draft> drafts;
  for (const Rule& rule : default_program().pack.rules)
    for (const Example& example : rule.examples)
      drafts.push_back(value_of(read_draft(rule.file, example.draft)));
  return drafts;
}

std::vector<Draft> drafts_in(const std::string& path) {
  std::vector<Draft> drafts = read_drafts(path);
  if (drafts.empty()) FAIL(path << " holds no drafts");
  return drafts;
}

std::vector<std::vector<Draft>> outside_drafts() {
  const char* folder = std::getenv("BEDACHT_DATA");
  if (folder == nullptr || *folder == '\0') return {};
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".jsonl") paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  std::vector<std::vector<Draft>> files;
  for (const std::string& path : paths) {
    std::vector<Draft> drafts = read_drafts(path);
    if (!drafts.empty()) files.push_back(std::move(drafts));
  }
  return files;
}

}  // namespace bedacht::reference
