// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <tuple>
#include <type_traits>

#include "engine/program.h"

// What of a program the compiled form holds: for each structure the one list of its fields, by which it is written,
// read and recognized. Each function names every member in a structured binding, so that a new one does not compile
// until somebody has decided here: it goes into std::tie() if a check or a privacy report uses it, and stays out if it
// is for authors, such as examples, sources and places in files.

namespace bedacht {

template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

// The model

template <Is<Localized> T>
auto fields_of(T& text) {
  auto& [de, en] = text;
  return std::tie(de, en);
}

template <Is<Released> T>
auto fields_of(T& released) {
  auto& [text, from, until, url, wording] = released;
  return std::tie(text, from, until, url, wording);
}

template <Is<TimeSlot> T>
auto fields_of(T& slot) {
  auto& [start, end] = slot;
  return std::tie(start, end);
}

template <Is<WorkingTime> T>
auto fields_of(T& hours) {
  auto& [time_zone, days, holidays] = hours;
  return std::tie(time_zone, days, holidays);
}

template <Is<DisclaimerWording> T>
auto fields_of(T& wording) {
  auto& [insert, accept, in_profile_suffices] = wording;
  return std::tie(insert, accept, in_profile_suffices);
}

template <Is<Channel> T>
auto fields_of(T& channel) {
  auto& [name, url, mail] = channel;
  return std::tie(name, url, mail);
}

// Without the names, which are in the automaton, but for the accounts: they are compared with what a draft shares.
template <Is<CompanyProfile> T>
auto fields_of(T& company) {
  auto& [name, country, entities, released, working_time, disclaimer, complaint_reply, channels, guideline_url, contact,
         privacy_priority] = company;
  return std::tie(name, country, entities[static_cast<std::size_t>(EntityKind::Account)], released, working_time,
                  disclaimer, complaint_reply, channels, guideline_url, contact, privacy_priority);
}

// Rules

template <Is<SizeCondition> T>
auto fields_of(T& size) {
  auto& [at_least, at_most] = size;
  return std::tie(at_least, at_most);
}

// Without lexicons by name: a Context has their numbers.
template <Is<AttachmentCondition> T>
auto fields_of(T& attachment) {
  auto& [types, without_credit, without_alt, entities, lexicon] = attachment;
  return std::tie(types, without_credit, without_alt, entities);
}

template <Is<When> T>
auto fields_of(T& when) {
  auto& [networks, languages, kinds, audiences, personas, authors, shares, countries, profile_missing, profile_has,
         mentions, reply_lexicon, audience_size, reply_to, working_time, attachment, disclosures] = when;
  return std::tie(networks, languages, kinds, audiences, personas, authors, shares, countries, profile_missing,
                  profile_has, mentions, reply_lexicon, audience_size, reply_to, working_time, attachment, disclosures);
}

template <class T>
auto fields_of(ByAudience<T>& value) {
  auto& [otherwise, audience] = value;
  return std::tie(otherwise, audience);
}
template <class T>
auto fields_of(const ByAudience<T>& value) {
  auto& [otherwise, audience] = value;
  return std::tie(otherwise, audience);
}

template <Is<RuleFix> T>
auto fields_of(T& fix) {
  auto& [type, text, title] = fix;
  return std::tie(type, text, title);
}

template <Is<RuleCase> T>
auto fields_of(T& one) {
  auto& [when, severity, gate] = one;
  return std::tie(when, severity, gate);
}

template <Is<RuleText> T>
auto fields_of(T& text) {
  auto& [message, explanation, advice] = text;
  return std::tie(message, explanation, advice);
}

// Without the pattern as written: a CompiledRule has it resolved.
template <Is<Rule> T>
auto fields_of(T& rule) {
  auto& [id, first_id, file, guideline, status, severity, gate, cases, confidence, dismissible, url, when, match,
         unless, text, fixes, examples] = rule;
  return std::tie(id, first_id, guideline, status, severity, gate, cases, confidence, dismissible, url, when, text,
                  fixes);
}

template <Is<SettingValue> T>
auto fields_of(T& value) {
  auto& [id, label, seen_by] = value;
  return std::tie(id, label, seen_by);
}

// Without what guides a person to the setting: a report does not say it.
template <Is<Setting> T>
auto fields_of(T& setting) {
  auto& [id, title, why, why_company, path, steps, priority, url, values, default_value, default_seen, expected,
         severity, last_seen, do_not_read, by_hand, read_by_words] = setting;
  return std::tie(id, title, why, priority, url, values, expected, severity, last_seen, do_not_read, by_hand,
                  read_by_words);
}

template <Is<Network> T>
auto fields_of(T& network) {
  auto& [id, name, limit, counting, url_length, fold, settings] = network;
  return std::tie(id, name, limit, counting, url_length, fold, settings);
}

template <Is<ModelFeatures> T>
auto fields_of(T& features) {
  auto& [words, pairs, skips, signs, shortest, longest] = features;
  return std::tie(words, pairs, skips, signs, shortest, longest);
}

template <Is<LinearModel> T>
auto fields_of(T& model) {
  auto& [id, file, languages, unit, features, weights, bias, step, by_length] = model;
  return std::tie(id, languages, unit, features, weights, bias, step, by_length);
}

template <Is<GuidelineText> T>
auto fields_of(T& guideline) {
  auto& [id, title, summary, text, url] = guideline;
  return std::tie(id, title, url);
}

template <Is<PackName> T>
auto fields_of(T& name) {
  auto& [id, version] = name;
  return std::tie(id, version);
}

template <Is<RenamedRule> T>
auto fields_of(T& renamed) {
  auto& [old_id, new_id] = renamed;
  return std::tie(old_id, new_id);
}

// Without lexicons: their phrases are in the vocabulary. Without the profile: the program has the one in use.
template <Is<RulePack> T>
auto fields_of(T& pack) {
  auto& [id, version, built_from, rules, lexicons, networks, models, guidelines, renamed, disclosures, complaint,
         complaint_models, protected_speech, examples, complaint_reply, disclaimer, company] = pack;
  return std::tie(id, version, built_from, rules, networks, models, guidelines, renamed, complaint_reply, disclaimer);
}

// The program

template <Is<Pattern> T>
auto fields_of(T& pattern) {
  auto& [type, set, entities, detectors, token, model, above, children, within, words, ordered, mark, negated, quoted,
         question, persons] = pattern;
  return std::tie(type, set, entities, detectors, token, model, above, children, within, words, ordered, mark, negated,
                  quoted, question, persons);
}

// Without `when`, which points to its rule.
template <Is<Context> T>
auto fields_of(T& context) {
  auto& [when, reply_words, attachment_words] = context;
  return std::tie(reply_words, attachment_words);
}

// Without the rule: it is the one at the same place of the pack.
template <Is<CompiledRule> T>
auto fields_of(T& compiled) {
  auto& [rule, context, cases, match, unless] = compiled;
  return std::tie(context, cases, match, unless);
}

template <Is<ScopeWords> T>
auto fields_of(T& words) {
  auto& [negations, reporting, first_person, second_person] = words;
  return std::tie(negations, reporting, first_person, second_person);
}

template <Is<ModelThreshold> T>
auto fields_of(T& threshold) {
  auto& [model, above] = threshold;
  return std::tie(model, above);
}

template <Is<DisclosureSets> T>
auto fields_of(T& sets) {
  auto& [otherwise, countries] = sets;
  return std::tie(otherwise, countries);
}

// Without the banks: they are made from the pack's models in no time.
template <Is<Program> T>
auto fields_of(T& program) {
  auto& [pack, company, has_company, vocabulary, banks, rules, wanted_detectors, complaint, complaint_models,
         protected_speech, examples, disclosures, scope_words, looks_at_attachments, looks_at_shares] = program;
  return std::tie(pack, company, has_company, vocabulary, rules, wanted_detectors, complaint, complaint_models,
                  protected_speech, examples, disclosures, scope_words, looks_at_attachments, looks_at_shares);
}

// Classes that keep their members to themselves

template <class T>
requires requires(T& tables) {
  std::remove_const_t<T>::stored(tables);
}
auto fields_of(T& tables) {
  return std::remove_const_t<T>::stored(tables);
}

}  // namespace bedacht
