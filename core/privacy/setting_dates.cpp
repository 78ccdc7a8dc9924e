// SPDX-License-Identifier: Apache-2.0
#include "privacy/setting_dates.h"

#include <array>
#include <optional>

#include "rules/time_zone.h"

namespace bedacht {
namespace {

constexpr std::array<std::string_view, 12> kGermanMonths{"Januar",    "Februar", "März",     "April",
                                                         "Mai",       "Juni",    "Juli",     "August",
                                                         "September", "Oktober", "November", "Dezember"};
constexpr std::array<std::string_view, 12> kEnglishMonths{"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

struct Month {
  int year;
  int month;  // 1 to 12
};

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

// Of a month or a day.
std::optional<Month> month_of(std::string_view text) {
  if (text.size() < 7 || text[4] != '-') return std::nullopt;
  const Month month{number(text.substr(0, 4)), number(text.substr(5, 2))};
  if (month.year < 0 || month.month < 1 || month.month > 12) return std::nullopt;
  return month;
}

std::string two_digits(int value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string four_digits(int value) {
  const std::string digits = std::to_string(value);
  return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

std::string_view name_of(const Month& month, std::string_view ui) {
  const auto index = static_cast<std::size_t>(month.month - 1);
  return ui == "de" ? kGermanMonths[index] : kEnglishMonths[index];
}

}  // namespace

bool is_out_of_date(std::string_view last_seen, std::string_view taken) {
  constexpr std::int64_t kMinutesPerDay = std::int64_t{24} * 60;
  const auto month = last_seen.size() == 7 ? month_of(last_seen) : std::nullopt;
  const auto moment = parse_instant(taken);
  if (!month || !moment) return false;
  const Month next = month->month == 12 ? Month{month->year + 1, 1} : Month{month->year, month->month + 1};
  const auto end = parse_instant(four_digits(next.year) + "-" + two_digits(next.month) + "-01T00:00:00Z");
  return end && moment->utc_minutes > end->utc_minutes + kBelievedDays * kMinutesPerDay;
}

std::string month_in_words(std::string_view text, std::string_view ui) {
  const auto month = text.size() == 7 ? month_of(text) : std::nullopt;
  if (!month) return std::string(text);
  return std::string(name_of(*month, ui)) + " " + four_digits(month->year);
}

std::string day_in_words(std::string_view moment, std::string_view ui) {
  const auto instant = parse_instant(moment);
  if (!instant) return {};
  const std::string day = local_time(*instant, "").day;
  const auto month = month_of(day);
  if (!month) return {};
  return std::to_string(number(std::string_view(day).substr(8))) + (ui == "de" ? ". " : " ") +
         std::string(name_of(*month, ui)) + " " + std::to_string(month->year);
}

}  // namespace bedacht
