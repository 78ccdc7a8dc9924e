// SPDX-License-Identifier: Apache-2.0
#include "detect/street_words.h"

#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

TEST_CASE("words are compared without their marks") {
  CHECK(AddressWord(u"Straße").folded() == "strasse");
  CHECK(AddressWord(u"VÄGEN").folded() == "vaegen");
  CHECK(AddressWord(u"Præstevænget").folded() == "praestevaenget");
  CHECK(AddressWord(u"Μεγάλη").folded().find_first_not_of('?') == std::string_view::npos);
}

TEST_CASE("the end of a compound says what it is") {
  CHECK(AddressWord(u"hauptstrasse").ending() == StreetWord::Compound);
  CHECK(AddressWord(u"strasse").ending() == StreetWord::Noun);
  CHECK(AddressWord(u"neumarkt").ending() == StreetWord::WeakCompound);
  CHECK(AddressWord(u"arbeitsplatz").ending() == StreetWord::NoName);
  CHECK(AddressWord(u"april").ending() == StreetWord::NoName);
  CHECK(AddressWord(u"arenales").ending() == StreetWord::None);
  CHECK(AddressWord(u"Platz").ending() == StreetWord::Noun);
  CHECK(AddressWord(u"Kurt-Schumacher-Platz").ending_behind_hyphen() == StreetWord::Noun);
  CHECK(AddressWord(u"Platz").ending_behind_hyphen() == StreetWord::None);
}

TEST_CASE("openings, nouns in the English order, and the small words") {
  CHECK(AddressWord(u"rue").opening() == StreetWord::Opening);
  CHECK(AddressWord(u"via").opening() == StreetWord::WeakOpening);
  CHECK(AddressWord(u"unter").opening() == StreetWord::Preposition);
  CHECK(AddressWord(u"blvd").english_noun() == StreetWord::EnglishNoun);
  CHECK(AddressWord(u"place").english_noun() == StreetWord::EnglishPlace);
  CHECK(AddressWord(u"apt").is_unit());
  CHECK(AddressWord(u"uhr").is_counted());
  CHECK(AddressWord(u"tx").is_state_of_usa());
  CHECK(!AddressWord(u"xx").is_state_of_usa());
}

TEST_CASE("a word of several lists is all that they say") {
  const AddressWord street(u"St");
  CHECK(street.english_noun() == StreetWord::EnglishNoun);
  const AddressWord la(u"LA");
  CHECK(la.is_particle());
  CHECK(la.is_state_of_usa());
  CHECK_FALSE(la.is_unit());
}

TEST_CASE("words that no list can hold") {
  CHECK(AddressWord(u"").ending() == StreetWord::None);
  CHECK(AddressWord(u"178th").opening() == StreetWord::None);
  CHECK(AddressWord(repeated(u"ß", 100)).folded().size() == 80);
}

}  // namespace
}  // namespace bedacht::test
