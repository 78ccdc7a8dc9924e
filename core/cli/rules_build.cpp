// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/desk_load.h"
#include "cli/desk_text.h"
#include "cli/load.h"
#include "cli/options.h"
#include "cli/progress.h"
#include "cli/rules_messages.h"
#include "desk/build.h"
#include "desk/names_in_words.h"
#include "desk/say.h"
#include "desk/wire.h"

namespace bedacht::cli {
namespace {

std::string built_text(const desk::BuiltPack& built, const Arguments& arguments) {
  const std::string_view ui = arguments.ui;
  const Paint paint(wants_colours());
  std::string text;
  if (built.test) text += test_text(*built.test, ui, paint);
  if (built.document.empty()) return text + std::string(say::kNotBuilt.in(ui)) + "\n";
  text += printable(desk::put(say::kBuilt, {built.id, built.version, arguments.out, with_separators(built.bytes, ui),
                                            built.rules, built.lexicons, built.networks})
                        .in(ui)) +
          "\n";
  std::string names;
  for (const desk::NamesInClear& one : built.names) {
    names += (names.empty() ? "" : ", ") +
             std::string(desk::words::kEntities[static_cast<std::size_t>(one.kind)].in(ui)) + " " +
             std::to_string(one.count);
  }
  if (names.empty()) return text;
  return text + labelled(say::kNamesInside, names, ui, paint) + indented(desk::names_warning().in(ui), 2);
}

}  // namespace

Exit rules_build(const Arguments& arguments) {
  if (!arguments.words.empty())
    return refuse(arguments, desk::put(say::kNoWords, {name_of(arguments.command), arguments.words.front()}));
  if (arguments.out.empty()) return refuse(arguments, desk::put(say::kOutNeeded));
  const auto sources = read_packs(arguments, arguments.pack);
  const auto company = read_company(arguments);
  auto made_up = load_example_company(arguments);
  Errors errors;
  if (!sources) errors = sources.errors();
  if (!company) errors.insert(errors.end(), company.errors().begin(), company.errors().end());
  if (!made_up) errors.insert(errors.end(), made_up.errors().begin(), made_up.errors().end());
  if (!errors.empty()) return refuse(arguments, errors);
  desk::BuildOptions options;
  options.test = !arguments.no_test;
  options.example_company = std::move(made_up).value();
  ProgressLine line(std::string(say::kTrying.in(arguments.ui)));
  options.progress = line.callback();
  std::optional<NamedBytes> profile;
  if (company.value()) profile = company.value()->named();
  const auto built = desk::build_pack(sources.value().packs, profile, options);
  if (!built) return refuse(arguments, built.errors());
  if (!built.value().document.empty()) {
    errors = write_file(arguments.out, built.value().document, Overwrite::Yes);
    if (!errors.empty()) return refuse(arguments, errors);
  }
  const bool as_json = arguments.format == Format::Json;
  return finish(
      arguments,
      as_json ? desk::write_built(built.value(), false, arguments.ui) + "\n" : built_text(built.value(), arguments),
      built.value().document.empty() ? Exit::Flagged : Exit::Clean);
}

}  // namespace bedacht::cli
