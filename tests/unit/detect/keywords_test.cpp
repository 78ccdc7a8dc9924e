// SPDX-License-Identifier: Apache-2.0
#include "detect/keywords.h"

#include <array>
#include <catch2/catch_test_macros.hpp>

#include "detect/detector.h"

namespace bedacht {
namespace {

constexpr std::array<std::string_view, 4> kPhoneWords{"telefon*", "rueckruf", "*ruf", "nummer?"};
constexpr std::array<std::string_view, 1> kPhoneCounters{"*karte*"};
constexpr std::array<std::string_view, 2> kCardWords{"*karte", "telefon*"};
constexpr std::array kDetectors{Detector{"card", nullptr, nullptr, kCardWords, {}, 0, 0},
                                Detector{"phone", nullptr, nullptr, kPhoneWords, kPhoneCounters, 0, 0}};
constexpr std::uint64_t kCard = 1;
constexpr std::uint64_t kPhone = 2;

TEST_CASE("a word says something to each detector that lists it") {
  const Keywords keywords(kDetectors);
  CHECK(keywords.look_up(u"Telefonnummer").confirms == (kCard | kPhone));
  CHECK(keywords.look_up(u"Nummer").vague == kPhone);
  CHECK(keywords.look_up(u"Kreditkarte").confirms == kCard);
  CHECK(keywords.look_up(u"Kreditkarte").denies == kPhone);
  CHECK(keywords.look_up(u"Haus").confirms == 0);
  CHECK(keywords.look_up(u"").confirms == 0);
}

TEST_CASE("a closed end fits at the end of the word only") {
  const Keywords keywords(kDetectors);
  CHECK(keywords.look_up(u"Notruf").confirms == kPhone);
  CHECK(keywords.look_up(u"Rufe").confirms == 0);
  CHECK(keywords.look_up(u"Karten").confirms == 0);
  CHECK(keywords.look_up(u"Nummern").vague == 0);
  CHECK(keywords.look_up(u"Bildtelefon").confirms == 0);
}

TEST_CASE("case and umlauts are folded") {
  const Keywords keywords(kDetectors);
  CHECK(keywords.look_up(u"RÜCKRUF").confirms == kPhone);
  CHECK(keywords.look_up(u"Rueckruf").confirms == kPhone);
}

TEST_CASE("a word of a hundred thousand letters is read up to its sixty-fourth") {
  const Keywords keywords(kDetectors);
  CHECK(keywords.look_up(u"telefon" + std::u16string(100'000, u'ü')).confirms == (kCard | kPhone));
  CHECK(keywords.look_up(std::u16string(100'000, u'x') + u"ruf").confirms == 0);
}

}  // namespace
}  // namespace bedacht
