// SPDX-License-Identifier: Apache-2.0
#include "desk/pattern_words.h"

#include "desk/names_in_words.h"
#include "desk/say.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

constexpr std::size_t kFewPhrases = 4;
constexpr std::size_t kPhraseBytes = 48;

// A phrase of many alternatives by its beginning.
std::string shortened(const std::string& source) {
  if (source.size() <= kPhraseBytes) return source;
  const std::size_t cut = source.find_last_of(" |", kPhraseBytes);
  return cut == std::string::npos ? source : source.substr(0, cut + 1) + "…";
}

std::string few_sources(const std::vector<Phrase>& phrases) {
  std::vector<std::string> sources;
  for (std::size_t i = 0; i < phrases.size() && i <= kFewPhrases; ++i)
    sources.push_back(shortened(phrases[i].source));
  return first_few(sources, kFewPhrases);
}

Localized phrases_in_words(const Node& node) {
  if (node.phrases.size() == 1)
    return put({"die Wortfolge {0}", "the phrase {0}"}, {in_quotes(node.phrases[0].source)});
  return put({"eine von {0} Wortfolgen: {1}", "one of {0} phrases: {1}"},
             {node.phrases.size(), few_sources(node.phrases)});
}

Localized lexicon_in_words(const Node& node, const RulePack& pack, Detail detail) {
  const Lexicon* lexicon = pack.lexicon(node.lexicon);
  if (lexicon == nullptr || detail == Detail::Names)
    return put({"ein Eintrag aus {0}", "an entry of {0}"}, {in_quotes(node.lexicon)});
  return put({"einer von {1} Einträgen aus {0}: {2}", "one of {1} entries of {0}: {2}"},
             {in_quotes(node.lexicon), lexicon->phrases.size(), few_sources(lexicon->phrases)});
}

Localized all_in_words(const Node& node) {
  const Localized where =
      node.within == Within::Words
          ? put({"höchstens {0} Wörter auseinander", "at most {0} words apart"}, {std::size_t{node.words}})
          : put(words::kWithin[static_cast<std::size_t>(node.within)]);
  return put(node.ordered ? UiText{"alles davon, {0}, in dieser Reihenfolge", "all of these, {0}, in this order"}
                          : UiText{"alles davon, {0}", "all of these, {0}"},
             {where});
}

Localized kind_in_words(const Node& node, const RulePack& pack, Detail detail) {
  switch (node.type) {
    case Node::Type::Phrases:
      return phrases_in_words(node);
    case Node::Type::Lexicon:
      return lexicon_in_words(node, pack, detail);
    case Node::Type::Entity:
      return put({"ein Name der Firma: {0}", "a name of the company: {0}"}, {entities_in_words(node.entities)});
    case Node::Type::Detector:
      return put({"etwas Geprüftes: {0}", "something validated: {0}"}, {bedacht::listed(node.detectors)});
    case Node::Type::Token:
      return put(words::kTokens[static_cast<std::size_t>(node.token)]);
    case Node::Type::Model:
      return put({"das Modell {0} ist sich zu {1} % sicher", "the model {0} is {1}% sure"},
                 {in_quotes(node.model), std::size_t{node.above}});
    case Node::Type::Any:
      return put({"eines davon", "one of these"});
    case Node::Type::All:
      return all_in_words(node);
    case Node::Type::Not:
      return put({"und dort nicht", "and not there"});
  }
  return {};
}

void add_scope(Scoped scope, const UiText& skip, const UiText& only, std::vector<Localized>& scopes) {
  if (scope != Scoped::Either) scopes.push_back(put(scope == Scoped::Skip ? skip : only));
}

}  // namespace

Localized entities_in_words(EntitySet set) {
  std::vector<Localized> kinds;
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    if ((set & (1U << kind)) != 0) kinds.push_back(put(words::kEntities[kind]));
  }
  return listed(kinds);
}

std::vector<Localized> scopes_of(const Node& node) {
  std::vector<Localized> scopes;
  add_scope(node.negated, {"nicht, wenn verneint", "not when negated"}, {"nur, wenn verneint", "only when negated"},
            scopes);
  add_scope(node.quoted, {"nicht in Zitaten", "not when quoted"}, {"nur in Zitaten", "only when quoted"}, scopes);
  add_scope(node.question, {"nicht in Fragen", "not in questions"}, {"nur in Fragen", "only in questions"}, scopes);
  if (node.persons == 0) return scopes;
  std::vector<Localized> persons;
  for (std::size_t person = 0; person < words::kPersons.size(); ++person) {
    if ((node.persons & (1U << person)) != 0) persons.push_back(put(words::kPersons[person]));
  }
  scopes.push_back(put({"nur in Sätzen über: {0}", "only in sentences about: {0}"}, {listed(persons)}));
  return scopes;
}

Part part_of(const Node& node, const RulePack& pack, Detail detail) {
  Part part;
  part.pointer = node.pointer;
  std::vector<Localized> modifiers = scopes_of(node);
  if (!node.mark) modifiers.push_back(put({"wird nicht unterstrichen", "not underlined"}));
  part.text = kind_in_words(node, pack, detail);
  if (!modifiers.empty()) part.text = put({"{0} ({1})", "{0} ({1})"}, {part.text, listed(modifiers)});
  if (!node.children.empty()) part.text = joined(part.text, {":", ":"});
  for (const Node& child : node.children)
    part.children.push_back(part_of(child, pack, detail));
  return part;
}

}  // namespace bedacht::desk
