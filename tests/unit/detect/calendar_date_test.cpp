// SPDX-License-Identifier: Apache-2.0
#include "detect/calendar_date.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht::test {
namespace {

TEST_CASE("a date in figures has the same sign between its numbers") {
  for (const std::u16string_view text :
       {u"3.3.1985", u"03.03.85", u"3. 3. 1985", u"1985-03-03", u"3/3/1985", u"03-03-1985"}) {
    const CalendarDate date = read_date(text, 0);
    CHECK(date.end == text.size());
    CHECK((date.day == 3 && date.month == 3 && date.year == 1985));
  }
  CHECK(read_date(u"3.3/1985", 0).end == 0);
  CHECK(read_date(u"3.3.198", 0).end == 0);
}

TEST_CASE("behind a slash either order is read, behind a dot only ours") {
  CHECK(read_date(u"3/13/1985", 0).day == 13);
  CHECK(read_date(u"13/3/1985", 0).day == 13);
  CHECK(read_date(u"3.13.1985", 0).end == 0);
}

TEST_CASE("months by name, in two languages") {
  CHECK(month_of(u"Jänner") == 1);
  CHECK(month_of(u"MÄRZ") == 3);
  CHECK(month_of(u"dec") == 12);
  CHECK(month_of(u"marching") == 0);
  for (const std::u16string_view text : {u"22. Dezember 1985", u"22 Dec 1985", u"22nd of December, 1985",
                                         u"December 22, 1985", u"22-dec-85", u"Dec. 22 1985"}) {
    const CalendarDate date = read_date(text, 0);
    CHECK(date.end == text.size());
    CHECK((date.day == 22 && date.month == 12 && date.year == 1985));
  }
}

TEST_CASE("two digits of a year are of 1930 to 2029") {
  CHECK(read_date(u"1.1.30", 0).year == 1930);
  CHECK(read_date(u"1.1.29", 0).year == 2029);
}

}  // namespace
}  // namespace bedacht::test
