// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace bedacht {

/// What stands in a draft instead of something blacked out: the sort of thing it was, so that the sentence still reads.
/// @param detector the id of the detector that found it, empty for words
/// @param language `de` or `en`
std::u16string redaction(std::string_view detector, std::string_view language);

}  // namespace bedacht
