// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "desk/covering.h"
#include "desk/when_words.h"

namespace bedacht::desk {
namespace {

bool covers_set(EnumSet wide, EnumSet narrow) {
  return wide == 0 || (narrow != 0 && (narrow & ~wide) == 0);
}

bool covers_list(const std::vector<std::string>& wide, const std::vector<std::string>& narrow) {
  return wide.empty() || (!narrow.empty() && std::all_of(narrow.begin(), narrow.end(), [&wide](const std::string& one) {
           return std::find(wide.begin(), wide.end(), one) != wide.end();
         }));
}

// A complaint about the firm is a post of somebody else.
bool covers_shares(EnumSet wide, EnumSet narrow) {
  const bool with_complaints = (wide & bit(SharedPost::Other)) != 0;
  return covers_set(with_complaints ? static_cast<EnumSet>(wide | bit(SharedPost::Complaint)) : wide, narrow);
}

bool covers_reply(const When& wide, const When& narrow) {
  if (!wide.reply_to || wide.reply_to == narrow.reply_to) return true;
  return wide.reply_to == ReplyCondition::Any && narrow.reply_to == ReplyCondition::Complaint;
}

bool covers_size(const When& wide, const When& narrow) {
  if (!wide.audience_size) return true;
  return narrow.audience_size && wide.audience_size->at_least <= narrow.audience_size->at_least &&
         narrow.audience_size->at_most <= wide.audience_size->at_most;
}

bool covers_attachment(const When& wide, const When& narrow) {
  if (!wide.attachment) return true;
  if (!narrow.attachment || !covers_set(wide.attachment->types, narrow.attachment->types)) return false;
  const auto& a = *wide.attachment;
  const auto& b = *narrow.attachment;
  return (!a.without_credit || b.without_credit) && (!a.without_alt || b.without_alt) &&
         covers_set(a.entities, b.entities) && (a.lexicon.empty() || a.lexicon == b.lexicon);
}

}  // namespace

bool covers(const When& wide, const When& narrow) {
  // A part of the profile is missing when any is, and there when all are.
  const bool missing = covers_set(wide.profile_missing, narrow.profile_missing);
  const bool has = (wide.profile_has & ~narrow.profile_has) == 0;
  const bool disclosures = std::equal(wide.disclosures.begin(), wide.disclosures.end(), narrow.disclosures.begin(),
                                      [](EnumSet a, EnumSet b) { return covers_set(a, b); });
  return covers_list(wide.networks, narrow.networks) && covers_list(wide.languages, narrow.languages) &&
         covers_list(wide.countries, narrow.countries) && covers_set(wide.kinds, narrow.kinds) &&
         covers_set(wide.audiences, narrow.audiences) && covers_set(wide.personas, narrow.personas) &&
         covers_set(wide.authors, narrow.authors) && covers_shares(wide.shares, narrow.shares) && missing && has &&
         covers_set(wide.mentions, narrow.mentions) &&
         (wide.reply_lexicon.empty() || wide.reply_lexicon == narrow.reply_lexicon) && covers_reply(wide, narrow) &&
         (!wide.working_time || wide.working_time == narrow.working_time) && covers_size(wide, narrow) &&
         covers_attachment(wide, narrow) && disclosures;
}

bool is_always(const When& when) {
  return context_in_words(when).empty();
}

}  // namespace bedacht::desk
