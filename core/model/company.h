// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/localized.h"
#include "model/settings.h"

namespace bedacht {

/// What an entity of the company profile is. Rules name these as `@product`, `@codeName` and so on.
enum class EntityKind : std::uint8_t {
  Employer,
  Product,
  Brand,
  Competitor,
  Person,
  CodeName,
  Customer,
  Supplier,
  Site,
  Term,
  Domain,
  Account,
};
inline constexpr std::size_t kEntityKinds = 12;

/// Something that the company has released officially: it overrides what is confidential, from and until a date.
struct Released {
  std::u16string text;
  std::string from;   ///< `YYYY-MM-DD`, empty: always
  std::string until;  ///< last day, empty: for ever
  std::string url;
  std::map<std::string, std::u16string> wording;  ///< by language, offered as a fix
};

/// Minutes after local midnight, half-open.
struct TimeSlot {
  std::uint16_t start = 0;
  std::uint16_t end = 0;
};

/// The agreed hours. Monday is day 0.
struct WorkingTime {
  std::string time_zone;
  std::array<std::vector<TimeSlot>, 7> days;
  std::vector<std::string> holidays;  ///< `YYYY-MM-DD`, sorted
};

/// The wording that marks an opinion as the author's own.
struct DisclaimerWording {
  std::map<std::string, std::vector<std::u16string>> insert;  ///< by language: long form, then short form
  std::map<std::string, std::vector<std::u16string>> accept;
  bool in_profile_suffices = false;
};

/// Whom to ask, where to turn.
struct Channel {
  std::u16string name;
  std::string url;
  std::string mail;
};

/// The contract's `company profile`.
struct CompanyProfile {
  std::u16string name;
  std::string country;
  std::array<std::vector<std::u16string>, kEntityKinds> entities;
  std::vector<Released> released;
  std::optional<WorkingTime> working_time;
  std::optional<DisclaimerWording> disclaimer;
  Localized complaint_reply;  ///< the skeleton of an answer to a complaint, empty: the pack's
  std::map<std::string, Channel> channels;
  std::string guideline_url;
  std::string contact;
  std::optional<Priority> privacy_priority;  ///< A or B: of the networks' settings, the least important that are shown

  const std::vector<std::u16string>& names(EntityKind kind) const noexcept {
    return entities[static_cast<std::size_t>(kind)];
  }
};

}  // namespace bedacht
