// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "match/scan.h"
#include "model/draft.h"
#include "model/finding.h"
#include "rules/rule.h"

namespace bedacht {

/// What is to be read in an attachment: its name, cut into words, and its alternative text.
struct AttachmentText {
  const Scan* scan = nullptr;
  Span alt;             ///< where the alternative text stands in it
  EntitySet names = 0;  ///< of the company, without those that it has released
};

/// What is known of a draft's surroundings when rules are judged. What could not be read is unknown, never missing.
struct Facts {
  const Draft& draft;
  std::string_view language;
  Audience audience = Audience::Public;  ///< an unknown one counts as public
  AuthorRelation author = AuthorRelation::Unknown;
  EnumSet shares = bit(SharedPost::None);        ///< SharedPost bits: a complaint is also a post of somebody else
  std::string_view country = {};                 ///< of the draft, else of the company
  EnumSet profile_missing = 0;                   ///< ProfileField bits that are known to be missing
  EnumSet profile_has = 0;                       ///< ProfileField bits that are known to be there
  const Scan* reply = nullptr;                   ///< what the draft answers
  const Scan* shared = nullptr;                  ///< what the draft shares, if some rule looks at it
  std::vector<AttachmentText> attachments = {};  ///< of each, if some rule looks at them
  bool is_reply = false;
  bool is_reply_to_complaint = false;
  std::optional<bool> in_working_time = std::nullopt;  ///< nothing where no hours are agreed or no time is given
  EntitySet mentioned = 0;                             ///< in the draft or in what it answers
  std::array<Disclosure, 3> disclosures{};             ///< by DisclosureKind
};

/// A rule's context with the names of its lexicons resolved.
struct Context {
  const When* when = nullptr;
  std::optional<SetId> reply_words;
  std::optional<SetId> attachment_words;
};

/// Whether a context holds, the disclosures aside.
bool applies(const Context& context, const Facts& facts) noexcept;

/// Whether one of the draft's attachments is like the one that the context asks for.
bool is_wanted_attachment(const Context& context, const Facts& facts, std::size_t number) noexcept;

/// One part of a context by its key in the rule, for those who ask why a rule did not fire.
struct ContextPart {
  std::string_view key;
  bool holds = true;
};
/// The parts that the context names, in the order in which they are judged.
std::vector<ContextPart> context_parts(const Context& context, const Facts& facts);

/// Whether the disclosures are in a state that the rule asks for.
bool disclosures_apply(const When& when, const Facts& facts) noexcept;

/// The same as parts, by the disclosure's name.
std::vector<ContextPart> disclosure_parts(const When& when, const Facts& facts);

/// Whether the rule only holds because a disclosure could not be looked for.
bool rests_on_unknown(const When& when, const Facts& facts) noexcept;

}  // namespace bedacht
