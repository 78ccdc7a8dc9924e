// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/finding.h"
#include "model/options.h"

namespace bedacht {

/// Settles what remains of the findings: drops what the person set aside and what a stronger finding of the same
/// guideline already says at the same place, sorts the rest, and returns the strictest gate under the ceiling.
Gate resolve(const Options& options, std::vector<Finding>& findings);

}  // namespace bedacht
