// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "rules/documents.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

Setting read_setting(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  Setting setting;
  setting.id = reader.required_text("id", &limits::kId);
  setting.title = reader.localized("title", true, &limits::kLine);
  setting.why = reader.localized("why", true, &limits::kParagraph);
  constexpr std::array<std::string_view, 3> kPriorities{"A", "B", "C"};
  setting.priority = static_cast<char>('A' + reader.choice<std::uint8_t>("priority", kPriorities).value_or(0));
  setting.url = reader.text("url", &limits::kAddress);
  setting.severity = reader.choice<Severity>("severity", kSeverityNames).value_or(Severity::Warning);
  setting.default_value = reader.text("default");
  setting.expected = reader.texts("expected");
  setting.last_seen = reader.text("lastSeen");
  if (const Json* values = reader.find_list("values", &limits::kSettingValues)) {
    for (std::size_t i = 0; i < values->size(); ++i) {
      ObjectReader one((*values)[i], reader.pointer_to("values") + "/" + std::to_string(i), problems);
      setting.values.push_back({one.required_text("id", &limits::kId), one.localized("label", true, &limits::kLine)});
    }
  }
  for (const std::string& expected : setting.expected) {
    const auto same = [&expected](const SettingValue& known) { return known.id == expected; };
    if (std::none_of(setting.values.begin(), setting.values.end(), same)) {
      const Localized name = in_quotes(expected);
      reader.problem("expected", {name.de + " ist keiner der Werte dieser Einstellung",
                                  name.en + " is none of the setting's values"});
    }
  }
  return setting;
}

}  // namespace

// The extension's parts of the file (hosts, selectors) are checked by the schema and not read here, so unknown keys
// pass.
Network read_network(const Json& value, const std::string& pointer, Problems& problems) {
  ObjectReader reader(value, pointer, problems);
  Network network;
  check_format(reader);
  reader.flag("replaces", false);
  network.id = reader.required_text("id", &limits::kId);
  network.name = reader.required_text("name", &limits::kLine);
  if (const Json* limit = reader.find("limit")) {
    ObjectReader one(*limit, reader.pointer_to("limit"), problems);
    one.require("max");
    one.require("counts");
    network.limit = static_cast<std::uint32_t>(one.integer("max", 1, 10'000'000).value_or(0));
    network.counting = one.choice<Counting>("counts", kCountingNames).value_or(Counting::Utf16);
    network.url_length = static_cast<std::uint32_t>(one.integer("urlLength", 0, 1000).value_or(0));
  }
  network.fold = static_cast<std::uint32_t>(reader.integer("fold", 0, 1'000'000).value_or(0));
  if (const Json* settings = reader.find_list("settings", &limits::kSettings)) {
    for (std::size_t i = 0; i < settings->size(); ++i) {
      network.settings.push_back(
          read_setting((*settings)[i], reader.pointer_to("settings") + "/" + std::to_string(i), problems));
    }
  }
  return network;
}

}  // namespace bedacht
