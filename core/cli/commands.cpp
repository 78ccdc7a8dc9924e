// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include <algorithm>
#include <utility>

#include "cli/messages.h"
#include "cli/terminal.h"

namespace bedacht::cli {

bool is_flagged(const Verdict& verdict) {
  return std::any_of(verdict.findings.begin(), verdict.findings.end(),
                     [](const Finding& finding) { return finding.severity != Severity::Hint; });
}

std::vector<std::string> inputs_of(const Arguments& arguments) {
  return arguments.words.empty() ? std::vector<std::string>{"-"} : arguments.words;
}

Exit finish(const Arguments& arguments, std::string_view answer, Exit exit) {
  if (print(answer)) return exit;
  print_errors({{"bedacht", "", 0, 0, say::error({say::kCannotWrite})}}, arguments.ui);
  return Exit::Unusable;
}

Exit refuse(const Arguments& arguments, const Errors& errors) {
  print_errors(errors, arguments.ui);
  return Exit::Unusable;
}

Exit refuse(const Arguments& arguments, Localized problem) {
  return refuse(arguments, Errors{{"bedacht", "", 0, 0, std::move(problem)}});
}

std::string json_list(const std::vector<std::string>& documents) {
  if (documents.size() == 1) return documents.front() + "\n";
  std::string list = "[";
  for (const std::string& document : documents)
    list += (list.size() == 1 ? "\n" : ",\n") + document;
  return list + "\n]\n";
}

}  // namespace bedacht::cli
