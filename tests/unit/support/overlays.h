// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/rule_pack.h"
#include "support/packs.h"

// Packs that extend each other, written inside the tests that use them.

namespace bedacht::test {

/// A pack in a folder, whose name stands in front of the file in errors.
struct Pack {
  std::string folder;
  std::vector<File> files;
};

/// `test` in version 1: the pack of packs.h with one rule, `loyalty.test`.
inline Pack base_pack(std::string_view rule_members = R"("match": "mist")") {
  return {"base", pack_with(rule(rule_members))};
}

/// A pack `firm` that extends `test`; its manifest gets these members besides id, version and extends.
inline Pack overlay_pack(std::string_view members = "", std::vector<File> more = {}) {
  std::string manifest = R"({"id": "firm", "version": "2", "extends": {"id": "test", "version": "1"})" +
                         (members.empty() ? "" : ", " + std::string(members)) + "}";
  std::vector<File> files{{"pack.json", std::move(manifest)}};
  files.insert(files.end(), more.begin(), more.end());
  return {"firm", std::move(files)};
}

inline std::vector<PackFiles> named(const std::vector<Pack>& packs) {
  std::vector<PackFiles> all;
  for (const Pack& pack : packs) {
    PackFiles& files = all.emplace_back();
    for (const File& file : pack.files)
      files.push_back({file.name, file.text, pack.folder + "/" + file.name});
  }
  return all;
}

inline Result<RulePack> load(const std::vector<Pack>& packs) {
  return load_rule_pack(named(packs));
}

/// The pack, which is sound.
inline RulePack loaded(const std::vector<Pack>& packs) {
  auto pack = load(packs);
  if (!pack) {
    for (const Error& error : pack.errors())
      UNSCOPED_INFO(describe(error));
    FAIL("the pack does not load");
  }
  return std::move(pack).value();
}

/// The errors, one a line, as a person reads them.
inline std::string problems_of(const std::vector<Pack>& packs, std::string_view ui = "en") {
  const auto pack = load(packs);
  if (pack) return "";
  std::string text;
  for (const Error& error : pack.errors())
    text += describe(error, ui) + "\n";
  return text;
}

}  // namespace bedacht::test
