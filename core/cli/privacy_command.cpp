// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/load.h"
#include "cli/messages.h"
#include "cli/privacy_page.h"
#include "cli/terminal.h"
#include "engine/wire.h"
#include "model/names.h"

namespace bedacht::cli {
namespace {

Result<std::vector<SettingsSnapshot>> read_snapshots(const Arguments& arguments) {
  std::vector<SettingsSnapshot> snapshots;
  Errors errors;
  const auto add = [&errors](const Errors& more) { errors.insert(errors.end(), more.begin(), more.end()); };
  for (const std::string& path : inputs_of(arguments)) {
    const auto bytes = read_file(path, arguments.ui);
    if (!bytes) {
      add(bytes.errors());
      continue;
    }
    auto snapshot = read_snapshot(path == "-" ? say::kStandardInput.in(arguments.ui) : path, bytes.value());
    if (snapshot) {
      snapshots.push_back(std::move(snapshot).value());
    } else {
      add(snapshot.errors());
    }
  }
  if (!errors.empty()) return errors;
  return snapshots;
}

std::string as_json(const std::vector<PrivacyReport>& reports) {
  std::vector<std::string> documents;
  documents.reserve(reports.size());
  for (const PrivacyReport& report : reports)
    documents.push_back(write_report(report));
  return json_list(documents);
}

std::string as_text(const std::vector<PrivacyPage>& pages, std::string_view ui) {
  const Paint paint(wants_colours());
  std::string text;
  for (const PrivacyPage& page : pages)
    text += (text.empty() ? "" : "\n") + privacy_text(page, ui, paint);
  return text;
}

}  // namespace

Exit privacy(const Arguments& arguments) {
  const auto engine = load_engine(arguments);
  if (!engine) {
    print_errors(engine.errors(), arguments.ui);
    return Exit::Unusable;
  }
  const auto snapshots = read_snapshots(arguments);
  if (!snapshots) {
    print_errors(snapshots.errors(), arguments.ui);
    return Exit::Unusable;
  }
  Options options;
  options.ui = arguments.ui;
  options.priority = value_of<Priority>(arguments.priority, kPriorityNames);
  std::vector<PrivacyReport> reports;
  std::vector<PrivacyPage> pages;
  for (const SettingsSnapshot& snapshot : snapshots.value()) {
    reports.push_back(engine.value().privacy(snapshot, options));
    pages.push_back(make_privacy_page(snapshot, reports.back(), engine.value().pack(), arguments.ui));
  }
  const bool at_risk =
      std::any_of(reports.begin(), reports.end(), [](const PrivacyReport& report) { return report.at_risk > 0; });

  std::string answer;
  switch (arguments.format) {
    case Format::Json:
      answer = as_json(reports);
      break;
    case Format::Html:
      answer = privacy_html(pages, arguments.ui);
      break;
    default:
      answer = as_text(pages, arguments.ui);
      break;
  }
  return finish(arguments, answer, at_risk ? Exit::Flagged : Exit::Clean);
}

}  // namespace bedacht::cli
