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

TEST_CASE("a number that is written as hardly anything else needs no word") {
  for (const std::string number :
       {"0171 3920012", "0171 392 00 12", "0171/3920012", "0171-3920012", "(0171) 3920012", "01713920012",
        "030 23125123", "(030) 23125-123", "030/23125123", "(07700) 900123", "07700 900123", "07700900123",
        "0664 123456",  // British, Austrian
        "(415) 555-0132", "(415)555-0132", "415-555-0132", "415.555.0132", "1-415-555-0132", "1 (415) 555-0132"}) {
    CAPTURE(number);
    CHECK(validity("phone", number) == Validity::Proven);
    CHECK(phones("Ich bin da, " + number + ", bis dann") == Words{number});
    CHECK(detections("phone", to_utf16(number)).front().confidence == 75);
    CHECK(detections("phone", to_utf16("Tel. " + number)).front().confidence == 87);
  }
}

TEST_CASE("another one needs a word beside it") {
  for (const std::string number :
       {"4155550132", "415 555 0132", "23125 123", "0171.3920012", "01 58 27 34 0", "0800123456", "555-0132"}) {
    CAPTURE(number);
    CHECK(validity("phone", number) == Validity::Unknown);
    CHECK(phones("Ich bin da, " + number + ", bis dann").empty());
    CHECK(phones("Ruf mich an: " + number) == Words{number});
  }
  CHECK(phones("Unsere Nummer: 030 23125123") == Words{"030 23125123"});
  CHECK(phones("23125 123 (Telefon)") == Words{"23125 123"});
  CHECK(phones("Kontakt: 0171-3920012 / 030-23125123") == Words{"0171-3920012", "030-23125123"});
  CHECK(phones("Call 212-555-0123 now") == Words{"212-555-0123"});
  CHECK(phones("text me: (212) 555-0123 x12") == Words{"(212) 555-0123"});
  CHECK(phones("Phone: 467 3395") == Words{"467 3395"});
}

TEST_CASE("a bracket around the whole number is not part of it") {
  CHECK(phones("Büro (030 23125123) und mobil (0171 3920012)") == Words{"030 23125123", "0171 3920012"});
  CHECK(phones("Telefon 113 (2023").empty());
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
                                      "Steuernummer für das Telefonat: 093/815/08152",
                                      "tel stats 200/100/20 and 300/200/10",
                                      "Phone: 078-05-1120",
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

TEST_CASE("numbers of running text that begin with a 0 or have three groups") {
  for (const std::string_view text :
       {"Artikel 016000275287", "PLZ 01067 Dresden, 04109 Leipzig", "0034 0434 1234 5678 9012",
        "um 07:30 und 08.15 Uhr", "0,5 - 0,75 mg", "Hb 09.12.2019 12,3", "2019-2020-2021", "100-200-3000",
        "093/815/08152", "Bestellnummer 0171 3920012", "Kunden-Nr. 0221 4567890", "Ticket 415-555-0132",
        "Sendung 0171-3920012", "order 415-555-0132", "123-456-7890", "0000 0000 0000"}) {
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
