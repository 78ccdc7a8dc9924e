// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>

#include "cli/commands.h"
#include "cli/desk_load.h"
#include "cli/desk_text.h"
#include "cli/load.h"
#include "cli/progress.h"
#include "cli/rules_messages.h"
#include "desk/say.h"
#include "desk/try.h"
#include "desk/wire.h"

namespace bedacht::cli {
namespace {

constexpr std::size_t kNotes = 50;

std::uint64_t now() {
  const auto time = std::chrono::steady_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(time).count());
}

std::string padded(std::uint64_t number, std::size_t columns, std::string_view ui) {
  const std::string digits = with_separators(number, ui);
  return std::string(columns > digits.size() ? columns - digits.size() : 0, ' ') + digits;
}

class Page {
 public:
  Page(const desk::TryReport& report, std::string_view ui) : report_(report), ui_(ui), paint_(wants_colours()) {}

  std::string write() {
    const std::size_t drafts = std::max<std::size_t>(report_.drafts, 1);
    out_ = paint_.bold(
               desk::put(say::kTried, {with_separators(report_.drafts, ui_), with_separators(report_.flagged, ui_)})
                   .in(ui_)) +
           "; " +
           desk::put(say::kTook, {with_separators(report_.nanoseconds / 1'000'000, ui_),
                                  with_separators(report_.nanoseconds / 1'000 / drafts, ui_)})
               .in(ui_) +
           "\n\n";
    add_rules();
    add_notes(say::kFalseAlarms, report_.false_alarms);
    add_notes(say::kMissed, report_.missed);
    if (!report_.slowest.empty()) out_ += "\n" + paint_.bold(say::kSlowest.in(ui_)) + "\n";
    for (const desk::SlowDraft& slow : report_.slowest) {
      out_ += padded(slow.nanoseconds / 1'000, 8, ui_) + " µs  " + printable(slow.draft) + ", " +
              std::to_string(slow.units) + " " + std::string(say::kUnits.in(ui_)) + "\n";
    }
    return std::move(out_);
  }

 private:
  void add_rules() {
    std::uint64_t total = 0;
    std::size_t silent = 0;
    for (const desk::RuleTally& rule : report_.rules)
      total += rule.nanoseconds;
    out_ += paint_.dim(say::kTryHead.in(ui_)) + "\n";
    for (const desk::RuleTally& rule : report_.rules) {
      if (rule.findings + rule.hints == 0) {
        ++silent;
        continue;
      }
      const std::uint64_t share = total == 0 ? 0 : rule.nanoseconds * 100 / total;
      out_ += padded(rule.drafts, 8, ui_) + padded(rule.findings, 7, ui_) + padded(rule.hints, 7, ui_) +
              padded(rule.nanoseconds / 1'000, 10, ui_) + padded(share, 6, ui_) + " %  " + paint_.bold(rule.rule) +
              "\n";
      for (const std::string& excerpt : rule.excerpts)
        out_ += indented("· " + excerpt, 10);
    }
    out_ += desk::put(say::kSilentRules, {silent}).in(ui_) + "\n";
  }

  void add_notes(const UiText& title, const std::vector<desk::TryNote>& notes) {
    if (notes.empty()) return;
    out_ += "\n" + paint_.bold(desk::put(title, {notes.size()}).in(ui_)) + "\n";
    for (std::size_t i = 0; i < notes.size() && i < kNotes; ++i) {
      out_ += "  " + printable(notes[i].draft) + ": " + desk::first_few(notes[i].names, notes[i].names.size()) + "\n";
      out_ += indented(notes[i].text, 4);
    }
    if (notes.size() > kNotes) out_ += "  … +" + std::to_string(notes.size() - kNotes) + "\n";
  }

  const desk::TryReport& report_;
  std::string_view ui_;
  Paint paint_;
  std::string out_;
};

}  // namespace

Exit rules_try(const Arguments& arguments) {
  if (arguments.words.empty()) return refuse(arguments, desk::put(say::kSomeDrafts));
  auto loaded = load_parts(arguments);
  auto drafts = read_drafts_in(arguments.words, arguments.ui);
  Errors errors;
  if (!loaded) errors = loaded.errors();
  if (!drafts) errors.insert(errors.end(), drafts.errors().begin(), drafts.errors().end());
  if (!errors.empty()) return refuse(arguments, errors);
  if (drafts.value().empty())
    return refuse(arguments, Errors{{arguments.words.front(), "", 0, 0, desk::put(say::kNoDrafts)}});
  const auto program = desk::make_program(std::move(loaded.value().pack), std::move(loaded.value().company));
  if (!program) return refuse(arguments, program.errors());
  desk::TryOptions options;
  options.ui = arguments.ui;
  options.harmless = arguments.harmless;
  options.clock = now;
  desk::TryReport report;
  {
    ProgressLine line(std::string(say::kDrafts.in(arguments.ui)));
    options.progress = line.callback();
    report = desk::try_rules(*program.value(), drafts.value(), options);
  }
  const bool as_json = arguments.format == Format::Json;
  return finish(arguments, as_json ? desk::write_try(report) + "\n" : Page(report, arguments.ui).write(),
                report.flagged > 0 ? Exit::Flagged : Exit::Clean);
}

}  // namespace bedacht::cli
