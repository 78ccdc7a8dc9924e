// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words headers(std::string_view text) {
  return found("mail-header", text);
}

TEST_CASE("a header that was pasted with the mail") {
  CHECK(headers("Von: Kim Hansen\nGesendet: Montag, 3. Mai 2027 10:12\nAn: Team\nBetreff: Preise") == Words{"Von:"});
  CHECK(headers("From: Kim Hansen\nSent: Monday\nTo: Team\nSubject: Prices") == Words{"From:"});
  CHECK(headers("Schaut mal:\n> *From:* Kim\n> *Date:* Mon, 3 May\n> *Subject:* Prices") == Words{"From:"});
  CHECK(headers("Von: Kim Hansen Gesendet: Montag An: Team Betreff: Preise") == Words{"Von:"});
}

TEST_CASE("separators and introductions of mail programs") {
  CHECK(headers("-----Ursprüngliche Nachricht-----\nHallo") == Words{"Ursprüngliche Nachricht"});
  CHECK(headers("-----Original Message-----") == Words{"Original Message"});
  CHECK(headers("---------- Forwarded message ---------") == Words{"Forwarded message"});
  CHECK(headers("On Mon, 3 May 2027 at 10:12, Kim <kim@nordwind.example> wrote:\n> Hi") ==
        Words{"On Mon, 3 May 2027 at 10:12, Kim "});
  CHECK(headers("Am 03.05.2027 um 10:12 schrieb Kim <kim@nordwind.example>:") ==
        Words{"Am 03.05.2027 um 10:12 schrieb Kim "});
}

TEST_CASE("the addresses inside are still found as such") {
  CHECK(found("email", "From: Kim <kim@nordwind.example>\nSubject: Prices") == Words{"kim@nordwind.example"});
}

TEST_CASE("journeys, notes and talk about mails are none") {
  for (const std::string_view text :
       {"From: Berlin\nTo: Munich\nDate: 3 May", "Von: Kiel\nNach: Ulm", "Datum: 3.5.\nThema: Preise",
        "To: all my friends\nFrom: me", "This is my original message to you", "On Monday Kim wrote: hello", "Von: Kim",
        "Betreff: unser Termin", "An: alle", "Am Montag schrieb Kim: das wird nichts"}) {
    CAPTURE(text);
    CHECK(headers(text).empty());
  }
}

TEST_CASE("mail-header: hostile text ends") {
  for (const std::u16string_view part :
       {u"Von: ", u"From:\n", u"---", u"a<a@a>", u"On a<a@a> wrote ", u"Subject: ", u":"})
    CHECK(detections("mail-header", repeated(part)).size() < 100'000);
}

}  // namespace
}  // namespace bedacht::test
