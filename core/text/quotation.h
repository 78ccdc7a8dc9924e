// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "model/span.h"

namespace bedacht {

/// The quoted parts of an original text, in order: between two double quotation marks of any kind in one line, and
/// whole lines that start with `>`. A mark that is never closed quotes nothing.
std::vector<Span> quotations(std::u16string_view original);

}  // namespace bedacht
