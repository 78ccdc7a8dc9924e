// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "cli/messages.h"
#include "cli/options.h"
#include "model/names.h"
#include "rules/nearest.h"
#include "rules/wording.h"

namespace bedacht::cli {
namespace {

constexpr std::array<std::string_view, 5> kFormatNames{"text", "json", "jsonl", "sarif", "html"};

class Reader {
 public:
  Reader(std::span<const std::string_view> words, std::string_view environment_ui) : words_(words) {
    arguments_.ui = ui_of(words, environment_ui);
  }

  Result<Arguments> run() {
    for (; at_ < words_.size() && errors_.empty(); ++at_)
      read_word(words_[at_]);
    const Command command = arguments_.command;
    const bool answers_itself = arguments_.help || arguments_.version;
    if (errors_.empty() && !answers_itself && command == Command::None) fail({say::kNoCommand});
    if (errors_.empty() && !answers_itself && command == Command::Rules)
      fail({say::kNoRulesCommand, say::same(listed(subcommands()))});
    if (errors_.empty() && command != Command::None && command != Command::Rules) {
      refuse_strange_options();
      read_format();
      refuse_strange_priority();
    }
    if (!errors_.empty()) return std::move(errors_);
    return std::move(arguments_);
  }

 private:
  void fail(std::initializer_list<UiText> message) { errors_.push_back({"bedacht", "", 0, 0, say::error(message)}); }

  void fail_unknown(const UiText& what, std::string_view word, const std::vector<std::string>& known) {
    const auto near = nearest(word, known);
    if (near) {
      fail({what, say::same(word), say::kDidYouMean, say::same(*near), say::same("?")});
    } else {
      fail({what, say::same(word)});
    }
  }

  void read_word(std::string_view word) {
    if (only_files_ || word == "-" || !word.starts_with('-')) {
      read_plain_word(word);
    } else if (word == "--") {
      only_files_ = true;
    } else {
      read_option(word);
    }
  }

  void read_plain_word(std::string_view word) {
    if (arguments_.command == Command::Rules) {
      read_subcommand(word);
    } else if (arguments_.command != Command::None) {
      arguments_.words.emplace_back(word);
    } else if (word == "check") {
      arguments_.command = Command::Check;
    } else if (word == "privacy") {
      arguments_.command = Command::Privacy;
    } else if (word == "rules") {
      arguments_.command = Command::Rules;
    } else if (word == "help") {
      arguments_.help = true;
    } else {
      fail_unknown(say::kUnknownCommand, word, {"check", "privacy", "rules", "help"});
    }
  }

  static std::vector<std::string> subcommands() {
    std::vector<std::string> names;
    for (const CommandName& one : command_names()) {
      if (one.name.starts_with("rules ")) names.emplace_back(one.name.substr(6));
    }
    return names;
  }

  void read_subcommand(std::string_view word) {
    for (const CommandName& one : command_names()) {
      if (one.name == "rules " + std::string(word)) arguments_.command = one.command;
    }
    if (word == "help") {
      arguments_.help = true;
    } else if (arguments_.command == Command::Rules) {
      fail_unknown(say::kUnknownRulesCommand, word, subcommands());
    }
  }

  void read_option(std::string_view word) {
    const std::size_t equals = word.find('=');
    const std::string_view name = word.substr(0, equals);
    auto attached = equals == std::string_view::npos ? std::nullopt : std::optional(word.substr(equals + 1));
    const bool is_help = name == "--help" || name == "-h";
    const Option* option = find_option(name);
    if (is_help || name == "--version" || (option != nullptr && option->value == Option::Value::None)) {
      if (attached) fail({say::same(name), say::kTakesNoValue});
      if (is_help) arguments_.help = true;
      if (name == "--version") arguments_.version = true;
      if (option != nullptr) use(*option, "");
    } else if (name == "--format") {
      format_ = value_of_option(name, attached);
    } else if (name == "--ui") {
      const std::string ui = value_of_option(name, attached);
      if (errors_.empty() && ui != "de" && ui != "en") fail_value(name, ui, {"de", "en"});
    } else if (option == nullptr) {
      fail_unknown(say::kUnknownOption, name, known_options());
    } else if (option->value == Option::Value::RuleId) {
      if (!attached && at_ + 1 < words_.size() && looks_like_rule(words_[at_ + 1])) attached = words_[++at_];
      use(*option, std::string(attached.value_or("")));
    } else {
      use(*option, value_of_option(name, attached));
    }
  }

  void use(const Option& option, const std::string& value) {
    option.set(arguments_, value);
    used_.push_back(&option);
  }

  static std::vector<std::string> known_options() {
    std::vector<std::string> names{"--ui", "--format", "--help", "--version"};
    for (const Option& option : options())
      names.emplace_back(option.name);
    return names;
  }

  // Which options there are depends on the command, which may stand behind them; so does the format.
  void refuse_strange_options() {
    for (const Option* option : used_) {
      if (belongs_to(*option, arguments_.command)) continue;
      fail({say::same(name_of(arguments_.command)), say::kHasNoOption, say::same(option->name)});
      return;
    }
  }

  std::string value_of_option(std::string_view name, std::optional<std::string_view> attached) {
    if (!attached && at_ + 1 < words_.size()) attached = words_[++at_];
    if (!attached || attached->empty()) fail({say::same(name), say::kNeedsValue});
    return std::string(attached.value_or(""));
  }

  void fail_value(std::string_view option, const std::string& value, const std::vector<std::string>& known) {
    const std::string given = std::string(option) + ": " + value;
    const std::string names = listed(known);
    const auto near = nearest(value, known);
    if (near) {
      fail({say::kUnknownValue, say::same(given), say::kExpectedOneOf, say::same(names), say::kDidYouMean,
            say::same(*near), say::same("?")});
    } else {
      fail({say::kUnknownValue, say::same(given), say::kExpectedOneOf, say::same(names)});
    }
  }

  void refuse_strange_priority() {
    if (arguments_.priority.empty() || value_of<Priority>(arguments_.priority, kPriorityNames)) return;
    fail_value("--priority", arguments_.priority, {kPriorityNames.begin(), kPriorityNames.end()});
  }

  void read_format() {
    if (format_.empty() || !errors_.empty()) return;
    for (const CommandName& one : command_names()) {
      if (one.command != arguments_.command) continue;
      if (std::find(one.formats.begin(), one.formats.end(), format_) == one.formats.end()) {
        fail_value("--format", format_, one.formats);
        return;
      }
    }
    const auto* const found = std::find(kFormatNames.begin(), kFormatNames.end(), format_);
    arguments_.format = static_cast<Format>(found - kFormatNames.begin());
  }

  std::span<const std::string_view> words_;
  std::size_t at_ = 0;
  bool only_files_ = false;
  std::string format_;
  std::vector<const Option*> used_;
  Arguments arguments_;
  Errors errors_;
};

}  // namespace

Result<Arguments> read_arguments(std::span<const std::string_view> words, std::string_view environment_ui) {
  return Reader(words, environment_ui).run();
}

std::string_view ui_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing here sets the environment
    if (value != nullptr && *value != '\0') return std::string_view(value).starts_with("de") ? "de" : "en";
  }
  return "en";
}

std::string_view ui_of(std::span<const std::string_view> words, std::string_view environment_ui) {
  std::string_view ui = environment_ui;
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    std::string_view value;
    if (words[i].starts_with("--ui=")) value = words[i].substr(5);
    if (words[i] == "--ui" && i + 1 < words.size()) value = words[i + 1];
    if (value == "de" || value == "en") ui = value;
  }
  return ui;
}

}  // namespace bedacht::cli
