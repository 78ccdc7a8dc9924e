// SPDX-License-Identifier: Apache-2.0
#include "privacy/privacy_check.h"

#include <string>

#include "privacy/reason.h"
#include "privacy/recommendation.h"

namespace bedacht {
namespace {

// Where the software runs on many hosts, its address leads nowhere as long as nobody has named one.
std::string address_of(const Setting& setting, std::string_view site) {
  constexpr std::string_view kSite = "{site}";
  std::string url = setting.url;
  const std::size_t at = url.find(kSite);
  if (at == std::string::npos) return url;
  if (site.empty()) return {};
  return url.replace(at, kSite.size(), site);
}

void judge(const Setting& setting, const SettingsSnapshot& snapshot, std::string_view ui, PrivacyItem& item) {
  if (setting.do_not_read) {
    item.reason = reason_for_never_reading(ui);
    return;
  }
  const auto read = snapshot.settings.find(setting.id);
  const bool said = snapshot.said.count(setting.id) > 0;
  if (read == snapshot.settings.end() || (!said && snapshot.unread.count(setting.id) > 0)) {
    item.reason = reason_for_silence(setting, snapshot, ui);
    return;
  }
  const SettingValue* value = setting.value(read->second);
  if (value == nullptr) {
    item.reason = reason_for_strange_value(read->second, ui);
    return;
  }
  item.value = value->id;
  item.status = fit_of(setting, *value) == Fit::Differs ? SettingStatus::AtRisk : SettingStatus::Ok;
  if (item.status == SettingStatus::AtRisk) item.severity = severity_of(setting, *value);
  item.reason = reason_for_value(setting, *value, snapshot, ui);
}

}  // namespace

PrivacyReport check_privacy(const SettingsSnapshot& snapshot, const Network* network, const PrivacyScope& scope) {
  PrivacyReport report;
  report.network = snapshot.network;
  if (network == nullptr) return report;
  for (const Setting& setting : network->settings) {
    if (setting.priority > scope.priority) continue;
    PrivacyItem item;
    item.setting = setting.id;
    item.title = setting.title.in(scope.ui);
    item.expected = setting.expected;
    item.last_seen = setting.last_seen;
    item.severity = setting.severity;
    item.why = setting.why.in(scope.ui);
    item.url = address_of(setting, snapshot.site);
    judge(setting, snapshot, scope.ui, item);
    if (item.status == SettingStatus::Ok) ++report.ok;
    if (item.status == SettingStatus::AtRisk) ++report.at_risk;
    if (item.status == SettingStatus::Unknown) ++report.unknown;
    report.items.push_back(std::move(item));
  }
  return report;
}

}  // namespace bedacht
