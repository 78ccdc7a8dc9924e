// SPDX-License-Identifier: Apache-2.0
#include "rules/documents.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

void read_disclosures(ObjectReader& parent, When& when) {
  const Json* value = parent.find("disclosure");
  if (value == nullptr) return;
  ObjectReader reader(*value, parent.pointer_to("disclosure"), parent.problems());
  for (std::size_t i = 0; i < kDisclosureKindNames.size(); ++i) {
    when.disclosures[i] = reader.choices<DisclosureState>(kDisclosureKindNames[i], kDisclosureStateNames);
  }
  reader.refuse_unknown();
}

void read_profile(ObjectReader& parent, When& when) {
  const Json* value = parent.find("profile");
  if (value == nullptr) return;
  constexpr std::array<std::string_view, 3> kFields{"name", "function", "company"};
  ObjectReader reader(*value, parent.pointer_to("profile"), parent.problems());
  when.profile_missing = reader.choices<ProfileField>("missing", kFields);
  reader.refuse_unknown();
}

void read_attachment(ObjectReader& parent, When& when) {
  const Json* value = parent.find("attachment");
  if (value == nullptr) return;
  constexpr std::array<std::string_view, 2> kWithout{"credit", "alt"};
  ObjectReader reader(*value, parent.pointer_to("attachment"), parent.problems());
  AttachmentCondition condition;
  condition.type = reader.choice<AttachmentType>("type", kAttachmentTypeNames).value_or(AttachmentType::Image);
  const EnumSet without = reader.choices<std::uint8_t>("without", kWithout);
  condition.without_credit = (without & 1U) != 0;
  condition.without_alt = (without & 2U) != 0;
  reader.refuse_unknown();
  when.attachment = condition;
}

void read_mentions(ObjectReader& reader, When& when) {
  for (const std::string& name : reader.texts("mentions")) {
    const EntitySet set = entity_set(name);
    if (set == 0) reader.problem("mentions", no_such_entity(name));
    when.mentions = static_cast<EntitySet>(when.mentions | set);
  }
}

}  // namespace

When read_when(const Json& value, const std::string& pointer, Problems& problems) {
  constexpr std::array<std::string_view, 3> kReply{"none", "any", "complaint"};
  constexpr std::array<std::string_view, 3> kAuthor{"employee", "stranger", "unknown"};
  constexpr std::array<std::string_view, 2> kHours{"inside", "outside"};
  ObjectReader reader(value, pointer, problems);
  When when;
  when.networks = reader.texts("network");
  when.languages = reader.texts("language");
  when.kinds = reader.choices<Kind>("kind", kKindNames);
  when.audiences = reader.choices<Audience>("audience", kAudienceNames);
  when.personas = reader.choices<Persona>("persona", kPersonaNames);
  when.authors = reader.choices<AuthorRelation>("author", kAuthor);
  when.reply_to = reader.choice<ReplyCondition>("replyTo", kReply);
  when.working_time = reader.choice<WorkingTimeCondition>("workingTime", kHours);
  read_mentions(reader, when);
  read_profile(reader, when);
  read_disclosures(reader, when);
  read_attachment(reader, when);
  reader.refuse_unknown();
  return when;
}

}  // namespace bedacht
