// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/settings.h"
#include "privacy/recommendation.h"

namespace bedacht {

// Why a setting has its status: whole sentences in the language `ui`, with the day on which it was read, or the month
// of the entry, where these are known.

/// @param value a value of the setting
std::string reason_for_value(const Setting& setting, const SettingValue& value, const SettingsSnapshot& snapshot,
                             std::string_view ui);

/// Why it was not checked.
std::string reason_for_silence(const Setting& setting, const SettingsSnapshot& snapshot, std::string_view ui);

/// That the value is none of the setting's.
std::string reason_for_strange_value(std::string_view value, std::string_view ui);

std::string reason_for_never_reading(std::string_view ui);

}  // namespace bedacht
