// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/finding.h"
#include "model/result.h"
#include "model/settings.h"

namespace bedacht::cli {

/// Marks up text for a terminal, or leaves it as it is.
class Paint {
 public:
  explicit Paint(bool on) noexcept : on_(on) {}

  std::string bold(std::string_view text) const { return with("1", text); }
  std::string dim(std::string_view text) const { return with("2", text); }
  std::string in(Severity severity, std::string_view text) const;
  std::string in(SettingStatus status, std::string_view text) const;

 private:
  std::string with(std::string_view code, std::string_view text) const;

  bool on_;
};

/// Colours are for a terminal, unless NO_COLOR is set (no-color.org) or the terminal is a dumb one.
bool wants_colours();

/// The text with every control character, and every one that would turn the direction of the line, made visible by one
/// that does nothing: what somebody wrote must not steer a terminal. Positions stay.
std::u16string printable(std::u16string_view text);
std::string printable(std::string_view utf8);

/// Writes to standard output, at once. False when it did not take everything.
bool print(std::string_view text);

/// Writes each error as a line to standard error.
void print_errors(const Errors& errors, std::string_view ui);

/// Breaks a text between words into lines of at most so many columns. The first line continues one that has `used`
/// columns, the others begin with `indent` blanks.
std::string wrap(std::string_view text, std::size_t used, std::size_t indent, std::size_t columns);

/// 40,000 or 40.000.
std::string with_separators(std::uint64_t number, std::string_view ui);

}  // namespace bedacht::cli
