// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/findings.h"

namespace bedacht {

/// Saying yes: what the company has officially said on the subject of a finding, in its own words. Its subject is that
/// of a release when at least two thirds of the words of what was released (all, where they are fewer than three)
/// stand in its sentence.
/// @param marks the finding's places, sorted
/// @param language of the wording
/// @return nothing where the company has released nothing on it, or not yet at the draft's time
std::optional<Fix> released_wording(const Inquiry& inquiry, const std::vector<Span>& marks, std::string_view language);

}  // namespace bedacht
