// SPDX-License-Identifier: Apache-2.0
#include "cli/desk_text.h"

#include "cli/rules_messages.h"
#include "desk/say.h"
#include "text/utf.h"

namespace bedacht::cli {

std::string labelled(const UiText& label, std::string_view text, std::string_view ui, const Paint& paint) {
  if (text.empty()) return "";
  const std::string name = std::string(label.in(ui)) + ": ";
  return "  " + paint.bold(name) + wrap(printable(text), name.size() + 2, 4, kDeskColumns) + "\n";
}

std::string indented(std::string_view text, std::size_t indent) {
  return std::string(indent, ' ') + wrap(printable(text), indent, indent + 2, kDeskColumns) + "\n";
}

std::string remark_text(const desk::Remark& remark, std::string_view ui, const Paint& paint) {
  constexpr std::array<Severity, 3> kColours{Severity::Error, Severity::Warning, Severity::Information};
  const auto gravity = static_cast<std::size_t>(remark.gravity);
  std::string out = paint.bold(printable(remark.file + (remark.pointer.empty() ? "" : "#" + remark.pointer))) + ": " +
                    paint.in(kColours[gravity], say::kGravities[gravity].in(ui)) + " " + paint.dim(remark.check) + "\n";
  out += indented(remark.what.in(ui), 2);
  if (!remark.advice.empty()) out += indented("→ " + remark.advice.in(ui), 2);
  for (const std::string& sample : remark.samples)
    out += indented("· " + sample, 4);
  return out + "\n";
}

std::string test_text(const desk::TestReport& report, std::string_view ui, const Paint& paint) {
  std::string out;
  for (const desk::FailedExample& failed : report.failures) {
    out += paint.bold(printable(failed.file + "#" + failed.pointer)) + ": " + paint.in(Severity::Error, failed.rule) +
           "\n";
    out += indented(failed.what.in(ui), 2);
    if (failed.mistake != desk::Mistake::Unreadable) {
      // On one line each, so that the eye compares letter by letter.
      out += "  " + paint.bold(say::kExpected.in(ui)) + " " + printable(failed.expected) + "\n";
      const std::string_view found = say::kFound.in(ui);
      out += "  " + paint.bold(found) + std::string(say::kExpected.in(ui).size() - found.size() + 1, ' ') +
             printable(failed.found) + "\n";
    }
    out += "\n";
  }
  for (const desk::Remark& remark : report.unfired)
    out += remark_text(remark, ui, paint);
  const Localized summary =
      report.passed()
          ? desk::put(say::kTestPassed, {report.rules, report.examples})
          : desk::put(say::kTestFailed, {report.rules, report.examples, report.failures.size(), report.unfired.size()});
  return out + summary.in(ui) + "\n";
}

std::string part_text(const desk::Part& part, std::u16string_view draft, std::size_t indent, std::string_view ui,
                      const Paint& paint) {
  std::string sign = "· ";
  if (part.holds) sign = *part.holds ? paint.in(Severity::Hint, "✓") + " " : paint.in(Severity::Error, "✗") + " ";
  std::string out =
      std::string(indent, ' ') + sign + wrap(printable(part.text.in(ui)), indent + 2, indent + 4, kDeskColumns) + "\n";
  for (const desk::FoundWords& found : part.found) {
    std::string line = "„" + to_utf8(draft.substr(found.span.start, found.span.length())) + "“";
    if (ui != "de") line = "\"" + to_utf8(draft.substr(found.span.start, found.span.length())) + "\"";
    if (!found.phrase.empty()) line += " ← " + found.phrase;
    if (!found.dropped.empty()) line += std::string(say::kDroppedWord.in(ui)) + found.dropped.in(ui);
    out += indented(line, indent + 4);
  }
  for (const desk::Part& child : part.children)
    out += part_text(child, draft, indent + 2, ui, paint);
  return out;
}

}  // namespace bedacht::cli
