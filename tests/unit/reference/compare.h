// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/program.h"

namespace bedacht::reference {

/// Compares the engine, with its prefilter and without, with the reference matcher: for every rule of a program the
/// matches of `match` and of each `unless`.
/// @param matches grows by the number of matches that were expected, so that a test can see that it tests something
/// @return nothing where all three agree, else the first rule with the text, what was found and what was expected
std::string disagreement(const Program& program, std::u16string_view text, std::size_t& matches);

}  // namespace bedacht::reference
