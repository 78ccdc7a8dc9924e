// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/desk_text.h"
#include "cli/load.h"
#include "cli/rules_messages.h"
#include "desk/diff.h"
#include "desk/names_in_words.h"
#include "desk/say.h"
#include "desk/wire.h"
#include "model/names.h"

namespace bedacht::cli {
namespace {

constexpr std::size_t kPhrases = 12;

class Page {
 public:
  Page(const desk::PackDiff& diff, std::string_view ui) : diff_(diff), ui_(ui), paint_(wants_colours()) {}

  std::string write() {
    out_ = printable(diff_.old_pack.id + " " + diff_.old_pack.version + " → " + diff_.new_pack.id + " " +
                     diff_.new_pack.version) +
           "\n" + paint_.bold(diff_.summary.in(ui_)) + "\n";
    add_rules();
    add_lexicons();
    add_others(say::kNetworks, diff_.networks);
    add_settings();
    add_others(say::kGuidelines, diff_.guidelines);
    add_others(say::kModels, diff_.models);
    add_others(say::kManifest, diff_.manifest);
    add_company();
    return std::move(out_);
  }

 private:
  void head(std::string_view title) { out_ += "\n" + paint_.bold(title) + "\n"; }

  std::string kind(desk::ChangeKind kind) const {
    return std::string(say::kChangeKinds[static_cast<std::size_t>(kind)].in(ui_));
  }

  // One section for each effect: who is affected looks at the first two and may leave the rest.
  void add_rules() {
    for (std::size_t effect = 0; effect < say::kEffects.size(); ++effect) {
      bool first = true;
      for (const desk::RuleChanges& rule : diff_.rules) {
        if (static_cast<std::size_t>(rule.effect) != effect) continue;
        if (first) head(say::kEffects[effect].in(ui_));
        first = false;
        add(rule);
      }
    }
  }

  void add(const desk::RuleChanges& rule) {
    out_ += "  " + paint_.bold(rule.id) + " (" + kind(rule.kind);
    if (!rule.old_id.empty()) out_ += ", " + std::string(say::kFormerly.in(ui_)) + " " + rule.old_id;
    out_ += ")\n" + indented(rule.message.in(ui_), 4);
    for (const desk::FieldChange& field : rule.fields)
      out_ += indented(field.field + ": " + field.what.in(ui_), 4);
  }

  void add_lexicons() {
    if (!diff_.lexicons.empty()) head(say::kLexicons.in(ui_));
    for (const desk::LexiconChanges& lexicon : diff_.lexicons) {
      out_ += "  " + paint_.bold(printable(lexicon.id)) + " (" + kind(lexicon.kind) + ")\n";
      if (!lexicon.added.empty()) {
        out_ +=
            indented("+ " + std::to_string(lexicon.added.size()) + ": " + desk::first_few(lexicon.added, kPhrases), 4);
      }
      if (!lexicon.removed.empty()) {
        out_ += indented(
            "− " + std::to_string(lexicon.removed.size()) + ": " + desk::first_few(lexicon.removed, kPhrases), 4);
      }
      add_users(say::kLookedForBy, lexicon.looked_for_by);
      add_users(say::kExemptedBy, lexicon.exempted_by);
    }
  }

  void add_users(const UiText& label, const std::vector<std::string>& rules) {
    if (!rules.empty()) out_ += indented(std::string(label.in(ui_)) + ": " + desk::first_few(rules, kPhrases), 4);
  }

  void add_others(const UiText& title, const std::vector<desk::OtherChange>& changes) {
    if (!changes.empty()) head(title.in(ui_));
    for (const desk::OtherChange& change : changes) {
      std::string line = change.id + " (" + kind(change.kind) + ")";
      if (!change.details.empty()) line += ": " + desk::first_few(change.details, kPhrases);
      out_ += indented(line, 2);
    }
  }

  std::string effect_in_words(desk::Effect effect) const {
    const auto words = say::kSettingEffects[static_cast<std::size_t>(effect)].in(ui_);
    return words.empty() ? "" : ", " + std::string(words);
  }

  void add_settings() {
    if (!diff_.settings.empty()) head(say::kSettings.in(ui_));
    for (const desk::SettingChanges& setting : diff_.settings) {
      out_ += "  " + paint_.bold(printable(setting.id)) + " (" + kind(setting.kind) + effect_in_words(setting.effect) +
              ")\n" + indented(setting.title.in(ui_), 4);
      for (const desk::FieldChange& field : setting.fields)
        out_ += indented(field.field + ": " + field.what.in(ui_) + effect_in_words(field.effect), 4);
    }
  }

  void add_company() {
    if (!diff_.company.empty()) head(say::kCompany.in(ui_));
    for (const desk::CompanyChange& change : diff_.company) {
      const auto entity = value_of<EntityKind>(change.kind, kEntityKindNames);
      std::string line =
          entity ? std::string(desk::words::kEntities[static_cast<std::size_t>(*entity)].in(ui_)) : change.kind;
      if (change.added + change.removed == 0) line += ": " + kind(desk::ChangeKind::Changed);
      if (change.added > 0) line += " +" + std::to_string(change.added);
      if (change.removed > 0) line += " −" + std::to_string(change.removed);
      for (const auto* names : {&change.added_names, &change.removed_names}) {
        if (names->empty()) continue;
        line += (names == &change.added_names ? "; + " : "; − ") + desk::first_few(*names, names->size());
      }
      out_ += indented(line, 2);
    }
  }

  const desk::PackDiff& diff_;
  std::string_view ui_;
  Paint paint_;
  std::string out_;
};

}  // namespace

Exit rules_diff(const Arguments& arguments) {
  if (arguments.words.size() != 2) return refuse(arguments, desk::put(say::kTwoPacks));
  const auto before = read_packs(arguments, arguments.words[0]);
  const auto after = read_packs(arguments, arguments.words[1]);
  Errors errors;
  for (const auto* side : {&before, &after}) {
    if (!side->ok()) errors.insert(errors.end(), side->errors().begin(), side->errors().end());
  }
  if (!errors.empty()) return refuse(arguments, errors);
  const auto diff = desk::diff_packs(before.value().packs, after.value().packs, arguments.show_names);
  if (!diff) return refuse(arguments, diff.errors());
  const bool as_json = arguments.format == Format::Json;
  return finish(
      arguments,
      as_json ? desk::write_diff(diff.value(), arguments.ui) + "\n" : Page(diff.value(), arguments.ui).write(),
      diff.value().empty() ? Exit::Clean : Exit::Flagged);
}

}  // namespace bedacht::cli
