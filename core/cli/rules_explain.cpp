// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/desk_text.h"
#include "cli/load.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/rules_messages.h"
#include "desk/explain.h"
#include "desk/lexicon_use.h"
#include "desk/say.h"
#include "desk/wire.h"

namespace bedacht::cli {
namespace {

class Page {
 public:
  Page(const desk::RuleInWords& rule, std::string_view ui) : rule_(rule), ui_(ui), paint_(wants_colours()) {}

  std::string write() {
    add_head();
    add_pattern();
    add_texts();
    add_examples();
    return std::move(out_);
  }

 private:
  void add(const UiText& label, std::string_view text) { out_ += labelled(label, text, ui_, paint_); }
  void head(const UiText& label) { out_ += "  " + paint_.bold(std::string(label.in(ui_)) + ":") + "\n"; }

  void add_head() {
    out_ += paint_.bold(printable(rule_.id));
    if (!rule_.old_ids.empty())
      out_ += " (" + desk::put(say::kRenamed, {desk::first_few(rule_.old_ids, 5)}).in(ui_) + ")";
    out_ += "\n";
    add(say::kFile, rule_.file + (rule_.pointer.empty() ? "" : "#" + rule_.pointer));
    const std::string& summary = rule_.guideline_summary.in(ui_);
    add(say::kGuideline, rule_.guideline_title.in(ui_) + (summary.empty() ? "" : " – " + summary));
    add(say::kStatusOfRule, rule_.status.in(ui_));
    add(say::kSeverity, rule_.severity.in(ui_));
    add(say::kGate, rule_.gate.in(ui_));
    for (const Localized& one : rule_.cases)
      add(say::kCase, one.in(ui_));
    add(say::kConfidence, std::to_string(rule_.confidence) + " %");
    add(say::kDismissible, rule_.dismissible ? say::kMayDismiss.in(ui_) : say::kMayNotDismiss.in(ui_));
    add(say::kMore, rule_.url);
  }

  void add_pattern() {
    add(say::kContext, rule_.context.empty() ? say::kAlways.in(ui_) : std::string_view(rule_.context.in(ui_)));
    if (rule_.match) {
      head(say::kPattern);
      out_ += part_text(*rule_.match, {}, 4, ui_, paint_);
    } else {
      add(say::kPattern, say::kNoPattern.in(ui_));
    }
    for (const desk::ExceptionInWords& exception : rule_.unless) {
      out_ += "  " + paint_.bold(say::kException.in(ui_)) + " (" + exception.reach.in(ui_) + "):\n";
      out_ += part_text(exception.pattern, {}, 4, ui_, paint_);
    }
    if (rule_.lexicons.empty()) return;
    head(say::kLexicons);
    for (const desk::LexiconInWords& lexicon : rule_.lexicons) {
      out_ += indented(lexicon.id + " (" + lexicon.file + ")", 4);
      for (std::size_t list = 0; list < lexicon.sizes.size(); ++list) {
        if (lexicon.sizes[list] == 0) continue;
        out_ += indented(std::string(desk::kListNames[list]) + " " + std::to_string(lexicon.sizes[list]) + ": " +
                             lexicon.few_phrases[list],
                         6);
      }
    }
  }

  void add_texts() {
    add(say::kMessage, rule_.text.message.in(ui_));
    add(say::kWhy, rule_.text.explanation.in(ui_));
    add(say::kAdvice, rule_.text.advice.in(ui_));
    for (const Localized& fix : rule_.fixes)
      add(say::kFix, fix.in(ui_));
  }

  void add_examples() {
    if (rule_.examples.empty()) return;
    head(say::kExamples);
    for (const desk::ExampleInWords& example : rule_.examples) {
      out_ += indented(
          std::string(say::kExpectations[static_cast<std::size_t>(example.expectation)].in(ui_)) + ": " + example.text,
          4);
    }
  }

  const desk::RuleInWords& rule_;
  std::string_view ui_;
  Paint paint_;
  std::string out_;
};

}  // namespace

Exit rules_explain(const Arguments& arguments) {
  if (arguments.words.size() != 1) return refuse(arguments, desk::put(say::kOneRule, {name_of(arguments.command)}));
  const auto loaded = load_parts(arguments);
  if (!loaded) return refuse(arguments, loaded.errors());
  const RulePack& pack = loaded.value().pack;
  const auto rule = desk::explain_rule(pack, arguments.words.front());
  if (!rule) return refuse(arguments, desk::no_such_rule(pack, arguments.words.front()));
  const bool as_json = arguments.format == Format::Json;
  return finish(arguments, as_json ? desk::write_rule(*rule, arguments.ui) + "\n" : Page(*rule, arguments.ui).write(),
                Exit::Clean);
}

}  // namespace bedacht::cli
