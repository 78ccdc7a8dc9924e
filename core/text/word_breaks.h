// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "model/span.h"

namespace bedacht {

/// The words and numbers of a folded text, in order, as Unicode Standard Annex 29 and ICU cut them.
std::vector<Span> find_words(std::u16string_view folded);

}  // namespace bedacht
