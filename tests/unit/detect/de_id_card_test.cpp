// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words id_cards(std::string_view text) {
  return found("de-id-card", text);
}

TEST_CASE("id card: the specimens of the Federal Ministry of the Interior are proven") {
  for (const std::string_view number : {"L01X00T471", "T220001293", "LZ6311T475", "L01X00T471D"}) {
    CAPTURE(number);
    CHECK(validity("de-id-card", number) == Validity::Proven);
    CHECK(id_cards("Personalausweisnummer " + std::string(number) + ".") == Words{std::string(number)});
  }
}

TEST_CASE("id card: the tenth character is the check digit, not the ninth") {
  CHECK(validity("de-id-card", "L01X00T472") == Validity::Refuted);
  CHECK(validity("de-id-card", "T220001290") == Validity::Refuted);
  CHECK(validity("de-id-card", "L01X00T471X") == Validity::Refuted);
  CHECK(id_cards("Ausweis L01X00T472").empty());
}

TEST_CASE("id card: without its check digit, apart from it or in lower case it needs a word") {
  for (const std::string_view number : {"L01X00T47", "L01X00T47 1", "l01x00t471", "T22000129"}) {
    CAPTURE(number);
    CHECK(validity("de-id-card", number) == Validity::Unknown);
    CHECK(id_cards(number).empty());
    CHECK(id_cards("Perso: " + std::string(number)) == Words{std::string(number)});
    CHECK(id_cards("identity card " + std::string(number)) == Words{std::string(number)});
  }
  CHECK(id_cards("Ausweis L01X00T47 2 Jahre alt") == Words{"L01X00T47"});
}

TEST_CASE("id card: the machine-readable line goes on") {
  CHECK(id_cards("IDD<<L01X00T471<<<<") == Words{"L01X00T471"});
  CHECK(id_cards("L01X00T471D<<6408125<2702283") == Words{"L01X00T471D"});
}

TEST_CASE("id card: vowels, other first letters and plain digits are none") {
  CHECK(id_cards("Ausweis C01X00T478").empty());  // a passport
  CHECK(id_cards("Ausweis LA1X00T471").empty());
  CHECK(id_cards("Ausweis 123456789").empty());
  CHECK(id_cards("Ausweis LNPRTVWXY").empty());
  CHECK(validity("de-id-card", "M123456788") == Validity::Unknown);  // letter and digits: as many an order number
  CHECK(id_cards("Seriennummer L01X00T471").empty());
  CHECK(id_cards("Promo code L01X00T471").empty());
}

TEST_CASE("id card: hostile text ends") {
  CHECK(detections("de-id-card", repeated(u"L0")).empty());
  CHECK(detections("de-id-card", repeated(u"L01X00T47 ")).empty());
  CHECK(detections("de-id-card", repeated(u"LLLLLLLL1LLLLLLLL ")).empty());
}

}  // namespace
}  // namespace bedacht::test
