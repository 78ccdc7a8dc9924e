// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/network.h"

namespace bedacht {

enum class Fit : std::uint8_t { AsRecommended, Stricter, Differs };

/// How a value compares with what is recommended. A value that fewer people see than one of the recommended ones is
/// stricter; one that as many see is not, for somebody has left it out on purpose. Where it is not known who sees a
/// value, only the recommended ones are fine.
Fit fit_of(const Setting& setting, const SettingValue& value) noexcept;

/// How serious a value that differs is: the setting's severity where everyone, every member, or nobody knows who can
/// see it; one step less where some can; a hint where only the person can.
Severity severity_of(const Setting& setting, const SettingValue& value) noexcept;

}  // namespace bedacht
