// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words credentials(std::string_view text) {
  return found("credential", text);
}

TEST_CASE("name and password together are one finding, however plain the password") {
  CHECK(credentials("Zugang: Benutzer: anna, Passwort: sommer") == Words{"Benutzer: anna, Passwort: sommer"});
  CHECK(credentials("username: root\npassword: root") == Words{"username: root\npassword: root"});
  CHECK(credentials("u: anna\np: biggreenhat") == Words{"u: anna\np: biggreenhat"});
  CHECK(credentials("machine db.example\nlogin anna password sommer\n") == Words{"login anna password sommer"});
}

TEST_CASE("without signs only on a line of its own") {
  CHECK(credentials("UserName anna PassWord biggreenhat") == Words{"UserName anna PassWord biggreenhat"});
  CHECK(credentials("username: joe\npassword moi\n") == Words{"username: joe\npassword moi"});
  CHECK(credentials("Your login: same password as before").empty());
  CHECK(credentials("Your login and password still work").empty());
  CHECK(credentials("Please enter login and password").empty());
}

TEST_CASE("forms and descriptions give nothing away") {
  for (const std::string_view text :
       {"user: string, password: string", "username: required\npassword: optional",
        "User: Password: ", "Benutzer: Anna, Passwort: vergessen", "user: $USER password: ${PASSWORD}",
        "login: <name>, pw: <passwort>", "u: 12 p: 3", "Login: anna@firma.example Passwort: vergessen"}) {
    CAPTURE(text);
    CHECK(credentials(text).empty());
  }
}

TEST_CASE("curl with name and password") {
  CHECK(credentials("curl -u anna:S0mmer2024 https://a.example") == Words{"curl -u anna:S0mmer2024"});
  CHECK(credentials("curl -X POST --user 'anna:S0mmer 2024' a.example") ==
        Words{"curl -X POST --user 'anna:S0mmer 2024'"});
  CHECK(credentials("curl -u \"d2LkV78zLx:\" a.example") == Words{"curl -u \"d2LkV78zLx:\""});
  for (const std::string_view text : {"curl -u $USER:$PASSWORD a.example", "curl -u name:password a.example",
                                      "curl -u anna a.example", "sort -u a:b1c2d3", "curl -u"}) {
    CAPTURE(text);
    CHECK(credentials(text).empty());
  }
}

TEST_CASE("login pair: hostile text ends") {
  for (const std::u16string_view part : {u"user:a ", u"u p ", u"curl -u ", u"curl ", u"login a pw "}) {
    CHECK(detections("credential", repeated(part)).size() < 100'000);
  }
}

}  // namespace
}  // namespace bedacht::test
