// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words emails(std::string_view text) {
  return found("email", text);
}

TEST_CASE("signs in brackets make an address of words") {
  for (const std::string address :
       {"anna.vogel (at) firma (punkt) de", "anna.vogel(at)firma.de", "anna[at]firma[dot]co[dot]uk",
        "anna {at} büro-nord.de", "anna (AT) firma Punkt de", "anna < at > mail.firma.com"}) {
    CAPTURE(address);
    CHECK(emails("Ich bin " + address + ", bis dann") == Words{address});
  }
}

TEST_CASE("without brackets the sentence has to speak of mail") {
  CHECK(emails("My email is anna at firma.com") == Words{"anna at firma.com"});
  CHECK(emails("Mail: anna at firma dot com") == Words{"anna at firma dot com"});
  CHECK(emails("I met anna at firma.com").empty());
}

TEST_CASE("prose with at, dot and brackets is none") {
  for (const std::string_view text :
       {"Email us at firma.com", "look at mail.firma.com", "send the mail at firma.com", "I mailed her at home.",
        "lunch (at) noon", "Preis (at) 5.99", "mail anna at night. Then sleep", "anna (at) firma", "(at) firma.de",
        "Email at firma.com is down", "anna (at firma.de"}) {
    CAPTURE(text);
    CHECK(emails(text).empty());
  }
}

TEST_CASE("as it stands in a URL") {
  CHECK(emails("GET /api/user?email=anna.vogel%40firma.com&x=1") == Words{"anna.vogel%40firma.com"});
  CHECK(emails("100%40 und %40 und a%40b").empty());
}

TEST_CASE("written-out email: hostile text ends") {
  for (const std::u16string_view part :
       {u"at ", u"a at ", u"a(at)", u"a at b dot ", u"(at", u"%40", u"a%40b.", u"a.at"}) {
    CHECK(detections("email", repeated(part)).size() < 100'000);
  }
}

}  // namespace
}  // namespace bedacht::test
