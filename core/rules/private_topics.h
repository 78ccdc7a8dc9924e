// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/localized.h"

namespace bedacht {

/// The words by which a setting's id or title shows that it is about what an employer must never learn: whether
/// somebody looks for a job, and sex, age, faith, health, origin, union and politics. Empty if there are none.
std::string private_topic_in(std::string_view id, const Localized& title);

}  // namespace bedacht
