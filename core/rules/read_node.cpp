// SPDX-License-Identifier: Apache-2.0
#include "rules/documents.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

void add_phrase(const Json& value, const std::string& pointer, LanguageSet languages, Problems& problems,
                std::vector<Phrase>& phrases) {
  if (!value.is_string()) {
    problems.add(pointer, {"erwartet: eine Wortfolge", "expected a phrase"});
    return;
  }
  Localized problem;
  Phrase phrase = parse_phrase(value.get_ref<const std::string&>(), languages, problem);
  if (!problem.empty()) {
    problems.add(pointer, problem);
    return;
  }
  for (const PhraseItem& item : phrase.items) {
    if (item.alternatives.size() > limits::kAlternatives.most) problems.add(pointer, too_much(limits::kAlternatives));
  }
  phrases.push_back(std::move(phrase));
}

void add_phrases(const Json& list, const std::string& pointer, LanguageSet languages, Problems& problems,
                 std::vector<Phrase>& phrases) {
  if (!list.is_array()) {
    problems.add(pointer, {"erwartet: eine Liste von Wortfolgen", "expected a list of phrases"});
    return;
  }
  if (list.size() > limits::kLexiconPhrases.most) {
    problems.add(pointer, too_much(limits::kLexiconPhrases));
    return;
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    add_phrase(list[i], pointer + "/" + std::to_string(i), languages, problems, phrases);
  }
}

// A name, or a list of names.
std::vector<std::string> one_or_more(ObjectReader& reader, std::string_view key) {
  const Json* value = reader.find(key);
  if (value == nullptr) return {};
  if (value->is_string()) return {value->get<std::string>()};
  if (value->is_array() && value->empty()) reader.problem(key, matches_nothing());
  return reader.texts(key);
}

std::vector<Node> read_children(ObjectReader& reader, std::string_view key, std::size_t depth, Problems& problems);

void read_within(ObjectReader& reader, Node& node) {
  const Json* value = reader.find("within");
  if (value == nullptr) return;
  constexpr std::array<std::string_view, 3> kNames{"sentence", "paragraph", "draft"};
  if (value->is_number_integer()) {
    node.within = Within::Words;
    node.words = static_cast<std::uint8_t>(reader.integer("within", 1, 50).value_or(1));
  } else {
    node.within = reader.choice<Within>("within", kNames).value_or(Within::Sentence);
  }
}

Scoped read_scoped(ObjectReader& reader, std::string_view key) {
  constexpr std::array<std::string_view, 2> kNames{"skip", "only"};
  const auto choice = reader.choice<std::uint8_t>(key, kNames);
  if (!choice) return Scoped::Either;
  return *choice == 0 ? Scoped::Skip : Scoped::Only;
}

void read_modifiers(ObjectReader& reader, Node& node) {
  node.mark = reader.flag("mark", true);
  node.negated = read_scoped(reader, "negated");
  node.quoted = read_scoped(reader, "quoted");
  node.question = read_scoped(reader, "question");
  constexpr std::array<std::string_view, 3> kPersons{"first", "second", "third"};
  const Json* person = reader.find("person");
  if (person != nullptr && person->is_string()) {
    if (const auto one = reader.choice<Person>("person", kPersons)) node.persons = bit(*one);
  } else if (person != nullptr) {
    node.persons = reader.choices<Person>("person", kPersons);
  }
}

