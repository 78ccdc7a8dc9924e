// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/span.h"

namespace bedacht {

/// "PSC 0413, Box 8144 / APO AA 42323", "USNS Bergman / FPO AP 93757": the field post of the United States, from its
/// code `number`. Empty when it is none.
Span read_field_post(std::u16string_view text, Span number);

/// "P.O. Box 149", "Postfach 1234", from its number. Empty when it is none.
Span read_post_box(std::u16string_view text, Span number);

}  // namespace bedacht
