// SPDX-License-Identifier: Apache-2.0
#include "engine/facts.h"

#include <algorithm>

#include "engine/attachment_text.h"
#include "engine/complaint.h"
#include "rules/time_zone.h"
#include "text/character.h"
#include "text/normalized_text.h"
#include "text/prepared_text.h"

namespace bedacht {
namespace {

ProfileRead profile_read(const Draft& draft) {
  return draft.author && draft.author->read ? *draft.author->read : ProfileRead::Complete;
}

// A caller that gives no author says that nothing in the draft's surroundings names the firm; a caller that could not
// read the profile says so with `read`.
AuthorRelation relation_of(const Draft& draft, const Scan* profile) {
  if (draft.persona == Persona::Official) return AuthorRelation::Employee;
  if (profile != nullptr && profile->mentions(entity_bit(EntityKind::Employer))) return AuthorRelation::Employee;
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

constexpr EnumSet kAllFields = bit(ProfileField::Name) | bit(ProfileField::Function) | bit(ProfileField::Company);

EnumSet visible_fields(const Draft& draft, const Scan* profile) {
  if (!draft.author) return 0;
  EnumSet visible = 0;
  const auto add = [&visible](ProfileField field) { visible = static_cast<EnumSet>(visible | bit(field)); };
  if (is_full_name(draft.author->display_name.value_or(u""))) add(ProfileField::Name);
  if (!draft.author->headline.value_or(u"").empty()) add(ProfileField::Function);
  if (profile != nullptr && profile->mentions(entity_bit(EntityKind::Employer))) add(ProfileField::Company);
  return visible;
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

// "@HansenWolff", "hansenwolff" and "Hansen & Wolff" name the same account; case and signs do not tell accounts apart.
std::u16string account_key(std::u16string_view name) {
  std::u16string key;
  for (const char16_t c : fold(name)) {
    if (is_word_unit(c)) key.push_back(c);
  }
  return key;
}

bool is_official(const CompanyProfile& company, const OtherPost& post) {
  const std::u16string key = account_key(post.handle);
  const std::vector<std::u16string>& official = company.names(EntityKind::Account);
  return !key.empty() && std::any_of(official.begin(), official.end(),
                                     [&](const std::u16string& account) { return account_key(account) == key; });
}

EnumSet shared_post(const Program& program, const Draft& draft, const Scan* shared) {
  if (!draft.shares) return bit(SharedPost::None);
  if (is_official(program.company, *draft.shares)) return bit(SharedPost::Official);
  const EnumSet post = bit(SharedPost::Other);
  const bool complains = shared != nullptr && !complaints_about_us(program, *shared).empty();
  return complains ? static_cast<EnumSet>(post | bit(SharedPost::Complaint)) : post;
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
Disclosure find_disclosure(const Program& program, const Draft& draft, const Scan& scan, const Scan* profile,
                           AuthorRelation author, std::string_view country, DisclosureKind kind) {
  Disclosure disclosure{kind, DisclosureState::Missing, std::nullopt};
  const auto set = program.disclosures[static_cast<std::size_t>(kind)].in(country);
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
    if (profile != nullptr && set && !profile->set(*set).empty()) {
      disclosure.state = DisclosureState::InProfile;
    } else if (unread) {
      disclosure.state = DisclosureState::Unknown;
    }
  }
  return disclosure;
}

}  // namespace

struct Surroundings::SideText {
  PreparedText text;
  Scan scan;

  SideText(const Vocabulary& vocabulary, std::u16string_view original, Prefilter prefilter)
      : text(original), scan(vocabulary, text, prefilter) {}
};

Surroundings::Surroundings(const Program& program, const Draft& draft, Prefilter prefilter) {
  const auto look_at = [&](std::u16string_view text) {
    return std::make_unique<const SideText>(program.vocabulary, text, prefilter);
  };
  if (const auto text = profile_text(draft)) profile_ = look_at(*text);
  if (draft.reply_to) reply_ = look_at(draft.reply_to->text);
  if (draft.shares && program.looks_at_shares) shared_ = look_at(draft.shares->text);
  if (!program.looks_at_attachments) return;
  for (const Attachment& attachment : draft.attachments)
    attachments_.push_back(look_at(readable_text(attachment)));
}

Surroundings::~Surroundings() = default;

const Scan* Surroundings::profile() const noexcept {
  return profile_ ? &profile_->scan : nullptr;
}

const Scan* Surroundings::reply() const noexcept {
  return reply_ ? &reply_->scan : nullptr;
}

const Scan* Surroundings::shared() const noexcept {
  return shared_ ? &shared_->scan : nullptr;
}

std::vector<const Scan*> Surroundings::attachments() const {
  std::vector<const Scan*> scans;
  scans.reserve(attachments_.size());
  for (const auto& attachment : attachments_)
    scans.push_back(&attachment->scan);
  return scans;
}

Facts gather_facts(const Program& program, const Draft& draft, const Scan& scan, const Surroundings& surroundings,
                   std::string_view language) {
  const Scan* profile = surroundings.profile();
  Facts facts{.draft = draft,
              .language = language,
              .country = draft.country.empty() ? program.company.country : draft.country,
              .in_working_time = in_working_time(program.company, draft)};
  facts.audience = draft.audience == Audience::Unknown ? Audience::Public : draft.audience;
  facts.author = relation_of(draft, profile);
  facts.profile_has = visible_fields(draft, profile);
  if (draft.author && profile_read(draft) == ProfileRead::Complete) {
    facts.profile_missing = static_cast<EnumSet>(kAllFields & ~facts.profile_has);
    if (facts.author == AuthorRelation::Employee)
      facts.profile_missing = static_cast<EnumSet>(facts.profile_missing & ~bit(ProfileField::Company));
  }
  facts.shared = surroundings.shared();
  facts.shares = shared_post(program, draft, facts.shared);
  facts.mentioned = mentioned_entities(scan);
  facts.is_reply = draft.reply_to.has_value();
  facts.reply = surroundings.reply();
  const std::vector<const Scan*> attachments = surroundings.attachments();
  for (std::size_t i = 0; i < attachments.size(); ++i)
    facts.attachments.push_back(read_attachment(program, draft, draft.attachments[i], *attachments[i]));
  if (facts.reply != nullptr) {
    facts.mentioned = static_cast<EntitySet>(facts.mentioned | mentioned_entities(*facts.reply));
    facts.is_reply_to_complaint = is_complaint(program, *facts.reply);
  }
  for (const auto kind : {DisclosureKind::Opinion, DisclosureKind::Affiliation, DisclosureKind::Advertising}) {
    facts.disclosures[static_cast<std::size_t>(kind)] =
        find_disclosure(program, draft, scan, profile, facts.author, facts.country, kind);
  }
  return facts;
}

}  // namespace bedacht
