// SPDX-License-Identifier: Apache-2.0
#include "engine/facts.h"

#include <algorithm>

#include "rules/time_zone.h"
#include "text/character.h"
#include "text/prepared_text.h"

namespace bedacht {
namespace {

/// A text beside the draft that is looked at in the same way: the profile, or what is answered.
struct SideText {
  PreparedText text;
  Scan scan;

  SideText(const Vocabulary& vocabulary, std::u16string_view original) : text(original), scan(vocabulary, text) {}
  SideText(const SideText&) = delete;
  SideText& operator=(const SideText&) = delete;
};

ProfileRead profile_read(const Draft& draft) {
  return draft.author && draft.author->read ? *draft.author->read : ProfileRead::Complete;
}

// A caller that gives no author says that nothing in the draft's surroundings names the firm; a caller that could not
// read the profile says so with `read`.
AuthorRelation relation_of(const Draft& draft, const SideText* profile) {
  if (draft.persona == Persona::Official) return AuthorRelation::Employee;
  if (profile != nullptr && profile->scan.mentions(entity_bit(EntityKind::Employer))) return AuthorRelation::Employee;
  return profile_read(draft) == ProfileRead::Complete ? AuthorRelation::Stranger : AuthorRelation::Unknown;
}

// A full name has two words of at least two letters.
bool is_full_name(std::u16string_view name) {
  std::size_t words = 0;
  std::size_t letters = 0;
  for (const char16_t c : name) {
    if (is_word_unit(c)) {
      ++letters;
      continue;
    }
    words += letters >= 2 ? 1U : 0U;
    letters = 0;
  }
  return words + (letters >= 2 ? 1U : 0U) >= 2;
}

EnumSet missing_fields(const Draft& draft, AuthorRelation author) {
  if (!draft.author || profile_read(draft) != ProfileRead::Complete) return 0;
  EnumSet missing = 0;
  const auto add = [&missing](ProfileField field) { missing = static_cast<EnumSet>(missing | bit(field)); };
  if (!is_full_name(draft.author->display_name.value_or(u""))) add(ProfileField::Name);
  if (draft.author->headline.value_or(u"").empty()) add(ProfileField::Function);
  if (author != AuthorRelation::Employee) add(ProfileField::Company);
  return missing;
}

std::optional<bool> in_working_time(const CompanyProfile& company, const Draft& draft) {
  if (!company.working_time || draft.time.empty()) return std::nullopt;
  const auto instant = parse_instant(draft.time);
  if (!instant) return std::nullopt;
  const LocalTime local = local_time(*instant, company.working_time->time_zone);
  const auto& holidays = company.working_time->holidays;
  if (std::binary_search(holidays.begin(), holidays.end(), local.day)) return false;
  const auto& slots = company.working_time->days[local.weekday];
  return std::any_of(slots.begin(), slots.end(),
                     [&](const TimeSlot& slot) { return slot.start <= local.minutes && local.minutes < slot.end; });
}

EntitySet mentioned_entities(const Scan& scan) {
  EntitySet set = 0;
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    if (!scan.entities(static_cast<EntityKind>(kind)).empty()) set = static_cast<EntitySet>(set | (1U << kind));
  }
  return set;
}

// Below the network's fold, or at the end of a string of hashtags, a disclosure is there and yet not seen.
bool is_buried(const Program& program, const Draft& draft, const Scan& scan, const Hit& hit) {
  const Network* network = program.pack.network(draft.network);
  if (network != nullptr && network->fold > 0 && hit.original.start >= network->fold) return true;
  const std::vector<Hit>& hashtags = scan.tokens(TokenKind::Hashtag);
  const auto own = std::find_if(hashtags.begin(), hashtags.end(),
                                [&](const Hit& tag) { return tag.original.contains(hit.original); });
  return own != hashtags.end() && own - hashtags.begin() >= 2;
}

// The profile's visible words, one line each.
std::optional<std::u16string> profile_text(const Draft& draft) {
  if (!draft.author) return std::nullopt;
  const Author& author = *draft.author;
  std::u16string text;
  for (const auto* field : {&author.display_name, &author.headline, &author.employer, &author.bio}) {
    if (*field) text.append(**field).append(u"\n");
  }
  return text;
}

// The state of one disclosure and, where it stands in the draft, its place.
Disclosure find_disclosure(const Program& program, const Draft& draft, const Scan& scan, const SideText* profile,
                           AuthorRelation author, DisclosureKind kind) {
  Disclosure disclosure{kind, DisclosureState::Missing, std::nullopt};
  const auto set = program.disclosures[static_cast<std::size_t>(kind)];
  if (set && !scan.set(*set).empty()) {
    const auto hits = scan.set(*set);
    const auto seen =
        std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) { return !is_buried(program, draft, scan, hit); });
    disclosure.state = seen != hits.end() ? DisclosureState::Present : DisclosureState::Buried;
    disclosure.span = (seen != hits.end() ? *seen : hits.front()).original;
    return disclosure;
  }
  const bool unread = profile_read(draft) != ProfileRead::Complete;
  if (kind == DisclosureKind::Affiliation) {
    if (author == AuthorRelation::Employee) disclosure.state = DisclosureState::InProfile;
    if (author == AuthorRelation::Unknown) disclosure.state = DisclosureState::Unknown;
  } else if (kind == DisclosureKind::Opinion && program.company.disclaimer &&
             program.company.disclaimer->in_profile_suffices) {
    if (profile != nullptr && set && !profile->scan.set(*set).empty()) {
      disclosure.state = DisclosureState::InProfile;
    } else if (unread) {
      disclosure.state = DisclosureState::Unknown;
    }
  }
  return disclosure;
}

}  // namespace

Facts gather_facts(const Program& program, const Draft& draft, const Scan& scan, std::string_view language) {
  std::optional<SideText> profile;
  if (const auto text = profile_text(draft)) profile.emplace(program.vocabulary, *text);
  const SideText* known_profile = profile ? &*profile : nullptr;
  Facts facts{.draft = draft, .language = language, .in_working_time = in_working_time(program.company, draft)};
  facts.audience = draft.audience == Audience::Unknown ? Audience::Public : draft.audience;
  facts.author = relation_of(draft, known_profile);
  facts.profile_missing = missing_fields(draft, facts.author);
  facts.mentioned = mentioned_entities(scan);
  facts.is_reply = draft.reply_to.has_value();
  if (draft.reply_to) {
    const SideText answered(program.vocabulary, draft.reply_to->text);
    facts.mentioned = static_cast<EntitySet>(facts.mentioned | mentioned_entities(answered.scan));
    facts.is_reply_to_complaint = program.complaint && !answered.scan.set(*program.complaint).empty();
  }
  for (const auto kind : {DisclosureKind::Opinion, DisclosureKind::Affiliation, DisclosureKind::Advertising}) {
    facts.disclosures[static_cast<std::size_t>(kind)] =
        find_disclosure(program, draft, scan, known_profile, facts.author, kind);
  }
  return facts;
}

}  // namespace bedacht
