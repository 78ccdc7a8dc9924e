// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// What the tools of the rule desk need besides the rules. The build writes it into one source.

namespace bedacht::cli {

/// The made-up company that the examples of the default rules name.
std::string example_company();

/// Posts in which nothing should be flagged, one a line.
std::string harmless_posts();

}  // namespace bedacht::cli
