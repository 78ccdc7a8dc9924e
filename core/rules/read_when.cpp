// SPDX-License-Identifier: Apache-2.0
#include "rules/documents.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

void refuse_empty(ObjectReader& reader, const Json& value) {
  if (reader.is_object() && value.empty()) reader.problems().add(reader.pointer(), says_nothing());
}

// Values that no list of ours can check.
std::vector<std::string> read_values(ObjectReader& reader, std::string_view key) {
  const Json* list = reader.find_list(key, &limits::kContextValues);
  if (list == nullptr) return {};
  if (list->empty()) reader.problem(key, never_applies());
  return reader.texts(key);
}

void read_countries(ObjectReader& reader, When& when) {
  when.countries = read_values(reader, "country");
  for (const std::string& country : when.countries) {
    if (!is_country(country)) reader.problem("country", no_country(country));
  }
}

void read_languages(ObjectReader& reader, When& when) {
  constexpr std::array<std::string_view, 2> kLanguages{"de", "en"};
  const EnumSet set = reader.choices<std::uint8_t>("language", kLanguages);
  for (std::size_t i = 0; i < kLanguages.size(); ++i) {
    if ((set & bit(i)) != 0) when.languages.emplace_back(kLanguages[i]);
  }
}

void read_disclosures(ObjectReader& parent, When& when) {
  const Json* value = parent.find("disclosure");
  if (value == nullptr) return;
  ObjectReader reader(*value, parent.pointer_to("disclosure"), parent.problems());
  for (std::size_t i = 0; i < kDisclosureKindNames.size(); ++i) {
    when.disclosures[i] = reader.choices<DisclosureState>(kDisclosureKindNames[i], kDisclosureStateNames);
  }
  refuse_empty(reader, *value);
  reader.refuse_unknown();
}

void read_profile(ObjectReader& parent, When& when) {
  const Json* value = parent.find("profile");
  if (value == nullptr) return;
  constexpr std::array<std::string_view, 3> kFields{"name", "function", "company"};
  ObjectReader reader(*value, parent.pointer_to("profile"), parent.problems());
  when.profile_missing = reader.choices<ProfileField>("missing", kFields);
  when.profile_has = reader.choices<ProfileField>("has", kFields);
  refuse_empty(reader, *value);
  reader.refuse_unknown();
}

EntitySet read_entities(ObjectReader& reader, std::string_view key, const std::vector<std::string>& names) {
  EntitySet kinds = 0;
  for (const std::string& name : names) {
    const EntitySet set = entity_set(name);
    if (set == 0) reader.problem(key, no_such_entity(name));
    kinds = static_cast<EntitySet>(kinds | set);
  }
  return kinds;
}

void read_attachment(ObjectReader& parent, When& when) {
  const Json* value = parent.find("attachment");
  if (value == nullptr) return;
  constexpr std::array<std::string_view, 2> kWithout{"credit", "alt"};
  ObjectReader reader(*value, parent.pointer_to("attachment"), parent.problems());
  AttachmentCondition condition;
  const Json* type = reader.require("type");
  if (type != nullptr && type->is_array()) {
    condition.types = reader.choices<AttachmentType>("type", kAttachmentTypeNames);
  } else if (const auto one = reader.choice<AttachmentType>("type", kAttachmentTypeNames)) {
    condition.types = bit(*one);
  }
  const EnumSet without = reader.choices<std::uint8_t>("without", kWithout);
  condition.without_credit = (without & 1U) != 0;
  condition.without_alt = (without & 2U) != 0;
  const Json* entity = reader.find("entity");
  const bool is_one = entity != nullptr && !entity->is_array();
  condition.entities = read_entities(
      reader, "entity", is_one ? std::vector<std::string>{reader.text("entity")} : read_values(reader, "entity"));
  condition.lexicon = reader.text("lexicon");
  reader.refuse_unknown();
  when.attachment = condition;
}

void read_audience_size(ObjectReader& parent, When& when) {
  const Json* value = parent.find("audienceSize");
  if (value == nullptr) return;
  constexpr std::int64_t kMost = 0xFFFFFFFF;
  ObjectReader reader(*value, parent.pointer_to("audienceSize"), parent.problems());
  SizeCondition size;
  size.at_least = static_cast<std::uint32_t>(reader.integer("atLeast", 0, kMost).value_or(0));
  size.at_most = static_cast<std::uint32_t>(reader.integer("atMost", 0, kMost).value_or(kMost));
  refuse_empty(reader, *value);
  reader.refuse_unknown();
  when.audience_size = size;
}

}  // namespace

When read_when(const Json& value, const std::string& pointer, Problems& problems) {
  constexpr std::array<std::string_view, 3> kReply{"none", "any", "complaint"};
  constexpr std::array<std::string_view, 3> kAuthor{"employee", "stranger", "unknown"};
  constexpr std::array<std::string_view, 4> kShares{"none", "official", "other", "complaint"};
  constexpr std::array<std::string_view, 2> kHours{"inside", "outside"};
  ObjectReader reader(value, pointer, problems);
  When when;
  when.networks = read_values(reader, "network");
  read_languages(reader, when);
  read_countries(reader, when);
  if (reader.find("replyLexicon") != nullptr) when.reply_lexicon = reader.required_text("replyLexicon");
  when.kinds = reader.choices<Kind>("kind", kKindNames);
  when.audiences = reader.choices<Audience>("audience", kAudienceNames);
  when.personas = reader.choices<Persona>("persona", kPersonaNames);
  when.authors = reader.choices<AuthorRelation>("author", kAuthor);
  when.shares = reader.choices<SharedPost>("shares", kShares);
  when.reply_to = reader.choice<ReplyCondition>("replyTo", kReply);
  when.working_time = reader.choice<WorkingTimeCondition>("workingTime", kHours);
  when.mentions = read_entities(reader, "mentions", read_values(reader, "mentions"));
  read_profile(reader, when);
  read_disclosures(reader, when);
  read_attachment(reader, when);
  read_audience_size(reader, when);
  refuse_empty(reader, value);
  reader.refuse_unknown();
  return when;
}

}  // namespace bedacht
