// SPDX-License-Identifier: Apache-2.0
#include "cli/privacy_page.h"

#include <algorithm>
#include <array>

#include "cli/messages.h"

namespace bedacht::cli {
namespace {

const Setting* find_setting(const Network* network, const std::string& id) {
  if (network == nullptr) return nullptr;
  const auto same = [&id](const Setting& setting) { return setting.id == id; };
  const auto found = std::find_if(network->settings.begin(), network->settings.end(), same);
  return found == network->settings.end() ? nullptr : &*found;
}

std::string label_of(const Setting* setting, const std::string& value, std::string_view ui) {
  if (setting == nullptr) return value;
  for (const SettingValue& known : setting->values) {
    if (known.id == value) return known.label.in(ui);
  }
  return value;
}

PrivacyRow make_row(const PrivacyItem& item, const Setting* setting, std::string_view ui) {
  PrivacyRow row{item.status, item.title, "", "", item.why, item.url, item.last_seen};
  row.value = item.value.empty() ? std::string(say::kNotRead.in(ui)) : label_of(setting, item.value, ui);
  for (const std::string& value : item.expected) {
    if (!row.recommended.empty()) row.recommended += say::kOr.in(ui);
    row.recommended += label_of(setting, value, ui);
  }
  return row;
}

std::string summarize(const PrivacyReport& report, std::string_view ui) {
  if (report.items.empty()) return std::string(say::kUnknownNetwork.in(ui)) + report.network;
  const std::array<std::uint32_t, 3> counts{report.ok, report.at_risk, report.unknown};
  std::string summary;
  for (const auto status : {SettingStatus::AtRisk, SettingStatus::Unknown, SettingStatus::Ok}) {
    const auto index = static_cast<std::size_t>(status);
    if (!summary.empty()) summary += ", ";
    summary += std::to_string(counts[index]) + " " + std::string(say::kStatuses[index].in(ui));
  }
  return summary;
}

}  // namespace

PrivacyPage make_privacy_page(const SettingsSnapshot& snapshot, const PrivacyReport& report, const RulePack& pack,
                              std::string_view ui) {
  const Network* network = pack.network(snapshot.network);
  PrivacyPage page{network == nullptr ? snapshot.network : network->name,
                   snapshot.account,
                   snapshot.taken,
                   summarize(report, ui),
                   {}};
  for (const auto status : {SettingStatus::AtRisk, SettingStatus::Unknown, SettingStatus::Ok}) {
    for (const PrivacyItem& item : report.items) {
      if (item.status == status) page.rows.push_back(make_row(item, find_setting(network, item.setting), ui));
    }
  }
  return page;
}

}  // namespace bedacht::cli
