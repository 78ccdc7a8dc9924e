// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// Made up, and put together from parts, so that nobody's secret scanner takes them for real ones.

namespace bedacht::test {
namespace {

Words credentials(std::string_view text) {
  return found("credential", text);
}

const std::string kHex = "a2937653ed38c31a43ea46e2b19257db";
const std::string kRandom35 = "AHdqTcvCH1vGWJxfSeofSAs0K5PALDsawQ2";

TEST_CASE("keys known by their form") {
  for (const std::string& key :
       {std::string("abC8") + "Q~" + "zYxWvUtSrQpOnMlKj.hGfEdCbA98765432",                     // Azure
        std::string("MTk4NjIyNDgzNDcxOTI1MjQ4") + ".Cl2FMQ." + "ZnCjm1XVW7vRze4b7Cq4se7kKWs",  // Discord
        std::string("110201543") + ":" + kRandom35,                                            // Telegram
        kHex + "-us" + "12",                                                                   // Mailchimp
        std::string("911602140448729") + "|" + "AY-lRJZq9BoDLobvAiP25L7RcMg",                  // Facebook
        std::string("w5fruZ") + "_" + "8ZUsgYLu8vwgb3yKsgMna3uIF9Oa4" + "_mmk",                // MaxMind
        std::string("hE1hlYILrSqpqh") + ".atlasv1." + kHex + kHex}) {                          // Terraform
    CAPTURE(key);
    CHECK(credentials("hier: " + key + " ok") == Words{key});
    CHECK(credentials("x" + key).empty());
  }
}

TEST_CASE("passwords as crypt and Apache keep them") {
  const std::string digest22 = "Kx1cTq8mZPvL0sYw3Bn5Ua";
  const std::string digest53 = digest22 + "lKjHgFdSaQwErTyUiOpZxCvBnM0987a";
  REQUIRE(digest53.size() == 53);
  CHECK(credentials("anna:$apr1$r31.....$" + digest22) == Words{"$apr1$r31.....$" + digest22});
  CHECK(credentials("anna:$2y$05$" + digest53 + "\n") == Words{"$2y$05$" + digest53});
  CHECK(credentials("das kostet $5$ oder $6$").empty());
}

TEST_CASE("JSON Web Tokens (RFC 7519), signed or not") {
  const std::string header = std::string("ey") + "JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
  const std::string payload = std::string("ey") + "JzdWIiOiIxMjM0NTY3ODkwIn0";
  CHECK(credentials("jwt " + header + "." + payload + ".c2lnbmF0dXJl") ==
        Words{header + "." + payload + ".c2lnbmF0dXJl"});
  CHECK(credentials(header + "." + payload + ".") == Words{header + "." + payload + "."});
  CHECK(credentials(header).empty());
  CHECK(credentials(std::string("ey") + "Jx.eyJx.x").empty());
}

TEST_CASE("the key of a wallet looks like the number of a transfer, so that words decide") {
  const std::string key = "0x" + kHex + kHex;
  CHECK(credentials("my private key " + key) == Words{key});
  CHECK(credentials("private_key=" + key) == Words{"private_key=" + key});
  CHECK(credentials("sent you 2 ETH, see " + key).empty());
  CHECK(credentials("token transfer " + key).empty());
}

TEST_CASE("what only resembles them") {
  for (const std::string_view text :
       {"12:30:AHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw", "Commit a2937653ed38c31a43ea46e2b19257db-user",
        "Mo.Di.Mi. 1602140448729|heute", "Q~", "aaaQ~", "3Q~", "x$2b$"}) {
    CAPTURE(text);
    CHECK(credentials(text).empty());
  }
}

TEST_CASE("shapes: hostile text ends") {
  for (const std::u16string_view part : {u"eyJ-", u"eyJaaaaaaaaaaaa.", u"8Q~", u"1234567:", u"$2b$", u"123456789|",
                                         u"MTk4NjIyNDgzNDcxOTI1MjQ4.", u"0123456789abcdef"}) {
    CHECK(detections("credential", repeated(part)).size() < 100'000);
  }
}

}  // namespace
}  // namespace bedacht::test
