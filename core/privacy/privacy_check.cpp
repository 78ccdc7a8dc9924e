// SPDX-License-Identifier: Apache-2.0
#include "privacy/privacy_check.h"

#include <algorithm>
#include <string>

namespace bedacht {
namespace {

struct Texts {
  std::string_view not_read;
  std::string_view not_known;
  std::string_view as_recommended;
  std::string_view set_to;
  std::string_view recommended;
  std::string_view alternative;
  std::string_view open_quote;
  std::string_view close_quote;
};

constexpr Texts kGerman{"nicht gelesen",
                        "Wert nicht im Katalog: ",
                        "wie empfohlen",
                        "eingestellt ist ",
                        "; empfohlen ist ",
                        " oder ",
                        "„",
                        "“"};
constexpr Texts kEnglish{
    "not read", "value not known to the catalogue: ", "as recommended", "set to ", "; recommended is ", " or ", "“",
    "”"};

const SettingValue* find_value(const Setting& setting, std::string_view id) {
  const auto same = [id](const SettingValue& value) { return value.id == id; };
  const auto found = std::find_if(setting.values.begin(), setting.values.end(), same);
  return found == setting.values.end() ? nullptr : &*found;
}

std::string quoted_label(const Setting& setting, const std::string& id, std::string_view ui, const Texts& texts) {
  const SettingValue* value = find_value(setting, id);
  return std::string(texts.open_quote) + (value == nullptr ? id : value->label.in(ui)) + std::string(texts.close_quote);
}

std::string why_at_risk(const Setting& setting, const std::string& value, std::string_view ui, const Texts& texts) {
  std::string reason = std::string(texts.set_to) + quoted_label(setting, value, ui, texts);
  std::string_view joint = texts.recommended;
  for (const std::string& expected : setting.expected) {
    reason += std::string(joint) + quoted_label(setting, expected, ui, texts);
    joint = texts.alternative;
  }
  return reason;
}

void judge(const Setting& setting, const SettingsSnapshot& snapshot, std::string_view ui, PrivacyItem& item) {
  const Texts& texts = ui == "de" ? kGerman : kEnglish;
  const auto read = snapshot.settings.find(setting.id);
  if (read == snapshot.settings.end()) {
    item.reason = texts.not_read;
    return;
  }
  item.value = read->second;
  if (find_value(setting, item.value) == nullptr) {
    item.reason = std::string(texts.not_known) + item.value;
    return;
  }
  const bool fine = std::find(setting.expected.begin(), setting.expected.end(), item.value) != setting.expected.end();
  item.status = fine ? SettingStatus::Ok : SettingStatus::AtRisk;
  item.reason = fine ? std::string(texts.as_recommended) : why_at_risk(setting, item.value, ui, texts);
}

}  // namespace

PrivacyReport check_privacy(const SettingsSnapshot& snapshot, const Network* network, std::string_view ui) {
  PrivacyReport report;
  report.network = snapshot.network;
  if (network == nullptr) return report;
  for (const Setting& setting : network->settings) {
    PrivacyItem item;
    item.setting = setting.id;
    item.title = setting.title.in(ui);
    item.expected = setting.expected;
    item.last_seen = setting.last_seen;
    item.severity = setting.severity;
    item.why = setting.why.in(ui);
    item.url = setting.url;
    judge(setting, snapshot, ui, item);
    if (item.status == SettingStatus::Ok) ++report.ok;
    if (item.status == SettingStatus::AtRisk) ++report.at_risk;
    if (item.status == SettingStatus::Unknown) ++report.unknown;
    report.items.push_back(std::move(item));
  }
  return report;
}

}  // namespace bedacht
