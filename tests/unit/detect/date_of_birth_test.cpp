// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words births(std::string_view text) {
  return found("date-of-birth", text);
}

TEST_CASE("a full date beside a word that says that somebody was born") {
  CHECK(births("Erika Mustermann, geb. 12.08.1964") == Words{"12.08.1964"});
  CHECK(births("geboren am 3. März 1985 in Kiel") == Words{"3. März 1985"});
  CHECK(births("Geburtsdatum: 03.03.85") == Words{"03.03.85"});
  CHECK(births("Geburtstag: 1. 4. 1990") == Words{"1. 4. 1990"});
  CHECK(births("DOB: 1985-03-03, MRN 12") == Words{"1985-03-03"});
  CHECK(births("\"dob\": \"1985-03-03\"") == Words{"1985-03-03"});
  CHECK(births("date of birth 03/13/1985") == Words{"03/13/1985"});
  CHECK(births("She was born on March 3, 1985 in York") == Words{"March 3, 1985"});
  CHECK(births("born 15th June 1991") == Words{"15th June 1991"});
  CHECK(births("date of birth is 22-nov-1972") == Words{"22-nov-1972"});
  CHECK(births("1985-01-01 is my birthday.") == Words{"1985-01-01"});
}

TEST_CASE("the letters d.o.b. are no word, and are read with the date") {
  CHECK(births("The claimant's d.o.b. is 4 June 1976") == Words{"d.o.b. is 4 June 1976"});
  CHECK(births("D.O.B.: 04/06/1976") == Words{"D.O.B.: 04/06/1976"});
  CHECK(validity("date-of-birth", "d.o.b. is 4 June 1976") == Validity::Proven);
}

TEST_CASE("no date is proven by itself") {
  CHECK(validity("date-of-birth", "12.08.1964") == Validity::Unknown);
  CHECK(births("Am 12.08.1964 wurde gewählt.").empty());
}

TEST_CASE("no such day, no such year, no year") {
  for (const std::string_view text :
       {"geb. 32.08.1964", "geb. 12.13.1964", "born 1864-08-12", "born on 2031-01-01", "geboren 1964",
        "Alles Gute zum Geburtstag am 3.3.!", "born in May 2024", "geb. 12.08.19645", "Version 1.12.08.1964 geboren"}) {
    CAPTURE(text);
    CHECK(births(text).empty());
  }
}

TEST_CASE("the other days of a life and of its papers are none") {
  for (const std::string_view text :
       {"Erika war 1964 geboren worden, Aufnahme am 12.08.2024", "DOB unknown, visit date 2024-03-10",
        "born in Kiel, died 12.08.2004", "Geburtstagsfeier am 12.08.2026", "Geburtsurkunde ausgestellt 12.08.2004",
        "birth certificate issued 2004-08-12", "A star is born, released March 3, 2018"}) {
    CAPTURE(text);
    CHECK(births(text).empty());
  }
  CHECK(births("geboren am 3.3.1935, gestorben am 4.5.2020") == Words{"3.3.1935"});
}

TEST_CASE("date-of-birth: hostile text ends") {
  for (const std::u16string_view part : {u"3.3.1985 ", u"1.", u"1-", u"May 1 ", u"d.o.b. ", u"geb. 1.1."})
    CHECK(detections("date-of-birth", repeated(part)).size() < 100'000);
}

}  // namespace
}  // namespace bedacht::test
