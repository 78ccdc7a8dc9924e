// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/program.h"

namespace bedacht {

/// Whether a check may use a program that was read from bytes of unknown origin: every number leads to something that
/// is there, and nothing is larger than the loader of packs allows, so that a check ends and stays linear in the text.
/// The pointers to rules need not be set.
bool is_sound(const Program& program);

}  // namespace bedacht
