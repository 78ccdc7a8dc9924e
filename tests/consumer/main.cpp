// SPDX-License-Identifier: Apache-2.0

// Judges one draft by the rules of a folder, with nothing but the installed package.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <list>
#include <sstream>
#include <vector>

#include "engine/engine.h"
#include "engine/wire.h"

namespace fs = std::filesystem;

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const fs::path folder = argv[1];
  std::list<std::string> contents;
  std::vector<bedacht::NamedBytes> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string name = entry.path().lexically_relative(folder).generic_string();
    const bool pack = name == "pack.json" || name.starts_with("guidelines/") || name.starts_with("lexicons/") ||
                      name.starts_with("networks/") || name.starts_with("models/");
    if (!pack || entry.path().extension() != ".json") continue;
    std::ostringstream bytes;
    bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    files.push_back({name, contents.emplace_back(bytes.str())});
  }

  auto pack = bedacht::load_rule_pack(files);
  const auto draft = bedacht::read_draft("argument", argv[2]);
  if (!pack || !draft) {
    for (const auto& error : pack ? draft.errors() : pack.errors())
      std::puts(bedacht::describe(error).c_str());
    return 2;
  }
  const auto engine = bedacht::Engine::create(std::move(pack).value(), std::nullopt);
  if (!engine) return 2;
  std::puts(bedacht::write_verdict(engine.value().check(draft.value(), {})).c_str());
  return 0;
}
