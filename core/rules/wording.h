// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/localized.h"

// Parts that sentences about mistakes share, and the sentences that are said in several places.

namespace bedacht {

/// `„word“` and `"word"`.
Localized in_quotes(std::string_view word);

/// `a, b, c`: names as they are written in a document.
std::string listed(const std::vector<std::string>& names);

/// A question about the candidate that is nearest to `name`, as the end of a sentence; empty when none is near.
Localized did_you_mean(std::string_view name, const std::vector<std::string>& candidates);

/// The same as a sentence of its own, for the end of a list.
Localized full_stop_did_you_mean(std::string_view name, const std::vector<std::string>& candidates);

Localized no_such_entity(std::string_view name);
Localized not_outside_all();

}  // namespace bedacht
