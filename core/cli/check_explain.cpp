// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "cli/commands.h"
#include "cli/desk_load.h"
#include "cli/desk_text.h"
#include "cli/draft_input.h"
#include "cli/load.h"
#include "cli/messages.h"
#include "cli/rules_messages.h"
#include "desk/explain_draft.h"
#include "desk/say.h"
#include "desk/wire.h"

namespace bedacht::cli {
namespace {

class Page {
 public:
  Page(const DraftInput& input, std::string_view ui) : input_(input), ui_(ui), paint_(wants_colours()) {}

  std::string write(const std::vector<desk::JudgedRule>& rules) {
    out_ = paint_.bold(printable(input_.name)) + "\n";
    if (rules.empty()) out_ += indented(say::kNobodySpoke.in(ui_), 2);
    for (const desk::JudgedRule& rule : rules)
      add(rule);
    return std::move(out_);
  }

 private:
  void head(const UiText& label) { out_ += "    " + paint_.bold(std::string(label.in(ui_)) + ":") + "\n"; }

  std::string sign(bool holds) const {
    return holds ? paint_.in(Severity::Hint, "✓") + " " : paint_.in(Severity::Error, "✗") + " ";
  }

  void add(const desk::JudgedRule& rule) {
    out_ += "\n  " + sign(rule.fired) + paint_.bold(rule.id) + ": " + rule.outcome.in(ui_) + "\n";
    add_conditions(say::kContext, rule.context);
    if (rule.match) {
      head(say::kPattern);
      out_ += part_text(*rule.match, input_.draft.text, 6, ui_, paint_);
    }
    for (std::size_t i = 0; i < rule.unless.size(); ++i) {
      out_ += "    " + paint_.bold(std::string(say::kException.in(ui_)) + " " + std::to_string(i + 1)) + " (" +
              rule.unless[i].reach.in(ui_) + "):\n";
      out_ += part_text(rule.unless[i].pattern, input_.draft.text, 6, ui_, paint_);
    }
    if (!rule.dropped.empty()) head(say::kDropped);
    for (const Localized& dropped : rule.dropped)
      out_ += indented(dropped.in(ui_), 6);
    add_conditions(say::kDisclosure, rule.disclosures);
    for (const desk::JudgedFinding& finding : rule.findings)
      add(finding);
  }

  void add_conditions(const UiText& label, const std::vector<desk::JudgedCondition>& conditions) {
    if (conditions.empty()) return;
    head(label);
    for (const desk::JudgedCondition& one : conditions)
      out_ += "      " + sign(one.holds) + printable(one.text.in(ui_)) + "\n";
  }

  void add(const desk::JudgedFinding& finding) {
    std::string text = std::string(say::kFinding.in(ui_)) + ": " + finding.words;
    text += " – " + std::string(say::kSeverities[static_cast<std::size_t>(finding.severity)].in(ui_)) + ", " +
            std::string(say::kGates[static_cast<std::size_t>(finding.gate)].in(ui_));
    for (const Localized& reason : finding.reasons)
      text += "; " + reason.in(ui_);
    out_ += indented(text + " – " + finding.fate.in(ui_), 4);
  }

  const DraftInput& input_;
  std::string_view ui_;
  Paint paint_;
  std::string out_;
};

}  // namespace

Exit check_explain(const Arguments& arguments) {
  if (arguments.format != Format::Text && arguments.format != Format::Json)
    return refuse(arguments, desk::put(say::kExplainFormats));
  auto loaded = load_parts(arguments);
  if (!loaded) return refuse(arguments, loaded.errors());
  const auto program = desk::make_program(std::move(loaded.value().pack), std::move(loaded.value().company));
  if (!program) return refuse(arguments, program.errors());
  std::string rule;
  if (!arguments.explain_rule.empty()) {
    const auto id = rule_id(program.value()->pack, arguments.explain_rule);
    if (!id) return refuse(arguments, id.errors());
    rule = id.value();
  }
  Options options;
  options.ui = arguments.ui;
  std::string text;
  std::vector<std::string> documents;
  bool flagged = false;
  for (const std::string& path : inputs_of(arguments)) {
    const auto input = read_draft_input(path, arguments.ui);
    if (!input) return refuse(arguments, input.errors());
    const Draft& draft = input.value().draft;
    const auto judged = desk::explain_draft(*program.value(), draft, options, rule);
    flagged = flagged || is_flagged(check_draft(*program.value(), draft, options, {}));
    if (arguments.format == Format::Json) {
      documents.push_back(desk::write_reasons(judged, draft, arguments.ui));
    } else {
      text += (text.empty() ? "" : "\n") + Page(input.value(), arguments.ui).write(judged);
    }
  }
  return finish(arguments, documents.empty() ? text : json_list(documents), flagged ? Exit::Flagged : Exit::Clean);
}

}  // namespace bedacht::cli
