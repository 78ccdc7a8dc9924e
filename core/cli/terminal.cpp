// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "engine/wire.h"
#include "text/display_width.h"
#include "text/utf.h"

namespace bedacht::cli {
namespace {

constexpr char16_t kReplacement = u'\uFFFD';

bool turns_direction(char16_t c) {
  return c == u'\u061C' || c == u'\u200E' || c == u'\u200F' || (c >= u'\u202A' && c <= u'\u202E') ||
         (c >= u'\u2066' && c <= u'\u2069');
}

char16_t printable(char16_t c) {
  if (c < 0x20) return static_cast<char16_t>(u'\u2400' + c);
  if (c == 0x7F) return u'\u2421';
  if ((c >= 0x80 && c < 0xA0) || c == u'\u2028' || c == u'\u2029' || turns_direction(c)) return kReplacement;
  return c;
}

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing here sets the environment
  return value == nullptr ? std::string_view() : value;
}

}  // namespace

std::string Paint::with(std::string_view code, std::string_view text) const {
  if (!on_) return std::string(text);
  return "\x1B[" + std::string(code) + "m" + std::string(text) + "\x1B[0m";
}

std::string Paint::in(Severity severity, std::string_view text) const {
  switch (severity) {
    case Severity::Error:
      return with("1;31", text);
    case Severity::Warning:
      return with("1;33", text);
    case Severity::Information:
      return with("1;36", text);
    case Severity::Hint:
      return with("1;32", text);
  }
  return std::string(text);
}

std::string Paint::in(SettingStatus status, std::string_view text) const {
  switch (status) {
    case SettingStatus::Ok:
      return with("32", text);
    case SettingStatus::AtRisk:
      return with("1;31", text);
    case SettingStatus::Unknown:
      return with("2", text);
  }
  return std::string(text);
}

bool wants_colours() {
  return ::isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

std::u16string printable(std::u16string_view text) {
  std::u16string out(text);
  for (char16_t& c : out)
    c = printable(c);
  return out;
}

std::string printable(std::string_view utf8) {
  return to_utf8(printable(to_utf16(utf8)));
}

bool print(std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

void print_errors(const Errors& errors, std::string_view ui) {
  std::string lines;
  for (const Error& error : errors)
    lines += printable(describe(error, ui)) + "\n";
  static_cast<void>(std::fwrite(lines.data(), 1, lines.size(), stderr));
}

std::string wrap(std::string_view text, std::size_t used, std::size_t indent, std::size_t columns) {
  std::string out;
  std::size_t at = used;
  bool line_is_empty = true;
  while (!text.empty()) {
    const std::size_t end = text.find(' ');
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (word.empty()) continue;
    const std::size_t width = display_width(to_utf16(word));
    if (!line_is_empty && at + 1 + width > columns) {
      out += "\n" + std::string(indent, ' ');
      at = indent;
      line_is_empty = true;
    }
    if (!line_is_empty) out += ' ';
    at += width + (line_is_empty ? 0 : 1);
    out += word;
    line_is_empty = false;
  }
  return out;
}

std::string with_separators(std::uint64_t number, std::string_view ui) {
  std::string digits = std::to_string(number);
  for (std::size_t i = digits.size(); i > 3; i -= 3)
    digits.insert(i - 3, ui == "de" ? "." : ",");
  return digits;
}

}  // namespace bedacht::cli
