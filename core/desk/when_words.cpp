// SPDX-License-Identifier: Apache-2.0
#include "desk/when_words.h"

#include "desk/names_in_words.h"
#include "desk/pattern_words.h"
#include "desk/say.h"
#include "model/names.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

template <std::size_t N>
Localized choices(EnumSet set, const std::array<UiText, N>& names) {
  std::vector<Localized> chosen;
  for (std::size_t i = 0; i < N; ++i) {
    if ((set & (1U << i)) != 0) chosen.push_back(put(names[i]));
  }
  return listed(chosen);
}

class Conditions {
 public:
  void add(std::string_view key, const UiText& text, std::initializer_list<Word> words) {
    list_.push_back({std::string(key), put(text, words)});
  }

  template <std::size_t N>
  void add_choices(std::string_view key, const UiText& text, EnumSet set, const std::array<UiText, N>& names) {
    if (set != 0) add(key, text, {choices(set, names)});
  }

  void add_names(std::string_view key, const UiText& text, const std::vector<std::string>& names) {
    if (!names.empty()) add(key, text, {bedacht::listed(names)});
  }

  std::vector<Condition> take() { return std::move(list_); }

 private:
  std::vector<Condition> list_;
};

Localized size_in_words(const SizeCondition& size) {
  const bool open_end = size.at_most == SizeCondition{}.at_most;
  const auto least = std::size_t{size.at_least};
  const auto most = std::size_t{size.at_most};
  if (open_end) return put({"mindestens {0} Leute", "at least {0} people"}, {least});
  if (least == 0) return put({"höchstens {0} Leute", "at most {0} people"}, {most});
  return put({"{0} bis {1} Leute", "{0} to {1} people"}, {least, most});
}

Localized attachment_in_words(const AttachmentCondition& attachment) {
  Localized text = choices(attachment.types, words::kAttachments);
  if (attachment.without_credit) text = joined(text, {" ohne Quelle", " without credit"});
  if (attachment.without_alt) text = joined(text, {" ohne Alternativtext", " without alternative text"});
  if (attachment.entities != 0) {
    text = put({"{0}, benannt mit einem Namen der Firma ({1})", "{0}, named by a name of the company ({1})"},
               {text, entities_in_words(attachment.entities)});
  }
  if (!attachment.lexicon.empty()) {
    text = put({"{0}, benannt mit einem Eintrag aus {1}", "{0}, named by an entry of {1}"},
               {text, in_quotes(attachment.lexicon)});
  }
  return text;
}

template <class T, std::size_t N>
Localized by_audience(const ByAudience<T>& value, const std::array<UiText, N>& names) {
  std::vector<Localized> parts{put(names[static_cast<std::size_t>(value.otherwise)])};
  for (std::size_t who = 0; who < value.audience.size(); ++who) {
    if (!value.audience[who]) continue;
    parts.push_back(put({"für {0}: {1}", "for {0}: {1}"},
                        {words::kAudiences[who], names[static_cast<std::size_t>(*value.audience[who])]}));
  }
  return listed(parts);
}

}  // namespace

std::vector<Condition> conditions_of(const When& when) {
  Conditions list;
  list.add_names("network", {"Netzwerk: {0}", "network: {0}"}, when.networks);
  list.add_names("language", {"Sprache des Entwurfs: {0}", "language of the draft: {0}"}, when.languages);
  list.add_names("country", {"Land: {0}", "country: {0}"}, when.countries);
  list.add_choices("kind", {"Art: {0}", "kind: {0}"}, when.kinds, words::kKinds);
  list.add_choices("audience", {"Zielgruppe: {0}", "audience: {0}"}, when.audiences, words::kAudiences);
  if (when.audience_size)
    list.add("audienceSize", {"Reichweite: {0}", "reach: {0}"}, {size_in_words(*when.audience_size)});
  list.add_choices("persona", {"Rolle: {0}", "role: {0}"}, when.personas, words::kPersonas);
  list.add_choices("author", {"Person: {0}", "author: {0}"}, when.authors, words::kAuthors);
  list.add_choices("shares", {"geteilt wird {0}", "shares {0}"}, when.shares, words::kSharedPosts);
  list.add_choices("profile", {"im Profil fehlt eines von: {0}", "the profile lacks one of: {0}"}, when.profile_missing,
                   words::kProfileFields);
  list.add_choices("profile", {"im Profil steht: {0}", "the profile has: {0}"}, when.profile_has,
                   words::kProfileFields);
  if (when.mentions != 0)
    list.add("mentions", {"genannt wird: {0}", "mentions: {0}"}, {entities_in_words(when.mentions)});
  if (when.reply_to) {
    list.add("replyTo", {"antwortet {0}", "replies to {0}"},
             {words::kReplies[static_cast<std::size_t>(*when.reply_to)]});
  }
  if (!when.reply_lexicon.empty()) {
    list.add("replyLexicon",
             {"beantwortet wird etwas mit einem Eintrag aus {0}", "answers something with an entry of {0}"},
             {in_quotes(when.reply_lexicon)});
  }
  if (when.working_time) {
    const bool inside = *when.working_time == WorkingTimeCondition::Inside;
    list.add("workingTime",
             inside ? UiText{"in der Arbeitszeit", "inside working hours"}
                    : UiText{"außerhalb der Arbeitszeit", "outside working hours"},
             {});
  }
  if (when.attachment)
    list.add("attachment", {"angehängt: {0}", "attached: {0}"}, {attachment_in_words(*when.attachment)});
  return list.take();
}

std::vector<Condition> disclosure_conditions_of(const When& when) {
  Conditions list;
  for (std::size_t kind = 0; kind < when.disclosures.size(); ++kind) {
    if (when.disclosures[kind] == 0) continue;
    list.add(kDisclosureKindNames[kind], {"{0}: {1}", "{0}: {1}"},
             {words::kDisclosures[kind], choices(when.disclosures[kind], words::kDisclosureStates)});
  }
  return list.take();
}

Localized context_in_words(const When& when) {
  std::vector<Localized> parts;
  for (const Condition& one : conditions_of(when))
    parts.push_back(one.text);
  for (const Condition& one : disclosure_conditions_of(when))
    parts.push_back(one.text);
  Localized text;
  for (const Localized& part : parts)
    text = text.empty() ? part : put({"{0}; {1}", "{0}; {1}"}, {text, part});
  return text;
}

Localized severity_in_words(const ByAudience<Severity>& severity) {
  return by_audience(severity, words::kSeverities);
}

Localized gate_in_words(const ByAudience<Gate>& gate) {
  return by_audience(gate, words::kGates);
}

}  // namespace bedacht::desk
