// SPDX-License-Identifier: Apache-2.0
#include "rules/phrase.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

std::string problem_of(std::string_view source, std::string_view ui = "en") {
  Localized problem;
  parse_phrase(source, kAnyLanguage, problem);
  return problem.in(ui);
}

Phrase phrase_of(std::string_view source) {
  Localized problem;
  Phrase phrase = parse_phrase(source, kAnyLanguage, problem);
  REQUIRE(problem.empty());
  return phrase;
}

TEST_CASE("a phrase is read word by word") {
  const Phrase phrase = phrase_of("(sehr) Schlecht~|Mies~ … *qualität @product %money");
  REQUIRE(phrase.items.size() == 6);
  CHECK(phrase.items[0].optional);
  CHECK(phrase.items[1].alternatives.size() == 2);
  CHECK(phrase.items[1].alternatives[0].type == Alternative::Type::Inflected);
  CHECK(phrase.items[1].alternatives[0].word == u"schlecht");
  CHECK(phrase.items[2].is_gap());
  CHECK(phrase.items[2].gap == 3);
  CHECK(phrase.items[3].alternatives[0].type == Alternative::Type::Suffix);
  CHECK(phrase.items[3].alternatives[0].word == u"qualitaet");
  CHECK(phrase.items[4].alternatives[0].entities == entity_bit(EntityKind::Product));
  CHECK(phrase.items[5].alternatives[0].token == TokenKind::Money);
}

TEST_CASE("the anchor is the word that is likely to be rarest") {
  CHECK(phrase_of("das ist wirklich schlecht").anchor == 2);
  CHECK(phrase_of("bei @employer").anchor == 0);
  CHECK(phrase_of("(vielleicht) gut").anchor == 1);
}

TEST_CASE("what is wrong with a phrase is said in words") {
  CHECK(problem_of("") == "a phrase needs at least one word");
  CHECK(problem_of("gut …") == "\"gut …\" begins or ends with a gap, which matches nothing");
  CHECK(problem_of("@produkt") == "no kind of entity is called \"@produkt\"");
  CHECK(problem_of("%geld viel") == "no kind of token is called \"%geld\"");
  CHECK(
      problem_of("gu*t") ==
      "\"gu*t\" has a sign in a place where it means nothing; ~ and * stand at the end of a word (or * at its start)");
  CHECK(problem_of("(gut") == "\"(gut\" opens a bracket that does not close around one word");
  CHECK(problem_of("gut|") == "\"gut|\" has an empty alternative beside |");
  CHECK(problem_of("a …12 b") == "the gap \"…12\" must be … or … with a number of words from 1 to 9");
  CHECK(problem_of("a … b … c … d") ==
        "\"a … b … c … d\" has more than two gaps; use an \"all\" for words that stand far apart");
  CHECK(problem_of("(a)") == "\"(a)\" needs one word that is not optional");
  CHECK(problem_of("x~") == "\"x~\" is too short for ~ or *: two letters at least");
  CHECK(problem_of("a b c d e f g h i j k l m").starts_with("a phrase has at most 12 words"));
}

TEST_CASE("what is wrong with a phrase is said in German too") {
  CHECK(problem_of("", "de") == "eine Wortfolge braucht mindestens ein Wort");
  CHECK(problem_of("gut …", "de") == "„gut …“ beginnt oder endet mit einer Lücke; dort bewirkt sie nichts");
  CHECK(problem_of("@produkt", "de") == "eine solche Art von Namen gibt es nicht: „@produkt“");
  CHECK(problem_of("%geld viel", "de") == "eine solche Art von Angabe gibt es nicht: „%geld“");
  CHECK(problem_of("gu*t", "de") ==
        "„gu*t“ hat ein Zeichen, das dort nichts bedeutet; ~ und * stehen am Ende eines Wortes (* auch am Anfang)");
  CHECK(problem_of("(gut", "de") == "„(gut“ öffnet eine Klammer, die sich nicht um ein Wort schließt");
  CHECK(problem_of("gut|", "de") == "„gut|“ hat neben | nichts zur Wahl");
  CHECK(problem_of("a …12 b", "de") == "die Lücke „…12“ muss … heißen, oder … mit einer Wortzahl von 1 bis 9");
  CHECK(problem_of("a (b) … c", "de") ==
        "in „a (b) … c“ steht eine Lücke neben einem Wort, das fehlen darf, oder neben einer zweiten Lücke");
  CHECK(problem_of("a … b … c … d", "de") ==
        "„a … b … c … d“ hat mehr als zwei Lücken; für Wörter, die weit auseinander stehen, gibt es „all“");
  CHECK(problem_of("(a)", "de") == "„(a)“ braucht ein Wort, das nicht fehlen darf");
  CHECK(problem_of("x~", "de") == "„x~“ ist zu kurz für ~ oder *: mindestens zwei Buchstaben");
  CHECK(problem_of("a b c d e f g h i j k l m", "de").starts_with("eine Wortfolge hat höchstens 12 Wörter und Lücken"));
}

TEST_CASE("usual endings count as inflection") {
  for (const auto* ending : {u"", u"e", u"en", u"er", u"es", u"em", u"n", u"s", u"ed", u"ing", u"'s"})
    CHECK(is_inflection(ending));
  for (const auto* ending : {u"ung", u"haft", u"los", u"ship"})
    CHECK_FALSE(is_inflection(ending));
}

}  // namespace
}  // namespace bedacht
