// SPDX-License-Identifier: Apache-2.0
#include "match/condition.h"

#include <algorithm>

#include "model/names.h"

namespace bedacht {
namespace {

template <class Enum>
bool holds(EnumSet wanted, Enum value) {
  return wanted == 0 || (wanted & bit(value)) != 0;
}

bool names(const std::vector<std::string>& wanted, std::string_view value) {
  return std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool reply_holds(const When& when, const Facts& facts) {
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

bool attachment_holds(const Context& context, const Facts& facts) {
  for (std::size_t i = 0; i < facts.draft.attachments.size(); ++i) {
    if (is_wanted_attachment(context, facts, i)) return true;
  }
  return false;
}

bool audience_size_holds(const When& when, const Facts& facts) {
  const auto& size = facts.draft.audience_size;
  return size && when.audience_size->at_least <= *size && *size <= when.audience_size->at_most;
}

// Calls `part(key, named, holds)` for each part of a context until it answers false. What is unknown never holds.
template <class Part>
bool each_part(const Context& context, const Facts& facts, Part part) {
  const When& when = *context.when;
  const auto is_missing = [&] { return (when.profile_missing & facts.profile_missing) != 0; };
  const auto has = [&] { return (when.profile_has & facts.profile_has) == when.profile_has; };
  const auto reply_speaks = [&] {
    return context.reply_words && facts.reply != nullptr && !facts.reply->set(*context.reply_words).empty();
  };
  const auto in_hours = [&] {
    return facts.in_working_time && *facts.in_working_time == (*when.working_time == WorkingTimeCondition::Inside);
  };
  return part("network", !when.networks.empty(), [&] { return names(when.networks, facts.draft.network); }) &&
         part("language", !when.languages.empty(), [&] { return names(when.languages, facts.language); }) &&
         part("country", !when.countries.empty(), [&] { return names(when.countries, facts.country); }) &&
         part("kind", when.kinds != 0, [&] { return holds(when.kinds, facts.draft.kind); }) &&
         part("audience", when.audiences != 0, [&] { return holds(when.audiences, facts.audience); }) &&
         part("audienceSize", when.audience_size.has_value(), [&] { return audience_size_holds(when, facts); }) &&
         part("persona", when.personas != 0, [&] { return holds(when.personas, facts.draft.persona); }) &&
         part("author", when.authors != 0, [&] { return holds(when.authors, facts.author); }) &&
         part("shares", when.shares != 0, [&] { return (when.shares & facts.shares) != 0; }) &&
         part("profile", when.profile_missing != 0, is_missing) && part("profile", when.profile_has != 0, has) &&
         part("mentions", when.mentions != 0, [&] { return (when.mentions & facts.mentioned) != 0; }) &&
         part("replyTo", when.reply_to.has_value(), [&] { return reply_holds(when, facts); }) &&
         part("replyLexicon", !when.reply_lexicon.empty(), reply_speaks) &&
         part("workingTime", when.working_time.has_value(), in_hours) &&
         part("attachment", when.attachment.has_value(), [&] { return attachment_holds(context, facts); });
}

}  // namespace

bool is_wanted_attachment(const Context& context, const Facts& facts, std::size_t number) noexcept {
  const AttachmentCondition& wanted = *context.when->attachment;
  const Attachment& attachment = facts.draft.attachments[number];
  if ((wanted.types & bit(attachment.type)) == 0) return false;
  if ((wanted.without_credit && !attachment.credit.empty()) || (wanted.without_alt && !attachment.alt.empty()))
    return false;
  if (wanted.entities == 0 && !context.attachment_words) return true;
  if (number >= facts.attachments.size()) return false;
  const AttachmentText& text = facts.attachments[number];
  const bool named = wanted.entities == 0 || (wanted.entities & text.names) != 0;
  return named && (!context.attachment_words || !text.scan->set(*context.attachment_words).empty());
}

bool applies(const Context& context, const Facts& facts) noexcept {
  return each_part(context, facts, [](std::string_view, bool named, auto is_so) { return !named || is_so(); });
}

std::vector<ContextPart> context_parts(const Context& context, const Facts& facts) {
  std::vector<ContextPart> parts;
  each_part(context, facts, [&](std::string_view key, bool named, auto is_so) {
    if (named) parts.push_back({key, is_so()});
    return true;
  });
  return parts;
}

bool disclosures_apply(const When& when, const Facts& facts) noexcept {
  for (std::size_t kind = 0; kind < when.disclosures.size(); ++kind) {
    if (!holds(when.disclosures[kind], facts.disclosures[kind].state)) return false;
  }
  return true;
}

std::vector<ContextPart> disclosure_parts(const When& when, const Facts& facts) {
  std::vector<ContextPart> parts;
  for (std::size_t kind = 0; kind < when.disclosures.size(); ++kind) {
    if (when.disclosures[kind] == 0) continue;
    parts.push_back({kDisclosureKindNames[kind], holds(when.disclosures[kind], facts.disclosures[kind].state)});
  }
  return parts;
}

bool rests_on_unknown(const When& when, const Facts& facts) noexcept {
  for (std::size_t kind = 0; kind < when.disclosures.size(); ++kind) {
    if (when.disclosures[kind] != 0 && facts.disclosures[kind].state == DisclosureState::Unknown) return true;
  }
  return false;
}

}  // namespace bedacht
