// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "engine/program.h"

namespace bedacht {

/// Which of a pack's models some rule asks, or the pack itself: a draft is scored by no other.
std::vector<bool> models_in_use(const Program& program);

}  // namespace bedacht
