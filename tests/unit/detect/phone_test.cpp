// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// Numbers from the ranges that the Bundesnetzagentur keeps free for fiction (030 23125, 0171 39200), the British Ofcom
// (07700 900), and the North American plan (555-01). "467 3395" is out of presidio-research (MIT).

namespace bedacht::test {
namespace {

Words phones(std::string_view text) {
  return found("phone", text);
}

TEST_CASE("an international number is proven by its calling code and length") {
  CHECK(phones("+49 30 23125 123") == Words{"+49 30 23125 123"});
  CHECK(phones("+49 (0)30 / 23125-123") == Words{"+49 (0)30 / 23125-123"});
  CHECK(phones("(+49) 171 3920012") == Words{"(+49) 171 3920012"});
  CHECK(phones("0049 171 3920012") == Words{"0049 171 3920012"});
  CHECK(phones("+447700900123,+1 (212) 555-0123") == Words{"+447700900123", "+1 (212) 555-0123"});
  CHECK(phones("+39 02 1234567") == Words{"+39 02 1234567"});  // Italy keeps its 0
  CHECK(phones("+229 01 20 21 12 34") == Words{"+229 01 20 21 12 34"});
}

TEST_CASE("a wrong length or an unassigned code is refuted") {
  CHECK(phones("Reference +12-345-6789").empty());
  CHECK(phones("Law No. +420 2024 01 01.").empty());
  CHECK(phones("+210 123 4567").empty());
  CHECK(phones("+1.234.567").empty());
  CHECK(validity("phone", "+4420240101") == Validity::Refuted);
}

TEST_CASE("a German number needs a word beside it") {
  CHECK(validity("phone", "0171 3920012") == Validity::Unknown);
  CHECK(phones("0171 3920012").empty());
  CHECK(phones("Ruf mich an: 0171 3920012") == Words{"0171 3920012"});
  CHECK(phones("Tel. 030/23125123") == Words{"030/23125123"});
  CHECK(phones("Tel.:(030) 23125-123") == Words{"(030) 23125-123"});
  CHECK(phones("Handy 0171-392 00 12") == Words{"0171-392 00 12"});
  CHECK(phones("Unsere Nummer: 030 23125123") == Words{"030 23125123"});
  CHECK(phones("030 23125123 (Telefon)") == Words{"030 23125123"});
  CHECK(phones("Kontakt: 0171-3920012 / 030-23125123") == Words{"0171-3920012", "030-23125123"});
}

TEST_CASE("so does a number of another country without its code") {
  CHECK(phones("212-555-0123").empty());
  CHECK(phones("Call 212-555-0123 now") == Words{"212-555-0123"});
  CHECK(phones("text me: (212) 555-0123 x12") == Words{"(212) 555-0123"});
  CHECK(phones("Mobile 07700 900123") == Words{"07700 900123"});
  CHECK(phones("Phone: 467 3395") == Words{"467 3395"});
}

TEST_CASE("words that call it something else win when they stand nearer") {
  CHECK(phones("Telefonische Bestellung, Bestellnummer 0171 3920012").empty());
  CHECK(phones("Kundennummer: 030 23125123").empty());
  CHECK(phones("account number 0171 3920012").empty());
  CHECK(phones("Bestellungen per Telefon: 030 23125123") == Words{"030 23125123"});
}

TEST_CASE("dates, money, doses, times, machines and books are no telephone numbers, even beside one") {
  for (const std::string_view text : {"Anruf am 24.12.2017",
                                      "Anruf am 24.12.17 und am 2017-12-24",
                                      "Rückruf vom 01.02.2024 - 03.02.2024",
                                      "300.000 Anrufe",
                                      "Telefonvertrag für 1.250.000 Euro",
                                      "Anruf: 1 250 000 Euro",
                                      "Anruf: 1,250,000 people",
                                      "Dosis 1-0-0, Rückruf folgt",
                                      "Dosis 1-0-1-0 laut Telefonat",
                                      "Telefonisch 08.00-12.00 und 13.00 - 17.00 Uhr",
                                      "Telefonserver 192.168.178.20",
                                      "Telefon, Version 1.2.3.4567",
                                      "telefonisch bestellen: ISBN 978-3-16-148410-0",
                                      "Telefonbuch 3-16-148410-0",
                                      "Telefonkosten 2018-2019",
                                      "Call of Duty 2019 2020 2021",
                                      "call 911, call 110",
                                      "fax 100-200 pages",
                                      "Phone: 219-09-9999",
                                      "Telefon 0123456 %",
                                      "Telefon 01234567,50",
                                      "Telefon 01234567 €",
                                      "Telefon: a0123456789",
                                      "Telefon #0171392001",
                                      "tel https://a.example/0171392001"}) {
    CAPTURE(text);
    CHECK(phones(text).empty());
  }
}

TEST_CASE("a number behind a sum or a date is still found") {
  CHECK(phones("Nur 9.99! Call +54 11 3797 0000") == Words{"+54 11 3797 0000"});
  CHECK(phones("Ruf bis 18:00 an: 0171 3920012") == Words{"0171 3920012"});
}

TEST_CASE("phone: positions count UTF-16 units") {
  const Detections hits = detections("phone", u"📞 +49 30 23125123 😀");
  REQUIRE(hits.size() == 1);
  CHECK(hits.front().span == Span{3, 18});
}

TEST_CASE("phone: hostile text ends") {
  for (const std::u16string_view part : {u"1.2.", u"1 2 ", u"00 ", u"+49 ", u"((", u"0-", u"0171 "}) {
    CHECK(detections("phone", repeated(part)).size() < 100'000);
  }
}

}  // namespace
}  // namespace bedacht::test
