// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal.h"
#include "model/settings.h"
#include "rules/rule_pack.h"

namespace bedacht::cli {

/// A setting in words: values by their labels instead of their ids.
struct PrivacyRow {
  SettingStatus status = SettingStatus::Unknown;
  std::string title;
  std::string value;
  std::string recommended;
  std::string reason;
  std::string why;
  std::string why_company;
  std::string path;
  std::vector<std::string> steps;
  std::string url;
  std::string default_value;  ///< of new accounts, and how sure that is
  std::string last_seen;
};

/// A report in words.
struct PrivacyPage {
  std::string network;  ///< its name
  std::string site;
  std::string account;
  std::string taken;             ///< a day, or as it was written
  std::string summary;           ///< how many are what, in words
  std::vector<PrivacyRow> rows;  ///< at risk first, then what was not checked
};

PrivacyPage make_privacy_page(const SettingsSnapshot& snapshot, const PrivacyReport& report, const RulePack& pack,
                              std::string_view ui);

/// A page to be read in a terminal.
std::string privacy_text(const PrivacyPage& page, std::string_view ui, const Paint& paint);

/// Pages as one HTML file that needs nothing else: no script, no font, no picture. Dark where the reader's system is,
/// black on white on paper.
std::string privacy_html(const std::vector<PrivacyPage>& pages, std::string_view ui);

}  // namespace bedacht::cli
