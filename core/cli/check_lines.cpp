// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load.h"
#include "cli/messages.h"
#include "cli/terminal.h"
#include "engine/wire.h"

namespace bedacht::cli {
namespace {

bool is_blank(const std::string& line) {
  return line.find_first_not_of(" \t\r") == std::string::npos;
}

// Answers the lines of one source after another; keeps no more than one line.
class Lines {
 public:
  Lines(const Arguments& arguments, const Engine& engine) : arguments_(arguments), engine_(engine) {
    options_.ui = arguments.ui;
  }

  Exit run() {
    for (const std::string& path : inputs_of(arguments_)) {
      Source source(path, arguments_.ui);
      if (!read(source)) return finish(arguments_, "", Exit::Unusable);
      if (!source.problem().empty()) {
        unusable_ = true;
        print_errors({{source.name(), "", 0, 0, source.problem()}}, arguments_.ui);
      }
    }
    if (unusable_) return Exit::Unusable;
    return flagged_ ? Exit::Flagged : Exit::Clean;
  }

 private:
  // False when the answers can no longer be written.
  bool read(Source& source) {
    std::string line;
    std::size_t number = 0;
    while (true) {
      const Source::Line kind = source.next_line(line);
      if (kind == Source::Line::End) return true;
      ++number;
      if (kind == Source::Line::Read && is_blank(line)) continue;
      if (!print(answer(source.name(), kind, line, number) + "\n")) return false;
    }
  }

  std::string answer(const std::string& name, Source::Line kind, const std::string& line, std::size_t number) {
    if (kind == Source::Line::TooLong) {
      return refuse({{name, "", 0, 0, say::error({say::kLineTooLong})}}, number);
    }
    const auto draft = read_draft(name, line);
    if (!draft) return refuse(draft.errors(), number);
    const Verdict verdict = engine_.check(draft.value(), options_);
    flagged_ = flagged_ || is_flagged(verdict);
    return write_verdict(verdict);
  }

  // For the reader of the output in its place, for a person also where the errors go.
  std::string refuse(Errors errors, std::size_t number) {
    unusable_ = true;
    std::string answer = write_line_error(errors, number, arguments_.ui);
    for (Error& error : errors) {
      if (error.line == 0) error.column = 1;
      error.line = number;
    }
    print_errors(errors, arguments_.ui);
    return answer;
  }

  const Arguments& arguments_;
  const Engine& engine_;
  Options options_;
  bool flagged_ = false;
  bool unusable_ = false;
};

}  // namespace

Exit check_lines(const Arguments& arguments) {
  const auto engine = load_engine(arguments);
  if (!engine) {
    print_errors(engine.errors(), arguments.ui);
    return Exit::Unusable;
  }
  return Lines(arguments, engine.value()).run();
}

}  // namespace bedacht::cli
