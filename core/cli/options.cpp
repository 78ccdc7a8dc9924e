// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <algorithm>
#include <utility>

#include "model/names.h"

namespace bedacht::cli {
namespace {

// `a,b` as well as the option twice.
void add_listed(std::vector<std::string>& list, std::string_view value) {
  while (!value.empty()) {
    const std::size_t comma = value.find(',');
    if (comma != 0) list.emplace_back(value.substr(0, comma));
    value.remove_prefix(comma == std::string_view::npos ? value.size() : comma + 1);
  }
}

}  // namespace

std::span<const CommandName> command_names() {
  static const std::vector<CommandName> names{
      {Command::Check, "check", {"text", "json", "jsonl", "sarif"}},
      {Command::Privacy, "privacy", {"text", "json", "html"}},
      {Command::RulesTest, "rules test", {"text", "json"}},
      {Command::RulesLint, "rules lint", {"text", "json"}},
      {Command::RulesExplain, "rules explain", {"text", "json"}},
      {Command::RulesGuideline, "rules guideline", {"text", "json"}},
      {Command::RulesBuild, "rules build", {"text", "json"}},
      {Command::RulesDiff, "rules diff", {"text", "json"}},
      {Command::RulesTry, "rules try", {"text", "json"}},
      {Command::RulesNew, "rules new", {"text", "json"}},
  };
  return names;
}

std::string_view name_of(Command command) {
  for (const CommandName& one : command_names()) {
    if (one.command == command) return one.name;
  }
  return command == Command::Rules ? "rules" : "";
}

std::span<const Option> options() {
  using Value = Option::Value;
  static const std::vector<Option> all{
      {"--company", Value::Needed, {}, [](Arguments& to, const std::string& value) { to.company = value; }},
      {"--pack", Value::Needed, {}, [](Arguments& to, const std::string& value) { to.pack = value; }},
      {"--base", Value::Needed, {}, [](Arguments& to, const std::string& value) { to.bases.push_back(value); }},
      {"--explain",
       Value::RuleId,
       {Command::Check},
       [](Arguments& to, const std::string& value) {
         to.explain = true;
         to.explain_rule = value;
       }},
      {"--priority",
       Value::Needed,
       {Command::Privacy},
       [](Arguments& to, const std::string& value) { to.priority = value; }},
      {"--coverage", Value::None, {Command::RulesTest}, [](Arguments& to, const std::string&) { to.coverage = true; }},
      {"--only",
       Value::Needed,
       {Command::RulesLint},
       [](Arguments& to, const std::string& value) { add_listed(to.only, value); }},
      {"--skip",
       Value::Needed,
       {Command::RulesLint},
       [](Arguments& to, const std::string& value) { add_listed(to.skip, value); }},
      {"--corpus",
       Value::Needed,
       {Command::RulesLint},
       [](Arguments& to, const std::string& value) { to.corpus = value; }},
      {"--out", Value::Needed, {Command::RulesBuild}, [](Arguments& to, const std::string& value) { to.out = value; }},
      {"--no-test", Value::None, {Command::RulesBuild}, [](Arguments& to, const std::string&) { to.no_test = true; }},
      {"--show-names",
       Value::None,
       {Command::RulesDiff},
       [](Arguments& to, const std::string&) { to.show_names = true; }},
      {"--harmless", Value::None, {Command::RulesTry}, [](Arguments& to, const std::string&) { to.harmless = true; }},
  };
  return all;
}

const Option* find_option(std::string_view name) {
  const auto all = options();
  const auto found = std::find_if(all.begin(), all.end(), [name](const Option& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

bool belongs_to(const Option& option, Command command) {
  return option.commands.empty() ||
         std::find(option.commands.begin(), option.commands.end(), command) != option.commands.end();
}

bool looks_like_rule(std::string_view word) {
  const std::size_t dot = word.find('.');
  if (dot == std::string_view::npos || !value_of<Guideline>(word.substr(0, dot), kGuidelineNames)) return false;
  const std::string_view name = word.substr(dot + 1);
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

}  // namespace bedacht::cli
