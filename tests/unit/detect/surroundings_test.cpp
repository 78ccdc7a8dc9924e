// SPDX-License-Identifier: Apache-2.0
#include "detect/surroundings.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "detect/detector.h"

namespace bedacht {
namespace {

constexpr std::array<std::string_view, 4> kWords{"telefon*", "*karte", "rueckruf", "number?"};
constexpr std::array<std::string_view, 2> kCounterWords{"account", "bestell*"};
constexpr std::array kDetectors{Detector{"silent", nullptr, nullptr, {}, {}, 0, 0},
                                Detector{"number", nullptr, nullptr, kWords, kCounterWords, 0, 0}};

// What is said of the "#" in a text.
Stance said(std::u16string_view text) {
  const Keywords keywords(kDetectors);
  const Landmarks marks(text);
  Surroundings surroundings(marks, keywords);
  const auto at = static_cast<std::uint32_t>(text.find(u'#'));
  return surroundings.stance({at, at + 1}, 1);
}

TEST_CASE("a word before the candidate speaks for it, in any case and spelling") {
  CHECK(said(u"Telefonnummer: #") == Stance::Confirmed);
  CHECK(said(u"meine KREDITKARTE #") == Stance::Confirmed);
  CHECK(said(u"Rückruf unter #") == Stance::Confirmed);
  CHECK(said(u"Kartenspiel #") == Stance::Silent);
}

TEST_CASE("the nearest word decides") {
  CHECK(said(u"Bestellung per Telefon: #") == Stance::Confirmed);
  CHECK(said(u"Telefonische Bestellnr. #") == Stance::Rejected);
  CHECK(said(u"Bestellt am Montag, geliefert am Mittwoch #") == Stance::Doubted);
}

TEST_CASE("words behind the candidate count within twenty units, after those in front") {
  CHECK(said(u"# (Telefon)") == Stance::Confirmed);
  CHECK(said(u"# und dann sehr viel später das Telefon") == Stance::Silent);
  CHECK(said(u"Bestellnummer # Telefon") == Stance::Rejected);
}

TEST_CASE("a vague word listens to the word in front of it") {
  CHECK(said(u"my number #") == Stance::Confirmed);
  CHECK(said(u"number #") == Stance::Confirmed);
  CHECK(said(u"the account number #") == Stance::Rejected);
}

TEST_CASE("words more than sixty units away say nothing") {
  CHECK(said(u"Telefon " + std::u16string(60, u'.') + u" #") == Stance::Silent);
  CHECK(said(std::u16string(100, u'x') + u" #") == Stance::Silent);
}

}  // namespace
}  // namespace bedacht
