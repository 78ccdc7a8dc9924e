// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/desk_data.h"
#include "cli/desk_load.h"
#include "cli/desk_text.h"
#include "cli/options.h"
#include "cli/progress.h"
#include "cli/rules_messages.h"
#include "desk/lint.h"
#include "desk/say.h"
#include "desk/wire.h"

namespace bedacht::cli {
namespace {

Exit answer(const Arguments& arguments, const desk::LintReport& report, Exit exit) {
  if (arguments.format == Format::Json) return finish(arguments, desk::write_lint(report, arguments.ui) + "\n", exit);
  const Paint paint(wants_colours());
  std::string text;
  for (const desk::Remark& remark : report.remarks)
    text += remark_text(remark, arguments.ui, paint);
  const auto& counts = report.counts;
  text += (report.passed() ? desk::put(say::kLintPassed, {counts[2]})
                           : desk::put(say::kLintFailed, {counts[0], counts[1], counts[2]}))
              .in(arguments.ui) +
          "\n";
  return finish(arguments, text, exit);
}

Result<std::vector<desk::TryDraft>> harmless(const Arguments& arguments) {
  if (!arguments.corpus.empty()) return read_drafts_in({arguments.corpus}, arguments.ui);
  return desk::read_try_drafts("harmless.jsonl", harmless_posts());
}

}  // namespace

Exit rules_lint(const Arguments& arguments) {
  if (!arguments.words.empty())
    return refuse(arguments, desk::put(say::kNoWords, {name_of(arguments.command), arguments.words.front()}));
  desk::LintOptions options;
  options.only = arguments.only;
  options.skip = arguments.skip;
  Localized unknown = desk::unknown_checks(options);
  if (!unknown.empty()) return refuse(arguments, std::move(unknown));
  auto posts = harmless(arguments);
  if (!posts) return refuse(arguments, posts.errors());
  options.harmless = std::move(posts).value();
  const auto desk = load_desk(arguments);
  if (!desk) {
    // What does not load is worth a remark, too, and nothing else can be said about it.
    desk::LintReport report;
    report.remarks = desk::remarks_of(desk.errors());
    report.counts[0] = report.remarks.size();
    return answer(arguments, report, Exit::Unusable);
  }
  options.names = desk.value().has_own_company;
  options.company_file = arguments.company;
  desk::LintReport report;
  {
    ProgressLine line(std::string(say::kChecking.in(arguments.ui)));
    options.progress = line.callback();
    report = desk::lint(desk.value().first(), options);
  }
  return answer(arguments, report, report.passed() ? Exit::Clean : Exit::Flagged);
}

}  // namespace bedacht::cli
