// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// Addresses of public buildings, of fiction (221B Baker Street, 42 Wallaby Way) and of pelias/parser's tests (MIT).

namespace bedacht::test {
namespace {

Words streets(std::string_view text) {
  return found("street-address", text);
}

TEST_CASE("German streets, with and without their place") {
  CHECK(streets("Wir treffen uns Hauptstr. 12 um acht.") == Words{"Hauptstr. 12"});
  CHECK(streets("Genter Straße 16a, München") == Words{"Genter Straße 16a, München"});
  CHECK(streets("Kaschk Bar, Linienstraße 40 10119 Berlin") == Words{"Linienstraße 40 10119 Berlin"});
  CHECK(streets("Am Bürgerpark 15-18, 13156 Berlin") == Words{"Am Bürgerpark 15-18, 13156 Berlin"});
  CHECK(streets("Unter den Linden 77\n10117 Berlin") == Words{"Unter den Linden 77\n10117 Berlin"});
  CHECK(streets("Kurt-Schumacher-Platz 3") == Words{"Kurt-Schumacher-Platz 3"});
  CHECK(streets("Friedrich-Ebert-Str. 12/4") == Words{"Friedrich-Ebert-Str. 12/4"});
  CHECK(streets("Neue Straße 7, Berliner Platz 5") == Words{"Neue Straße 7", "Berliner Platz 5"});
  CHECK(streets("Hauptplatz 5, 8010 Graz") == Words{"Hauptplatz 5, 8010 Graz"});
  CHECK(streets("Unter den Linden 1, Berlin") == Words{"Unter den Linden 1, Berlin"});
  CHECK(streets("Straße der Nationen 12") == Words{"Straße der Nationen 12"});
}

TEST_CASE("English streets, with apartment, state, and code") {
  CHECK(streets("221B Baker St, London NW1 6XE") == Words{"221B Baker St, London NW1 6XE"});
  CHECK(streets("350 Fifth Avenue, New York, NY 10118, USA") == Words{"350 Fifth Avenue, New York, NY 10118"});
  CHECK(streets("1600 Pennsylvania Avenue NW, Washington, DC 20500") ==
        Words{"1600 Pennsylvania Avenue NW, Washington, DC 20500"});
  CHECK(streets("42 Wallaby Way, Sydney") == Words{"42 Wallaby Way, Sydney"});
  CHECK(streets("Come to 45 Elm Road and bring cake") == Words{"45 Elm Road"});
  CHECK(streets("866 E 178th St, Bronx, NY 10460") == Words{"866 E 178th St, Bronx, NY 10460"});
  CHECK(streets("9600 Interstate 35 TX") == Words{"9600 Interstate 35 TX"});
  CHECK(streets("12 main st apt 4") == Words{"12 main st apt 4"});
}

TEST_CASE("other languages, post boxes, field post") {
  CHECK(streets("12 rue de Rivoli") == Words{"12 rue de Rivoli"});
  CHECK(streets("Rua Augusta 120") == Words{"Rua Augusta 120"});
  CHECK(streets("Nybyvägen 65") == Words{"Nybyvägen 65"});
  CHECK(streets("Postfach 1234") == Words{"Postfach 1234"});
  CHECK(streets("write to P.O. Box 149") == Words{"P.O. Box 149"});
  CHECK(streets("PSC 1234, Box 5678\nAPO AE 09012") == Words{"PSC 1234, Box 5678\nAPO AE 09012"});
  CHECK(streets("the corner of Dalbraut 99 and Harbour Street") == Words{"corner of Dalbraut 99 and Harbour Street"});
}

TEST_CASE("an apartment proves any name with a number, over several lines") {
  CHECK(streets("Kim Hansen\n28030 Edeby 55\n Apt. 297\n TYSTBERGA\n Sweden 99178") ==
        Words{"28030 Edeby 55\n Apt. 297\n TYSTBERGA\n Sweden 99178"});
}

TEST_CASE("a name that could be anything needs a preposition, and a word that speaks of addresses") {
  CHECK(validity("street-address", "Arenales 946") == Validity::Unknown);
  CHECK(streets("Sie wohnt Unter den Linden 5") == Words{"Unter den Linden 5"});
  CHECK(streets("Kim lives at 329 Arenales 946") == Words{"329 Arenales 946"});
  CHECK(streets("Arenales 946").empty());
  CHECK(streets("At Arenales 946 votes were cast").empty());
}

TEST_CASE("rankings, years, days, hours, machines and plans are none") {
  for (const std::string_view text : {"Wir sind auf Platz 3 gelandet",
                                      "Platz 3 für uns!",
                                      "Meister Platz 3",
                                      "Auf dem Weg 2024 zu neuen Zielen",
                                      "Unser Weg 2030: klimaneutral",
                                      "Die Straße 17. Juni ist gesperrt",
                                      "Arbeitsplatz 4 ist frei",
                                      "Parkplatz 7",
                                      "Startplatz 25 für den Türken",
                                      "Der Marktplatz 18 Uhr, kommt alle!",
                                      "Am Montag 3 Termine",
                                      "Am Ende 3 Punkte",
                                      "Im Schnitt 12, im Juli 14",
                                      "Windows 10, Office 365",
                                      "Kapitel 3, 10000 Euro",
                                      "Tag 3, 20123 Menschen",
                                      "Nürburgring 2023",
                                      "Spring 2024, Engineering 101",
                                      "Der Umweg 3 km",
                                      "Bundesstraße 7 gesperrt",
                                      "Vers 3, 12345 Zuschauer",
                                      "Allee 5",
                                      "Marktplatz 40213 Düsseldorf"}) {
    CAPTURE(text);
    CHECK(streets(text).empty());
  }
}

TEST_CASE("English names that go on, and things that are counted, are none") {
  for (const std::string_view text : {"step 5 way to success",
                                      "a 5 star road trip",
                                      "A 5 Star Road Trip",
                                      "5 Main Street businesses closed",
                                      "2 Wall Street bankers",
                                      "3 Wall Street Journal articles",
                                      "In 2014 Abbey Road was remastered",
                                      "Top 10 Road Trips",
                                      "100 Years Road to Victory",
                                      "24/7 Drive",
                                      "10 Drive mistakes",
                                      "4 Way Stop",
                                      "1 Way Ticket",
                                      "20 Place Street Food",
                                      "Highway 61 Revisited",
                                      "Route 66",
                                      "Class 12 IN PROGRESS",
                                      "Version 3 OR later",
                                      "3 Square Meals",
                                      "3 St. Louis Cardinals fans",
                                      "She lives in Berlin 3 years",
                                      "He lives on floor 5",
                                      "Our office at Level 5",
                                      "offices in Berlin 2024",
                                      "via LinkedIn 2025",
                                      "$5 Main Street"}) {
    CAPTURE(text);
    CHECK(streets(text).empty());
  }
}

TEST_CASE("street-address: hostile text ends") {
  for (const std::u16string_view part :
       {u"1 ", u"12 A ", u"12 Main ", u"Am A 3 ", u"Strasse 3 ", u"apt. 3 ", u"corner of A 3 and ", u"12 rue de la ",
        u"APO AA 12345 ", u"Weg 3, 12345 Ort ", u"P.O. Box 1 ", u"A-"})
    CHECK(detections("street-address", repeated(part)).size() < 100'000);
}

}  // namespace
}  // namespace bedacht::test
