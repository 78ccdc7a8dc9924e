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

Localized no_rule_id(std::string_view found);
/// That a key of a pack means nothing without `extends`.
Localized only_in_overlay(std::string_view key);
/// Whether a text has the form of a country's code, such as `DE`.
bool is_country(std::string_view text) noexcept;
Localized no_country(std::string_view found);
Localized no_such_entity(std::string_view name);
Localized not_outside_all();

/// For a list or an object that says nothing.
Localized matches_nothing();
Localized never_applies();
Localized says_nothing();

}  // namespace bedacht
