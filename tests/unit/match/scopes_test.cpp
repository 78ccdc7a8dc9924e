// SPDX-License-Identifier: Apache-2.0

// The modifiers negated, quoted, question and person, and the words by which they are recognized.

#include <array>
#include <catch2/catch_test_macros.hpp>

#include "match/found.h"
#include "rules/function_words.h"

namespace bedacht {
namespace {

using test::found_in;

std::u16string mist(std::string_view modifier, std::u16string text) {
  return found_in("any", "mist", std::move(text), modifier);
}

TEST_CASE("negated: a negation in the three words before", "[language]") {
  CHECK(mist(R"("negated": "skip")", u"Kein Mist. Das ist nie so ein Mist. Mist!") == u"Mist");
  CHECK(mist(R"("negated": "only")", u"Kein Mist! Mist!") == u"Mist");
  CHECK(mist(R"("negated": "only")", u"Nicht dass ich das gern Mist nenne").empty());
  CHECK(mist(R"("negated": "only")", u"Nein. Nicht. Mist").empty());
  CHECK(mist(R"("negated": "only")", u"This isn't Mist") == u"Mist");
}

TEST_CASE("quoted: marks, quoted lines and what somebody else says", "[language]") {
  const char* skip = R"("quoted": "skip")";
  const char* only = R"("quoted": "only")";
  CHECK(mist(skip, u"„Mist“ sagte er.\nMist!") == u"Mist");
  CHECK(mist(only, u"Er schrieb “Mist”.") == u"Mist");
  CHECK(mist(only, u"> Mist\nmist") == u"Mist");
  CHECK(mist(skip, u"Ein \"Zitat\", das fehlt: Mist") == u"Mist");
  for (const char16_t* reported :
       {u"Laut dem Hersteller ist das Mist.", u"Das ist Mist, sagt der Kunde.", u"According to critics it is Mist.",
        u"Kunden sagen immer wieder, dass das Mist ist.", u"Das ist angeblich Mist.", u"Er behauptet, es sei Mist.",
        u"Meldungen zufolge ist es Mist."}) {
    CHECK(mist(only, reported) == u"Mist");
    CHECK(mist(skip, reported).empty());
  }
  CHECK(mist(only, u"Das ist mir zu laut, so ein Mist.").empty());
  CHECK(mist(only, u"Laut dem Hersteller ist alles gut. Mist!").empty());
  CHECK(mist(only, u"Ich sage, das ist Mist.").empty());
}

TEST_CASE("question: the sentence ends with a question mark", "[language]") {
  CHECK(mist(R"("question": "only")", u"Ist das Mist? Das ist Mist!") == u"Mist");
  CHECK(mist(R"("question": "skip")", u"Ist das Mist? Mist!") == u"Mist");
  CHECK(mist(R"("question": "only")", u"Mist!? Was?") == u"Mist");
  CHECK(mist(R"("question": "only")", u"Mist. Was?").empty());
  CHECK(mist(R"("question": "only")", u"(Ist das „Mist“?)") == u"Mist");
}

TEST_CASE("person: the first before the second, the third where there is no pronoun", "[language]") {
  CHECK(mist(R"("person": "first")", u"Ich baue Mist. Du baust Mist. Er baut Mist.") == u"Mist");
  CHECK(mist(R"("person": "second")", u"Sie bauen Mist, sagt sie.") == u"Mist");
  CHECK(mist(R"("person": "second")", u"Nachbarn bauen Mist, sagt sie.").empty());
  CHECK(mist(R"("person": "second")", u"I tell you it is Mist.").empty());
  CHECK(mist(R"("person": ["first", "third"])", u"I tell you: Mist. You: Mist.") == u"Mist");
  CHECK(mist(R"("person": "third")", u"Unser Mist. Der Mist.") == u"Mist");
  CHECK(mist(R"("person": "first")", u"I'm Mist") == u"Mist");
}

TEST_CASE("all conditions on a part must hold", "[language]") {
  CHECK(mist(R"("person": "first", "question": "only")", u"Baue ich Mist? Ich baue Mist.") == u"Mist");
}

TEST_CASE("every word by which a scope is recognized is a phrase", "[language]") {
  for (const FunctionWords kind :
       {FunctionWords::Negation, FunctionWords::Reporting, FunctionWords::FirstPerson, FunctionWords::SecondPerson}) {
    const std::vector<Phrase> phrases = function_words(kind);
    CHECK(phrases.size() > 10);
    for (const Phrase& phrase : phrases) {
      INFO(static_cast<int>(kind) << ": " << phrase.source);
      CHECK_FALSE(phrase.items.empty());
    }
  }
}

}  // namespace
}  // namespace bedacht
