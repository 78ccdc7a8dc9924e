// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/result.h"

namespace bedacht::desk {

/// The skeleton of a rule, and where in its pack it belongs.
struct NewRule {
  std::string path;  ///< relative to the pack's folder
  std::string text;
};

/// Texts, phrases and examples of the skeleton are empty, and empty is an error to the schema and to the loader: a rule
/// cannot be forgotten half-done. Fails when `id` is no id of a rule.
Result<NewRule> new_rule(std::string_view id);

/// What comes next, in numbered lines.
Localized next_steps();

}  // namespace bedacht::desk
