// SPDX-License-Identifier: Apache-2.0
#include "reference/random_pack.h"

#include <array>
#include <string_view>

#include "detect/detector.h"
#include "model/names.h"

namespace bedacht::reference {
namespace {

using std::string_view;

constexpr std::array<string_view, 44> kWords{
    "haus",     "häuser",   "preis",   "preise",    "mist",   "misten", "wunder", "kein", "no",
    "price",    "pricing",  "happy",   "it",        "IT",     "Sie",    "sie",    "groß", "GROSS",
    "prognose", "umsatz",   "e-mail",  "u.a.",      "c++",    "can't",  "mate's", "日本", "versager",
    "versagen", "parasite", "company", "companies", "sky",    "gut",    "ab",     "abc",  "abcd",
    "x-y",      "3",        "nord",    "wind",      "straße", "wir's",  "die",    "das"};
constexpr std::array<string_view, 8> kEntities{"@product", "@own",  "@confidential", "@employer",
                                               "@person",  "@site", "@competitor",   "@brand"};

std::string word(Dice& dice) {
  std::string text(dice.of(kWords));
  switch (dice.roll(9)) {
    case 0:
      return text + "~";
    case 1:
      return text + "*";
    case 2:
      return "*" + text;
    case 3:
      return "*" + text + "*";
    case 4:
      return "*" + text + "~";
    case 5:
      return "=" + text;
    default:
      return text;
  }
}

std::string place(Dice& dice) {
  if (dice.one_in(8)) return std::string(dice.of(kEntities));
  if (dice.one_in(10)) return "%" + std::string(dice.of(kTokenNames));
  std::string text = word(dice);
  while (dice.one_in(3))
    text += "|" + (dice.one_in(8) ? std::string(dice.of(kEntities)) : word(dice));
  return text;
}

Phrase phrase(Dice& dice) {
  constexpr std::array<LanguageSet, 3> kLanguages{kGerman, kEnglish, kAnyLanguage};
  for (;;) {
    std::string source = dice.one_in(6) ? "(" + place(dice) + ") " + place(dice) : place(dice);
    while (!dice.one_in(3)) {
      if (dice.one_in(4)) source += dice.one_in(2) ? " …" : " …" + std::to_string(1 + dice.roll(5));
      source += dice.one_in(4) ? " (" + place(dice) + ")" : " " + place(dice);
    }
    Localized problem;
    Phrase parsed = parse_phrase(source, dice.of(kLanguages), problem);
    if (problem.empty()) return parsed;
  }
}

Scoped scoped(Dice& dice) {
  if (!dice.one_in(10)) return Scoped::Either;
  return dice.one_in(2) ? Scoped::Skip : Scoped::Only;
}

Node node(Dice& dice, std::size_t depth) {
  constexpr std::array<Within, 4> kWithin{Within::Sentence, Within::Paragraph, Within::Draft, Within::Words};
  Node made;
  made.mark = !dice.one_in(5);
  made.negated = scoped(dice);
  made.quoted = scoped(dice);
  made.question = scoped(dice);
  if (dice.one_in(10)) made.persons = static_cast<EnumSet>(1 + dice.roll(7));
  switch (depth == 0 ? dice.roll(5) : dice.roll(9)) {
    case 0:
      made.type = Node::Type::Entity;
      made.entities = static_cast<EntitySet>(1 + dice.roll((1U << kEntityKinds) - 1));
      break;
    case 1:
      made.type = Node::Type::Token;
      made.token = static_cast<TokenKind>(dice.roll(kTokenKinds));
      break;
    case 2:
      made.type = Node::Type::Lexicon;
      made.lexicon = dice.one_in(2) ? "one" : "two";
      break;
    case 5:
      made.type = Node::Type::Any;
      for (std::size_t i = 1 + dice.roll(3); i > 0; --i)
        made.children.push_back(node(dice, depth - 1));
      break;
    case 6:
    case 7:
    case 8:
      made.type = Node::Type::All;
      made.within = dice.of(kWithin);
      made.words = static_cast<std::uint8_t>(1 + dice.roll(6));
      made.ordered = dice.one_in(3);
      for (std::size_t i = 1 + dice.roll(3); i > 0; --i)
        made.children.push_back(node(dice, depth - 1));
      if (dice.one_in(3)) {
        Node without;
        without.type = Node::Type::Not;
        without.children.push_back(node(dice, depth - 1));
        made.children.push_back(std::move(without));
      }
      break;
    default:
      for (std::size_t i = 1 + dice.roll(3); i > 0; --i)
        made.phrases.push_back(phrase(dice));
      break;
  }
  return made;
}

std::string describe(const Node& one) {
  constexpr std::array<string_view, 9> kTypes{"phrases", "lexicon", "entity", "detector", "token",
                                              "model",   "any",     "all",    "not"};
  std::string text(kTypes[static_cast<std::size_t>(one.type)]);
  for (const Phrase& item : one.phrases)
    text += " \"" + item.source + "\"/" + std::to_string(item.languages);
  text += one.lexicon.empty() ? "" : " " + one.lexicon;
  if (one.type == Node::Type::Entity) text += " " + std::to_string(one.entities);
  if (one.type == Node::Type::Token) text += " " + std::string(kTokenNames[static_cast<std::size_t>(one.token)]);
  if (one.type == Node::Type::All) {
    text += one.within == Within::Words ? " within " + std::to_string(one.words)
                                        : " in scope " + std::to_string(static_cast<int>(one.within));
    text += one.ordered ? " ordered" : "";
  }
  for (const auto& [name, value] :
       {std::pair("negated", one.negated), std::pair("quoted", one.quoted), std::pair("question", one.question)}) {
    if (value != Scoped::Either) text += std::string(" ") + name + (value == Scoped::Skip ? " skip" : " only");
  }
  if (one.persons != 0) text += " persons " + std::to_string(one.persons);
  for (const Node& child : one.children)
    text += " {" + describe(child) + "}";
  return text;
}

}  // namespace

RulePack random_pack(Dice& dice) {
  RulePack pack;
  pack.id = "random";
  pack.version = "1";
  for (const char* id : {"one", "two"}) {
    Lexicon lexicon;
    lexicon.id = id;
    for (std::size_t i = 1 + dice.roll(6); i > 0; --i)
      lexicon.phrases.push_back(phrase(dice));
    pack.lexicons.push_back(std::move(lexicon));
  }
  if (dice.one_in(2)) pack.disclosures[0].otherwise = "two";
  pack.disclaimer.insert["de"] = {u"Das ist mein Haus."};
  for (std::size_t i = 0; i < 4; ++i) {
    Rule rule;
    rule.id = "loyalty.random-" + std::to_string(i);
    rule.match = node(dice, 3);
    if (dice.one_in(2)) rule.unless.push_back(node(dice, 1));
    pack.rules.push_back(std::move(rule));
  }
  return pack;
}

CompanyProfile random_company(Dice& dice) {
  constexpr std::array<std::u16string_view, 16> kNames{
      u"Nord",         u"Nordwind", u"Nord Wind", u"Wind Park Nord", u"Hans", u"C++",   u"Yahoo!", u"A & B",
      u"Dr. Ina Groß", u"E-Mail",   u"Haus",      u"Mist",           u"日本", u"Preis", u"3",      u"Haus am See"};
  CompanyProfile company;
  company.name = u"Nord";
  for (auto& names : company.entities)
    for (std::size_t i = 1 + dice.roll(4); i > 0; --i)
      names.emplace_back(dice.of(kNames));
  return company;
}

std::string describe(const RulePack& pack) {
  std::string text;
  for (const Lexicon& lexicon : pack.lexicons) {
    text += "  " + lexicon.id + ":";
    for (const Phrase& one : lexicon.phrases)
      text += " \"" + one.source + "\"";
    text += "\n";
  }
  for (const Rule& rule : pack.rules) {
    text += "  " + rule.id + ": " + describe(*rule.match) + "\n";
    for (const Node& exception : rule.unless)
      text += "    unless " + describe(exception) + "\n";
  }
  return text;
}

}  // namespace bedacht::reference
