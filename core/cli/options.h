// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"

namespace bedacht::cli {

/// A command as it is called: `check`, `rules test`.
struct CommandName {
  Command command;
  std::string_view name;
  std::vector<std::string> formats;  ///< the first is the default
};
std::span<const CommandName> command_names();
std::string_view name_of(Command command);

/// An option, and the commands that have it.
struct Option {
  enum class Value : std::uint8_t { None, Needed, RuleId };
  std::string_view name;
  Value value;
  std::vector<Command> commands;  ///< empty: all
  void (*set)(Arguments& arguments, const std::string& value);
};
std::span<const Option> options();

/// The option with this name, or null.
const Option* find_option(std::string_view name);
bool belongs_to(const Option& option, Command command);

/// Whether a word is an id of a rule and no file: `--explain` takes it, if it stands behind.
bool looks_like_rule(std::string_view word);

}  // namespace bedacht::cli
