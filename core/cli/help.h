// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "cli/arguments.h"

namespace bedacht::cli {

/// How a command is called, or how the program is when no command is named.
std::string help_text(Command command, std::string_view ui);

/// The same for the commands under `rules`.
std::string rules_help(Command command, std::string_view ui);

}  // namespace bedacht::cli
