// SPDX-License-Identifier: Apache-2.0
#include "rules/documents.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

constexpr std::size_t kMaxNodeDepth = 8;

void add_phrase(const Json& value, const std::string& pointer, Problems& problems, std::vector<Phrase>& phrases) {
  if (!value.is_string()) {
    problems.add(pointer, {"erwartet: eine Wortfolge", "expected a phrase"});
    return;
  }
  Localized problem;
  Phrase phrase = parse_phrase(value.get_ref<const std::string&>(), problem);
  if (!problem.empty()) {
    problems.add(pointer, problem);
    return;
  }
  phrases.push_back(std::move(phrase));
}

void add_phrases(const Json& list, const std::string& pointer, Problems& problems, std::vector<Phrase>& phrases) {
  if (!list.is_array()) {
    problems.add(pointer, {"erwartet: eine Liste von Wortfolgen", "expected a list of phrases"});
    return;
  }
  for (std::size_t i = 0; i < list.size(); ++i) {
    add_phrase(list[i], pointer + "/" + std::to_string(i), problems, phrases);
  }
}

// A name, or a list of names.
std::vector<std::string> one_or_more(ObjectReader& reader, std::string_view key) {
  const Json* value = reader.find(key);
  if (value == nullptr) return {};
  if (value->is_string()) return {value->get<std::string>()};
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

void read_modifiers(ObjectReader& reader, Node& node) {
  node.mark = reader.flag("mark", true);
  constexpr std::array<std::string_view, 1> kSkip{"skip"};
  node.skip_negated = reader.choice<std::uint8_t>("negated", kSkip).has_value();
  node.skip_quoted = reader.choice<std::uint8_t>("quoted", kSkip).has_value();
}

Node read_node_at(const Json& value, const std::string& pointer, std::size_t depth, Problems& problems) {
  Node node;
  node.pointer = pointer;
  if (depth > kMaxNodeDepth) {
    problems.add(pointer, {"Muster dürfen acht Ebenen tief verschachtelt sein; die Regel besser aufteilen",
                           "patterns may be nested eight levels deep; split the rule"});
    return node;
  }
  if (value.is_string()) {
    add_phrase(value, pointer, problems, node.phrases);
    return node;
  }
  if (value.is_array()) {
    add_phrases(value, pointer, problems, node.phrases);
    return node;
  }
  ObjectReader reader(value, pointer, problems);
  if (!reader.is_object()) return node;
  constexpr std::array<std::string_view, 8> kKeys{"phrases", "lexicon", "entity", "detector",
                                                  "token",   "any",     "all",    "not"};
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
      }
      break;
  }
  read_within(reader, node);
  read_modifiers(reader, node);
  reader.refuse_unknown();
  return node;
}

std::vector<Node> read_children(ObjectReader& reader, std::string_view key, std::size_t depth, Problems& problems) {
  std::vector<Node> children;
  const Json* list = reader.find_list(key);
  if (list == nullptr) return children;
  if (list->empty()) reader.problem(key, {"eine leere Liste findet nichts", "an empty list matches nothing"});
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
    add_phrases(value, pointer, problems, phrases);
    return phrases;
  }
  ObjectReader reader(value, pointer, problems);
  for (const std::string_view language : {"de", "en", "any"}) {
    if (const Json* list = reader.find(language)) add_phrases(*list, reader.pointer_to(language), problems, phrases);
  }
  reader.refuse_unknown();
  return phrases;
}

Node read_node(const Json& value, const std::string& pointer, Problems& problems) {
  return read_node_at(value, pointer, 1, problems);
}

}  // namespace bedacht
