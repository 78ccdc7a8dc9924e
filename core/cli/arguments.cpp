// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "cli/messages.h"
#include "rules/nearest.h"
#include "rules/wording.h"

namespace bedacht::cli {
namespace {

constexpr std::array<std::string_view, 5> kFormatNames{"text", "json", "jsonl", "sarif", "html"};

std::vector<std::string> formats_of(Command command) {
  if (command == Command::Check) return {"text", "json", "jsonl", "sarif"};
  return {"text", "json", "html"};
}

class Reader {
 public:
  Reader(std::span<const std::string_view> words, std::string_view environment_ui) : words_(words) {
    arguments_.ui = ui_of(words, environment_ui);
  }

  Result<Arguments> run() {
    for (; at_ < words_.size() && errors_.empty(); ++at_)
      read_word(words_[at_]);
    const bool complete = arguments_.help || arguments_.version || arguments_.command != Command::None;
    if (errors_.empty() && !complete) fail({say::kNoCommand});
    if (errors_.empty() && arguments_.command != Command::None) read_format();
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
    if (arguments_.command != Command::None) {
      arguments_.files.emplace_back(word);
    } else if (word == "check") {
      arguments_.command = Command::Check;
    } else if (word == "privacy") {
      arguments_.command = Command::Privacy;
    } else if (word == "help") {
      arguments_.help = true;
    } else {
      fail_unknown(say::kUnknownCommand, word, {"check", "privacy", "help"});
    }
  }

  void read_option(std::string_view word) {
    const std::size_t equals = word.find('=');
    const std::string_view name = word.substr(0, equals);
    const auto attached = equals == std::string_view::npos ? std::nullopt : std::optional(word.substr(equals + 1));
    if (name == "--help" || name == "-h" || name == "--version") {
      if (attached) fail({say::same(name), say::kTakesNoValue});
      (name == "--version" ? arguments_.version : arguments_.help) = true;
    } else if (name == "--company") {
      arguments_.company = value_of_option(name, attached);
    } else if (name == "--pack") {
      arguments_.pack = value_of_option(name, attached);
    } else if (name == "--format") {
      format_ = value_of_option(name, attached);
    } else if (name == "--ui") {
      const std::string ui = value_of_option(name, attached);
      if (errors_.empty() && ui != "de" && ui != "en") fail_value(name, ui, {"de", "en"});
    } else {
      fail_unknown(say::kUnknownOption, name, {"--company", "--pack", "--ui", "--format", "--help", "--version"});
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

  // Which formats there are depends on the command, which may stand behind the option.
  void read_format() {
    if (format_.empty()) return;
    const std::vector<std::string> known = formats_of(arguments_.command);
    if (std::find(known.begin(), known.end(), format_) == known.end()) {
      fail_value("--format", format_, known);
      return;
    }
    const auto* const found = std::find(kFormatNames.begin(), kFormatNames.end(), format_);
    arguments_.format = static_cast<Format>(found - kFormatNames.begin());
  }

  std::span<const std::string_view> words_;
  std::size_t at_ = 0;
  bool only_files_ = false;
  std::string format_;
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
