// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "model/draft.h"
#include "model/finding.h"
#include "rules/rule.h"

namespace bedacht {

/// What is known of a draft's surroundings when rules are judged. What could not be read is unknown, never missing.
struct Facts {
  const Draft& draft;
  std::string_view language;
  Audience audience = Audience::Public;  ///< an unknown one counts as public
  AuthorRelation author = AuthorRelation::Unknown;
  EnumSet profile_missing = 0;  ///< ProfileField bits that are known to be missing
  bool is_reply = false;
  bool is_reply_to_complaint = false;
  std::optional<bool> in_working_time = std::nullopt;  ///< nothing where no hours are agreed or no time is given
  EntitySet mentioned = 0;                             ///< in the draft or in what it answers
  std::array<Disclosure, 3> disclosures{};             ///< by DisclosureKind
};

/// Whether a rule's context holds, the disclosures aside.
bool applies(const When& when, const Facts& facts) noexcept;

/// Whether the disclosures are in a state that the rule asks for.
bool disclosures_apply(const When& when, const Facts& facts) noexcept;

/// Whether the rule only holds because a disclosure could not be looked for.
bool rests_on_unknown(const When& when, const Facts& facts) noexcept;

}  // namespace bedacht
