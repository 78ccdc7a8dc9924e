// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "cli/terminal.h"
#include "model/draft.h"
#include "model/finding.h"
#include "rules/rule_pack.h"

namespace bedacht::cli {

/// A verdict to be read in a terminal.
/// @param name what the draft is called in front of line and column
std::string check_text(std::string_view name, const Draft& draft, const Verdict& verdict, const RulePack& pack,
                       std::string_view ui, const Paint& paint);

}  // namespace bedacht::cli
