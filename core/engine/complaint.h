// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "engine/program.h"
#include "match/scan.h"

namespace bedacht {

/// Whether a post that is answered complains of something: by the pack's list, or by what one of its models says.
bool is_complaint(const Program& program, const Scan& post);

/// Where a post that stands by itself complains about the firm, its brands or products. More is asked of it than of one
/// that is answered, for most posts that name a firm complain of nothing: a phrase of the list, not negated, and said
/// of the firm. Lawful speech on working conditions, pay, safety, unions and misconduct is no complaint.
std::vector<Hit> complaints_about_us(const Program& program, const Scan& post);

}  // namespace bedacht
