// SPDX-License-Identifier: Apache-2.0
#include "rules/network.h"

#include <algorithm>

namespace bedacht {

const SettingValue* Setting::value(std::string_view value_id) const noexcept {
  const auto found =
      std::find_if(values.begin(), values.end(), [value_id](const SettingValue& one) { return one.id == value_id; });
  return found == values.end() ? nullptr : &*found;
}

}  // namespace bedacht
