// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/finding.h"
#include "model/localized.h"
#include "text/count.h"

namespace bedacht {

/// One value that a setting can have.
struct SettingValue {
  std::string id;
  Localized label;
};

/// A privacy setting of a network, and what is recommended.
struct Setting {
  std::string id;
  Localized title;
  Localized why;
  char priority = 'A';
  std::string url;
  std::vector<SettingValue> values;
  std::string default_value;
  std::vector<std::string> expected;
  Severity severity = Severity::Warning;
  std::string last_seen;
};

/// What the core needs to know of a network. The rest of its file is for the extension.
struct Network {
  std::string id;
  std::string name;
  std::uint32_t limit = 0;  ///< 0: none known
  Counting counting = Counting::Utf16;
  std::uint32_t url_length = 0;
  std::uint32_t fold = 0;  ///< units shown before "more", 0: all
  std::vector<Setting> settings;
};

}  // namespace bedacht
