// SPDX-License-Identifier: Apache-2.0
#include "detect/street_words.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht::test {
namespace {

TEST_CASE("words are compared without their marks") {
  CHECK(folded_street_word(u"Straße") == "strasse");
  CHECK(folded_street_word(u"VÄGEN") == "vaegen");
  CHECK(folded_street_word(u"Præstevænget") == "praestevaenget");
  CHECK(folded_street_word(u"Μεγάλη").find_first_not_of('?') == std::string::npos);
}

TEST_CASE("the end of a compound says what it is") {
  CHECK(ending_of_name("hauptstrasse") == StreetWord::Compound);
  CHECK(ending_of_name("strasse") == StreetWord::Noun);
  CHECK(ending_of_name("neumarkt") == StreetWord::WeakCompound);
  CHECK(ending_of_name("arbeitsplatz") == StreetWord::NoName);
  CHECK(ending_of_name("april") == StreetWord::NoName);
  CHECK(ending_of_name("arenales") == StreetWord::None);
}

TEST_CASE("openings, nouns in the English order, and the small words") {
  CHECK(opening_of_name("rue") == StreetWord::Opening);
  CHECK(opening_of_name("via") == StreetWord::WeakOpening);
  CHECK(opening_of_name("unter") == StreetWord::Preposition);
  CHECK(english_noun("blvd") == StreetWord::EnglishNoun);
  CHECK(english_noun("place") == StreetWord::EnglishPlace);
  CHECK(is_unit_word("apt"));
  CHECK(is_counted("uhr"));
  CHECK(is_state_of_usa("tx"));
  CHECK(!is_state_of_usa("xx"));
}

}  // namespace
}  // namespace bedacht::test
