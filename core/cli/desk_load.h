// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "desk/build.h"
#include "desk/program.h"
#include "desk/try.h"
#include "model/result.h"

namespace bedacht::cli {

/// The made-up company that examples may name: that beside the pack, otherwise that inside the program.
Result<std::optional<CompanyProfile>> load_example_company(const Arguments& arguments);

/// The pack compiled for its own company, where there is one, and for the made-up one.
struct Desk {
  std::vector<desk::ProgramPtr> programs;
  bool has_own_company = false;

  const Program& first() const { return *programs.front(); }
  std::vector<const Program*> all() const;
};
Result<Desk> load_desk(const Arguments& arguments);

/// Today's id of the rule, or an error with the nearest.
Result<std::string> rule_id(const RulePack& pack, const std::string& id);

/// The drafts in files, and in folders every `.txt`, `.json` and `.jsonl`, sorted by name.
Result<std::vector<desk::TryDraft>> read_drafts_in(const std::vector<std::string>& paths, std::string_view ui);

}  // namespace bedacht::cli
