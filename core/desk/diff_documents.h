// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rules/json.h"

namespace bedacht::desk {

/// The same values, whatever the order of keys.
bool is_same(const Json& a, const Json& b);

/// The property, or null JSON.
const Json& at(const Json& object, std::string_view key);

/// The documents of a list in a one-file pack, by their ids.
std::map<std::string, const Json*> by_id(const Json& pack, std::string_view list);

/// The keys in which two objects differ, in the order of the new one and then of the old one. `$schema`, `format` and
/// `id` do not count.
std::vector<std::string> changed_keys(const Json& before, const Json& after);

}  // namespace bedacht::desk
