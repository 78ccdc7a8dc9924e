// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace bedacht {

/// The logistic function in whole percent, from 0 to 99.
/// @param log_odds in thousandths
std::uint8_t percent_of(std::int64_t log_odds) noexcept;

/// A sum of weights as log-odds in thousandths.
/// @param sum of the weights, in steps
/// @param step what one step adds, in thousandths
/// @param features how many there are where the sum is divided by their square root; 0 where it is not
std::int64_t log_odds_of(std::int64_t sum, std::int32_t step, std::uint32_t features) noexcept;

}  // namespace bedacht
