// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding.h"
#include "model/localized.h"
#include "model/settings.h"
#include "text/count.h"

namespace bedacht {

/// One value that a setting can have.
struct SettingValue {
  std::string id;
  Localized label;
  std::optional<SeenBy> seen_by;  ///< nothing: it is not about who sees something, or nobody knows
};

/// A privacy setting of a network, and what is recommended.
struct Setting {
  std::string id;
  Localized title;
  Localized why;          ///< it matters to the employee
  Localized why_company;  ///< it matters to the company
  Localized path;         ///< how to get there by hand
  std::vector<Localized> steps;
  Priority priority = Priority::A;
  std::string url;  ///< may hold `{site}`; empty: it is only in the network's app
  std::vector<SettingValue> values;
  std::string default_value;  ///< empty: unknown
  bool default_seen = false;  ///< false: it is only assumed
  std::vector<std::string> expected;
  Severity severity = Severity::Warning;  ///< if everyone can see it
  std::string last_seen;                  ///< `YYYY-MM`
  bool do_not_read = false;               ///< nobody's business but the person's own: never read, never judged
  bool by_hand = false;                   ///< only the person can look
  bool read_by_words = false;             ///< by labels of the page, which change: the entry grows old

  /// The value with this id, or null.
  const SettingValue* value(std::string_view value_id) const noexcept;
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
