// SPDX-License-Identifier: Apache-2.0
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/help.h"
#include "cli/load.h"
#include "cli/messages.h"
#include "cli/terminal.h"
#include "rules/rule_pack.h"

namespace {

using namespace bedacht::cli;

Exit show_version(const Arguments& arguments) {
  const auto engine = load_engine(arguments);
  if (!engine) {
    print_errors(engine.errors(), arguments.ui);
    return Exit::Unusable;
  }
  const bedacht::RulePack& pack = engine.value().pack();
  return finish(arguments, "bedacht " BEDACHT_VERSION ", " + pack.id + " " + pack.version + "\n", Exit::Clean);
}

Exit run(const std::vector<std::string_view>& words) {
  const std::string_view environment_ui = ui_of_environment();
  const auto read = read_arguments(words, environment_ui);
  if (!read) {
    bedacht::Errors errors = read.errors();
    errors.push_back({"bedacht", "", 0, 0, say::error({say::kSeeHelp})});
    print_errors(errors, ui_of(words, environment_ui));
    return Exit::Unusable;
  }
  const Arguments& arguments = read.value();
  if (arguments.help) return finish(arguments, help_text(arguments.command, arguments.ui), Exit::Clean);
  if (arguments.version) return show_version(arguments);
  switch (arguments.command) {
    case Command::Check:
      return arguments.explain ? check_explain(arguments) : check(arguments);
    case Command::Privacy:
      return privacy(arguments);
    case Command::RulesTest:
      return rules_test(arguments);
    case Command::RulesLint:
      return rules_lint(arguments);
    case Command::RulesExplain:
      return rules_explain(arguments);
    case Command::RulesGuideline:
      return rules_guideline(arguments);
    case Command::RulesBuild:
      return rules_build(arguments);
    case Command::RulesDiff:
      return rules_diff(arguments);
    case Command::RulesTry:
      return rules_try(arguments);
    case Command::RulesNew:
      return rules_new(arguments);
    case Command::None:
    case Command::Rules:
      break;
  }
  return Exit::Unusable;
}

}  // namespace

int main(int argc, char** argv) {
  return static_cast<int>(run({argv + (argc > 0 ? 1 : 0), argv + argc}));
}
