// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace bedacht::cli {

/// Where each unit of the draft's text stands in its JSON document: the positions of the property `text` of the
/// outermost object, one for every unit and one for the end of the text. Both are counted in UTF-16 units; an escape
/// stands for one.
/// @param document valid JSON with such a property
std::vector<std::uint32_t> json_text_positions(std::u16string_view document);

}  // namespace bedacht::cli
