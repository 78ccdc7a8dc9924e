// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/desk_load.h"
#include "cli/desk_text.h"
#include "cli/progress.h"
#include "cli/rules_messages.h"
#include "desk/say.h"
#include "desk/wire.h"

namespace bedacht::cli {
namespace {

std::string phrases_text(const desk::TestReport& report, std::string_view ui, const Paint& paint) {
  std::string out = "\n" + desk::put(say::kUnfiredPhrases, {report.phrases.size()}).in(ui) + "\n";
  for (const desk::UnfiredPhrase& phrase : report.phrases)
    out += "  " + paint.dim(printable(phrase.file + "#" + phrase.pointer)) + " " + printable(phrase.source) + "\n";
  return out;
}

}  // namespace

Exit rules_test(const Arguments& arguments) {
  const auto desk = load_desk(arguments);
  if (!desk) return refuse(arguments, desk.errors());
  desk::TestOptions options;
  for (const std::string& word : arguments.words) {
    const auto id = rule_id(desk.value().first().pack, word);
    if (!id) return refuse(arguments, id.errors());
    options.rules.push_back(id.value());
  }
  desk::TestReport report;
  {
    ProgressLine line(std::string(say::kTrying.in(arguments.ui)));
    options.progress = line.callback();
    report = desk::test_rules(desk.value().all(), options);
  }
  const Exit exit = report.passed() ? Exit::Clean : Exit::Flagged;
  if (arguments.format == Format::Json)
    return finish(arguments, desk::write_test(report, arguments.coverage, arguments.ui) + "\n", exit);
  const Paint paint(wants_colours());
  std::string text = test_text(report, arguments.ui, paint);
  if (arguments.coverage) text += phrases_text(report, arguments.ui, paint);
  return finish(arguments, text, exit);
}

}  // namespace bedacht::cli
