// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// Keys are put together from parts, so that nobody's secret scanner takes them for real ones.

namespace bedacht::test {
namespace {

Words credentials(std::string_view text) {
  return found("credential", text);
}

// The checksums were right when these were printed: GitHub's in the announcement of the format (github.blog,
// 2021-04-05, by way of the reference implementation in therootcompany/base62-token.js), npm's in secretlint's tests
// (MIT).
const std::string kGitHub = std::string("gh") + "p_" + "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ" + "0mLq17";
const std::string kNpm = std::string("np") + "m_" + "qkJaB6MffYVzZXWqmcoF49yrUxP3wf" + "0LsakP";

TEST_CASE("a key with the right checksum is certain") {
  CHECK(validity("credential", kGitHub) == Validity::Proven);
  CHECK(validity("credential", kNpm) == Validity::Proven);
  CHECK(credentials("Hier: " + kGitHub + ".") == Words{kGitHub});
}

TEST_CASE("one with a wrong checksum counts only beside a word") {
  std::string changed = kGitHub;
  changed.back() = '8';
  CHECK(validity("credential", changed) == Validity::Unknown);
  CHECK(credentials("so etwas wie " + changed).empty());
  CHECK(credentials("mein Token " + changed) == Words{changed});
}

TEST_CASE("keys of other providers are known by prefix, characters and length") {
  const std::string random = "4eC39HqLyjWDarjtT1zdp7dc";
  for (const std::string& key :
       {std::string("AK") + "IA" + "IOSFODNN7ABCDEFG", std::string("AI") + "za" + "SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q",
        std::string("xo") + "xb-781236542736-2364535789652-" + random, std::string("sk") + "_live_" + random,
        std::string("rk") + "_live_" + random, std::string("gl") + "pat-" + "aBcDeFgHiJkLmNoPqRsT"}) {
    CAPTURE(key);
    CHECK(credentials("key=" + key + ";") == Words{key});
  }
}

TEST_CASE("examples and fillers are none") {
  CHECK(credentials(std::string("AK") + "IA" + "IOSFODNN7EXAMPLE").empty());  // as in the AWS documentation
  CHECK(credentials("token " + std::string("gh") + "p_" + std::string(36, 'x')).empty());
  CHECK(credentials("nicht" + kNpm).empty());
  CHECK(credentials(std::string("h") + "f_" + std::string(34, 'a')).empty());
  CHECK(credentials(std::string("h") + "f_" + "requiredCharacteristicTypesForDispl").empty());
  CHECK(credentials("ACCAGGTTCATGCATGCATG").empty());
}

TEST_CASE("a URL with name and password") {
  CHECK(credentials("postgres://app:s3cr3t@db.example/prod;") == Words{"postgres://app:s3cr3t@db.example/prod"});
  CHECK(credentials("postgres://app:${DB_PASSWORD}@db.example").empty());
  CHECK(credentials("https://host.example:8080/@name").empty());
  CHECK(credentials("https://name@host.example").empty());
}

TEST_CASE("the two parts of an AWS key are found together") {
  const std::string id = std::string("AK") + "IA" + "IOSFODNN7ABCDEFG";
  const std::string secret = std::string("wJalrXUtnFEMI/K7MDENG/") + "bPxRfiCY3Zb2kQ9xLm";
  CHECK(credentials(id + "\n" + secret) == Words{id, secret});
  CHECK(credentials("Prüfsumme " + secret).empty());
}

TEST_CASE("webhooks are keys, too") {
  const std::string slack = std::string("hooks.slack") + ".com/services/T024TTTTT/BBB72BBL/AZAAA9u0pA4ad666eMgbi555";
  const std::string discord = std::string("discord") + ".com/api/webhooks/1234567890123456789/" +
                              "aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789-_aBcDeFgHiJkLmNoPqRsTuVwXyZ01234";
  CHECK(credentials("https://" + slack) == Words{slack});
  CHECK(credentials("https://" + discord) == Words{discord});
  CHECK(credentials("https://hooks.slack.com/services/TXXXXXXXX/BXXXXXXXX/XXXXXXXXXXXXXXXXXXXXXXXX").empty());
}

TEST_CASE("prose about secrets stays silent") {
  for (const std::string_view text :
       {"my password is secret", "Das Passwort ist: einfach", "token ring, key: value, secret: santa",
        "PIN: siehe Zettel", "The secret sauce: 100% dedication!", "Passwort: siehe Whiteboard im Raum 12",
        "Login: morgen ab 9 Uhr", "Unser Schlüssel zum Erfolg: 3x täglich üben",
        "Key Account Manager gesucht: ab 01.10.2024", "Authorization: required by section 12",
        "API key: wird nachgereicht", "password: changeme1, token: your-token-1", "Passwort: <dein_passwort1>",
        "secret santa 2024: Anmeldung bis 12.12.", "bearer of news, keeper of keys"}) {
    CAPTURE(text);
    CHECK(credentials(text).empty());
  }
}

TEST_CASE("values behind a word") {
  CHECK(credentials("Das Passwort ist Sommer2024!") == Words{"Sommer2024!"});
  CHECK(credentials("mein Passwort ist sicher").empty());
  CHECK(credentials("Passwort: mindestens 8 Zeichen").empty());
}

TEST_CASE("credential: hostile text ends") {
  for (const std::u16string_view part :
       {u"eyJ-", u"eyJaaaaaaaaaaaa.", u"://", u"a://b:c@d", u"password:", u"password\"", u"sk-proj-", u"FlyV1 fm-",
        u"AKIAIOSFODNN7ABCDEFG ", u"hooks.slack.com/services/", u"key=a1B2c3D4e5F6g7H8i9J0,"}) {
    CHECK(detections("credential", repeated(part)).size() < 100'000);
  }
}

}  // namespace
}  // namespace bedacht::test
