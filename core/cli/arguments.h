// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/result.h"

namespace bedacht::cli {

enum class Command : std::uint8_t {
  None,
  Check,
  Privacy,
  Rules,  ///< without saying what of them
  RulesTest,
  RulesLint,
  RulesExplain,
  RulesGuideline,
  RulesBuild,
  RulesDiff,
  RulesTry,
  RulesNew,
};
enum class Format : std::uint8_t { Text, Json, Jsonl, Sarif, Html };

/// What the program was asked to do.
struct Arguments {
  Command command = Command::None;
  bool help = false;
  bool version = false;
  std::string ui;                  ///< `de` or `en`
  std::string company;             ///< path, empty: none
  std::string pack;                ///< path, empty: the rules inside the program
  std::vector<std::string> bases;  ///< paths of packs that may be extended
  Format format = Format::Text;
  std::vector<std::string> words;  ///< files, or ids of rules; of check and privacy, empty is standard input, as is `-`

  std::string priority;      ///< privacy: A, B or C; empty: what the company asks for
  bool explain = false;      ///< check: say why
  std::string explain_rule;  ///< check: only about this rule
  bool coverage = false;     ///< rules test: also list phrases
  std::vector<std::string> only;
  std::vector<std::string> skip;
  std::string corpus;  ///< rules lint: path of harmless posts, empty: those inside the program
  std::string out;     ///< rules build: where the pack goes
  bool no_test = false;
  bool show_names = false;
  bool harmless = false;
};

/// Reads the arguments after the program's name.
/// @param environment_ui the language when none is asked for, see ui_of_environment()
Result<Arguments> read_arguments(std::span<const std::string_view> words, std::string_view environment_ui);

/// `de` when the environment asks for German texts, otherwise `en`.
std::string_view ui_of_environment();

/// The language that the arguments ask for, also when something else about them is wrong.
std::string_view ui_of(std::span<const std::string_view> words, std::string_view environment_ui);

}  // namespace bedacht::cli
