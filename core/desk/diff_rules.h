// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/diff.h"
#include "rules/json.h"

namespace bedacht::desk {

/// A resolved pack, read and as its document.
struct DiffSide {
  RulePack pack;
  Json json;
};

std::vector<RuleChanges> diff_rules(const DiffSide& before, const DiffSide& after);
std::vector<LexiconChanges> diff_lexicons(const DiffSide& before, const DiffSide& after);
std::vector<SettingChanges> diff_settings(const DiffSide& before, const DiffSide& after);

}  // namespace bedacht::desk
