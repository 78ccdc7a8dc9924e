// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "desk/try.h"

namespace bedacht::desk {

/// Adds to each rule's time what judging it on the draft takes, once the text is scanned.
/// @param nanoseconds one for each rule of the program
void time_rules(const Program& program, const Draft& draft, const Clock& clock,
                std::vector<std::uint64_t>& nanoseconds);

}  // namespace bedacht::desk
