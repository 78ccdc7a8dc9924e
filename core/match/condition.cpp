// SPDX-License-Identifier: Apache-2.0
#include "match/condition.h"

#include <algorithm>

namespace bedacht {
namespace {

template <class Enum>
bool holds(EnumSet wanted, Enum value) {
  return wanted == 0 || (wanted & bit(value)) != 0;
}

bool names(const std::vector<std::string>& wanted, std::string_view value) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool reply_holds(const When& when, const Facts& facts) {
  if (!when.reply_to) return true;
  switch (*when.reply_to) {
    case ReplyCondition::None:
      return !facts.is_reply;
    case ReplyCondition::Any:
      return facts.is_reply;
    case ReplyCondition::Complaint:
      return facts.is_reply_to_complaint;
  }
  return false;
}

bool attachment_holds(const When& when, const Facts& facts) {
  if (!when.attachment) return true;
  const AttachmentCondition& wanted = *when.attachment;
  return std::any_of(facts.draft.attachments.begin(), facts.draft.attachments.end(), [&](const Attachment& attachment) {
    return attachment.type == wanted.type && (!wanted.without_credit || attachment.credit.empty()) &&
           (!wanted.without_alt || attachment.alt.empty());
  });
}

bool working_time_holds(const When& when, const Facts& facts) {
  if (!when.working_time) return true;
  if (!facts.in_working_time) return false;
  return *facts.in_working_time == (*when.working_time == WorkingTimeCondition::Inside);
}

}  // namespace

bool applies(const When& when, const Facts& facts) noexcept {
  return names(when.networks, facts.draft.network) && names(when.languages, facts.language) &&
         holds(when.kinds, facts.draft.kind) && holds(when.audiences, facts.audience) &&
         holds(when.personas, facts.draft.persona) && holds(when.authors, facts.author) &&
         (when.profile_missing == 0 || (when.profile_missing & facts.profile_missing) != 0) &&
         (when.mentions == 0 || (when.mentions & facts.mentioned) != 0) && reply_holds(when, facts) &&
         working_time_holds(when, facts) && attachment_holds(when, facts);
}

bool disclosures_apply(const When& when, const Facts& facts) noexcept {
  for (std::size_t kind = 0; kind < when.disclosures.size(); ++kind) {
    if (!holds(when.disclosures[kind], facts.disclosures[kind].state)) return false;
  }
  return true;
}

bool rests_on_unknown(const When& when, const Facts& facts) noexcept {
  for (std::size_t kind = 0; kind < when.disclosures.size(); ++kind) {
    if (when.disclosures[kind] != 0 && facts.disclosures[kind].state == DisclosureState::Unknown) return true;
  }
  return false;
}

}  // namespace bedacht