Node read_node_at(const Json& value, const std::string& pointer, std::size_t depth, Problems& problems,
                  bool is_exception = false) {
  Node node;
  node.pointer = pointer;
  if (depth > kMaxNodeDepth) {
    problems.add(pointer, {"Muster dürfen acht Ebenen tief verschachtelt sein; die Regel besser aufteilen",
                           "patterns may be nested eight levels deep; split the rule"});
    return node;
  }
  if (value.is_string()) {
    add_phrase(value, pointer, kAnyLanguage, problems, node.phrases);
    return node;
  }
  if (value.is_array()) {
    if (value.empty()) problems.add(pointer, matches_nothing());
    add_phrases(value, pointer, kAnyLanguage, problems, node.phrases);
    return node;
  }
  ObjectReader reader(value, pointer, problems);
  if (!reader.is_object()) return node;
  constexpr std::array<std::string_view, 9> kKeys{"phrases", "lexicon", "entity", "detector", "token",
                                                  "model",   "any",     "all",    "not"};
  std::size_t found = 0;
  for (std::size_t i = 0; i < kKeys.size(); ++i) {
    if (reader.find(kKeys[i]) == nullptr) continue;
    node.type = static_cast<Node::Type>(i);
    ++found;
  }
  if (found != 1) {
    const std::string names = listed({kKeys.begin(), kKeys.end()});
    problems.add(pointer, {"ein Teil eines Musters hat genau eines von " + names,
                           "a part of a pattern has exactly one of " + names});
  }
  switch (node.type) {
    case Node::Type::Phrases:
      if (const Json* phrases = reader.find("phrases")) {
        if (phrases->is_structured() && phrases->empty()) reader.problem("phrases", matches_nothing());
        node.phrases = read_phrases(*phrases, reader.pointer_to("phrases"), problems);
      }
      break;
    case Node::Type::Lexicon:
      node.lexicon = reader.required_text("lexicon");
      break;
    case Node::Type::Entity:
      for (const std::string& name : one_or_more(reader, "entity")) {
        const EntitySet set = entity_set(name);
        if (set == 0) reader.problem("entity", no_such_entity(name));
        node.entities = static_cast<EntitySet>(node.entities | set);
      }
      break;
    case Node::Type::Detector:
      node.detectors = one_or_more(reader, "detector");
      break;
    case Node::Type::Token:
      node.token = reader.choice<TokenKind>("token", kTokenNames).value_or(TokenKind::Number);
      break;
    case Node::Type::Model:
      node.model = reader.required_text("model");
      if (reader.require("above") != nullptr) node.above = reader.share("above").value_or(0);
      break;
    case Node::Type::Any:
      node.children = read_children(reader, "any", depth, problems);
      break;
    case Node::Type::All:
      node.children = read_children(reader, "all", depth, problems);
      node.ordered = reader.flag("ordered", false);
      break;
    case Node::Type::Not:
      if (const Json* child = reader.find("not")) {
        node.children.push_back(read_node_at(*child, reader.pointer_to("not"), depth + 1, problems));
        if (node.children.back().type == Node::Type::Not) problems.add(node.children.back().pointer, not_outside_all());
      }
      break;
  }
  // An exception stands at some distance from the match, the parts of an "all" from each other; nothing else does.
  if (node.type == Node::Type::All || is_exception) read_within(reader, node);
  // What is not there is neither marked nor negated.
  if (node.type != Node::Type::Not) read_modifiers(reader, node);
  reader.refuse_unknown();
  return node;
}

std::vector<Node> read_children(ObjectReader& reader, std::string_view key, std::size_t depth, Problems& problems) {
  std::vector<Node> children;
  const Json* list = reader.find_list(key, &limits::kNodes);
  if (list == nullptr) return children;
  if (list->empty()) reader.problem(key, matches_nothing());
  for (std::size_t i = 0; i < list->size(); ++i) {
    children.push_back(read_node_at((*list)[i], reader.pointer_to(key) + "/" + std::to_string(i), depth + 1, problems));
    if (key == "any" && children.back().type == Node::Type::Not) {
      problems.add(children.back().pointer, not_outside_all());
    }
  }
  return children;
}

}  // namespace

std::vector<Phrase> read_phrases(const Json& value, const std::string& pointer, Problems& problems) {
  std::vector<Phrase> phrases;
  if (value.is_array()) {
    add_phrases(value, pointer, kAnyLanguage, problems, phrases);
    return phrases;
  }
  ObjectReader reader(value, pointer, problems);
  constexpr std::array<std::pair<std::string_view, LanguageSet>, 3> kLists{
      {{"de", kGerman}, {"en", kEnglish}, {"any", kAnyLanguage}}};
  for (const auto& [name, languages] : kLists) {
    if (const Json* list = reader.find(name)) add_phrases(*list, reader.pointer_to(name), languages, problems, phrases);
  }
  reader.refuse_unknown();
  return phrases;
}

Node read_node(const Json& value, const std::string& pointer, Problems& problems) {
  Node node = read_node_at(value, pointer, 1, problems);
  if (node.type == Node::Type::Not) problems.add(node.pointer, not_outside_all());
  return node;
}

Node read_exception(const Json& value, const std::string& pointer, Problems& problems) {
  Node node = read_node_at(value, pointer, 1, problems, true);
  if (node.type == Node::Type::Not) problems.add(node.pointer, not_outside_all());
  return node;
}

}  // namespace bedacht
