// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/result.h"

namespace bedacht::cli {

enum class Command : std::uint8_t { None, Check, Privacy };
enum class Format : std::uint8_t { Text, Json, Jsonl, Sarif, Html };

/// What the program was asked to do.
struct Arguments {
  Command command = Command::None;
  bool help = false;
  bool version = false;
  std::string ui;       ///< `de` or `en`
  std::string company;  ///< path, empty: none
  std::string pack;     ///< path, empty: the rules inside the program
  Format format = Format::Text;
  std::vector<std::string> files;  ///< empty: standard input, as is `-`
};

/// Reads the arguments after the program's name.
/// @param environment_ui the language when none is asked for, see ui_of_environment()
Result<Arguments> read_arguments(std::span<const std::string_view> words, std::string_view environment_ui);

/// `de` when the environment asks for German texts, otherwise `en`.
std::string_view ui_of_environment();

/// The language that the arguments ask for, also when something else about them is wrong.
std::string_view ui_of(std::span<const std::string_view> words, std::string_view environment_ui);

}  // namespace bedacht::cli
