// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "text/segment.h"

namespace bedacht {

/// `de`, `en`, or `und` when the words do not say. Judged by common function words; a mixed text gets the language with
/// clearly more of them.
std::string_view guess_language(std::u16string_view folded, const std::vector<Word>& words) noexcept;

}  // namespace bedacht
