// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bedacht {

/// The candidate that is spelled most like `name`, or nothing when none is near.
std::optional<std::string> nearest(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace bedacht
