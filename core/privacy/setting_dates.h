// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bedacht {

/// How long what was seen of a settings page is believed, in days.
inline constexpr std::int64_t kBelievedDays = 180;

/// Whether more than kBelievedDays lie between the end of the month `last_seen` (`YYYY-MM`) and the moment `taken`
/// (RFC 3339). No clock is asked: a moment that cannot be read says nothing.
bool is_out_of_date(std::string_view last_seen, std::string_view taken);

/// `2026-09` as "September 2026"; what is no month stays as it is.
std::string month_in_words(std::string_view month, std::string_view ui);

/// The day of a moment on the clock that it was written with: "24. November 2026", "24 November 2026". Empty where it
/// cannot be read.
std::string day_in_words(std::string_view moment, std::string_view ui);

}  // namespace bedacht
