// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace bedacht {

/// The libraries that fold, segment and stem, with their versions: what one of them made need not suit another.
std::string_view text_version() noexcept;

}  // namespace bedacht
