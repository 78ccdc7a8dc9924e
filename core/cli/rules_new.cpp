// SPDX-License-Identifier: Apache-2.0
#include <filesystem>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/options.h"
#include "cli/rules_messages.h"
#include "desk/new_rule.h"
#include "desk/say.h"
#include "desk/wire.h"

namespace bedacht::cli {
namespace {

namespace fs = std::filesystem;

bool is_pack(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_regular_file(folder / "pack.json", ignored);
}

// The folder that was named, or the one that stands here.
std::string folder_of(const Arguments& arguments) {
  if (!arguments.pack.empty()) return is_pack(arguments.pack) ? arguments.pack : "";
  if (is_pack(".")) return ".";
  return is_pack("rules") ? "rules" : "";
}

}  // namespace

Exit rules_new(const Arguments& arguments) {
  if (arguments.words.size() != 1) return refuse(arguments, desk::put(say::kOneRule, {name_of(arguments.command)}));
  const auto rule = desk::new_rule(arguments.words.front());
  if (!rule) return refuse(arguments, rule.errors());
  const std::string folder = folder_of(arguments);
  if (folder.empty()) return refuse(arguments, desk::put(say::kNoPackHere));
  const std::string path = (fs::path(folder) / rule.value().path).lexically_normal().generic_string();
  std::error_code error;
  if (fs::exists(path, error)) return refuse(arguments, Errors{{path, "", 0, 0, desk::put(say::kIsThere)}});
  fs::create_directories(fs::path(path).parent_path(), error);
  const Errors errors = write_file(path, rule.value().text, Overwrite::No);
  if (!errors.empty()) return refuse(arguments, errors);
  if (arguments.format == Format::Json)
    return finish(arguments, desk::write_new({path, rule.value().text}) + "\n", Exit::Clean);
  return finish(arguments,
                desk::put(say::kWritten, {path}).in(arguments.ui) + "\n\n" + desk::next_steps().in(arguments.ui),
                Exit::Clean);
}

}  // namespace bedacht::cli
