// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "engine/program.h"
#include "match/condition.h"
#include "match/scan.h"

namespace bedacht {

/// What is known around a draft.
Facts gather_facts(const Program& program, const Draft& draft, const Scan& scan, std::string_view language);

}  // namespace bedacht
