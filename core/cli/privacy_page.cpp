// SPDX-License-Identifier: Apache-2.0
#include "cli/privacy_page.h"

#include <algorithm>
#include <utility>

#include "cli/messages.h"
#include "privacy/setting_dates.h"

namespace bedacht::cli {
namespace {

const Setting* find_setting(const Network* network, const std::string& id) {
  if (network == nullptr) return nullptr;
  const auto same = [&id](const Setting& setting) { return setting.id == id; };
  const auto found = std::find_if(network->settings.begin(), network->settings.end(), same);
  return found == network->settings.end() ? nullptr : &*found;
}

// What is at risk comes first, then what was not checked.
int rank(SettingStatus status) {
  switch (status) {
    case SettingStatus::AtRisk:
      return 0;
    case SettingStatus::Unknown:
      return 1;
    case SettingStatus::Ok:
      return 2;
  }
  return 2;
}

std::string label_of(const Setting* setting, const std::string& value, std::string_view ui) {
  const SettingValue* known = setting == nullptr ? nullptr : setting->value(value);
  return known == nullptr ? value : known->label.in(ui);
}

PrivacyRow make_row(const PrivacyItem& item, const Setting* setting, std::string_view ui) {
  PrivacyRow row;
  row.status = item.status;
  row.title = item.title;
  row.value = item.value.empty() ? std::string(say::kNotRead.in(ui)) : label_of(setting, item.value, ui);
  for (const std::string& value : item.expected) {
    if (!row.recommended.empty()) row.recommended += say::kOr.in(ui);
    row.recommended += label_of(setting, value, ui);
  }
  row.reason = item.reason;
  row.why = item.why;
  row.url = item.url;
  row.last_seen = month_in_words(item.last_seen, ui);
  if (setting == nullptr) return row;
  row.why_company = setting->why_company.in(ui);
  row.path = setting->path.in(ui);
  for (const Localized& step : setting->steps)
    row.steps.push_back(step.in(ui));
  if (!setting->default_value.empty()) {
    const UiText& basis = setting->default_seen ? say::kDefaultSeen : say::kDefaultAssumed;
    row.default_value = label_of(setting, setting->default_value, ui) + " (" + std::string(basis.in(ui)) + ")";
  }
  return row;
}

std::string counted(std::uint32_t count, const UiText& one, const UiText& some, std::string_view ui) {
  return count == 1 ? std::string(one.in(ui)) : std::to_string(count) + std::string(some.in(ui));
}

std::string summarize(const PrivacyReport& report, std::string_view ui) {
  if (report.items.empty()) return std::string(say::kUnknownNetwork.in(ui)) + report.network;
  std::string summary = report.at_risk == 0 ? std::string(say::kNoneAtRisk.in(ui))
                                            : counted(report.at_risk, say::kOneAtRisk, say::kSomeAtRisk, ui);
  summary += ", ";
  summary += report.unknown == 0 ? std::string(say::kAllChecked.in(ui))
                                 : counted(report.unknown, say::kOneUnchecked, say::kSomeUnchecked, ui);
  if (report.ok > 0) summary += ", " + counted(report.ok, say::kOneFine, say::kSomeFine, ui);
  return summary + ".";
}

}  // namespace

PrivacyPage make_privacy_page(const SettingsSnapshot& snapshot, const PrivacyReport& report, const RulePack& pack,
                              std::string_view ui) {
  const Network* network = pack.network(snapshot.network);
  const std::string day = day_in_words(snapshot.taken, ui);
  PrivacyPage page{network == nullptr ? snapshot.network : network->name,
                   snapshot.site,
                   snapshot.account,
                   day.empty() ? snapshot.taken : day,
                   summarize(report, ui),
                   {}};
  std::vector<PrivacyItem> items = report.items;
  std::stable_sort(items.begin(), items.end(), [](const PrivacyItem& a, const PrivacyItem& b) {
    return std::pair(rank(a.status), a.severity) < std::pair(rank(b.status), b.severity);
  });
  for (const PrivacyItem& item : items)
    page.rows.push_back(make_row(item, find_setting(network, item.setting), ui));
  return page;
}

}  // namespace bedacht::cli
