// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "engine/engine.h"
#include "model/result.h"

namespace bedacht::cli {

/// The engine with the pack and the company profile that were asked for.
Result<Engine> load_engine(const Arguments& arguments);

}  // namespace bedacht::cli
