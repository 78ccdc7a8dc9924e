// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "model/finding.h"

namespace bedacht::cli {

/// What the program ends with.
enum class Exit : int { Clean = 0, Flagged = 1, Unusable = 2 };

Exit check(const Arguments& arguments);
/// check() with a draft in every line, answered line by line.
Exit check_lines(const Arguments& arguments);
/// check() that says why, instead of what.
Exit check_explain(const Arguments& arguments);
Exit privacy(const Arguments& arguments);
Exit rules_test(const Arguments& arguments);
Exit rules_lint(const Arguments& arguments);
Exit rules_explain(const Arguments& arguments);
Exit rules_guideline(const Arguments& arguments);
Exit rules_build(const Arguments& arguments);
Exit rules_diff(const Arguments& arguments);
Exit rules_try(const Arguments& arguments);
Exit rules_new(const Arguments& arguments);

/// Whether anything but hints was found.
bool is_flagged(const Verdict& verdict);

/// The files that were named, or standard input.
std::vector<std::string> inputs_of(const Arguments& arguments);

/// Writes the whole answer. What could not be written counts as unusable.
Exit finish(const Arguments& arguments, std::string_view answer, Exit exit);

/// Says what is wrong.
Exit refuse(const Arguments& arguments, const Errors& errors);
/// Says in a sentence what is wrong with how the program was called.
Exit refuse(const Arguments& arguments, Localized problem);

/// Documents as one JSON document: itself where there is one, otherwise a list.
std::string json_list(const std::vector<std::string>& documents);

}  // namespace bedacht::cli
