// SPDX-License-Identifier: Apache-2.0
#include "detect/assigned_secret.h"

#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words announced(std::string_view text) {
  const std::u16string original = to_utf16(text);
  std::vector<Span> spans;
  find_assigned_secrets(Landmarks(original), spans);
  Words words;
  for (const Span& span : spans)
    words.push_back(to_utf8(std::u16string_view(original).substr(span.start, span.length())));
  return words;
}

TEST_CASE("a word and a sign or a verb announce a value") {
  CHECK(announced("Passwort: Sommer2024!") == Words{"Sommer2024!"});
  CHECK(announced("Das WLAN-Passwort lautet Sommer2024! Bis dann.") == Words{"Sommer2024!"});
  CHECK(announced("DB_PASSWORD=\"s3cr et\"") == Words{"s3cr"});
  CHECK(announced("{\"password\": \"hunter2\"}") == Words{"hunter2"});
  CHECK(announced("pw = hunter2.") == Words{"hunter2"});
  CHECK(announced("compass: north42").empty());
  CHECK(announced("Passwort vergessen? Hier klicken.").empty());
}

TEST_CASE("behind token and key only what looks generated, and the name is part of it") {
  const std::string key = "zB9d8f7GHJ2kl3mN4pQr";
  for (const std::string& text : {"API-Key: " + key, "API key = " + key, "X-Api-Key:" + key, "clientSecret := " + key,
                                  "FASTLY_API_TOKEN=" + key, "service.auth-token => " + key, "Lizenzschlüssel: " + key,
                                  "Authorization: Bearer " + key, "sendgrid: " + key, "LOOKER_KEY ?= " + key}) {
    CAPTURE(text);
    CHECK(announced("export " + text + ";") == Words{text});
  }
  CHECK(announced("{\"client_secret\": \"" + key + "\"}") == Words{"client_secret\": \"" + key});
  CHECK(announced("the token is " + key + ".") == Words{key});
  CHECK(announced("tool --token " + key + " run") == Words{key});
  CHECK(announced("curl -H 'Authorization: Token " + key + "'") == Words{"Authorization: Token " + key});
  CHECK(announced("Token: heute abholen").empty());
  CHECK(announced("The key is to listen").empty());
}

TEST_CASE("a name that says that it is no secret") {
  const std::string value = "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC";
  for (const std::string name :
       {"public_token", "publicKey", "csrf_token", "primary-key", "token_url", "keyId", "clientId", "key_name",
        "credentialsId", "sequenceKey", "nextPageToken", "monkey", "SRCREV", "author", "accessor", "API_VERSION"}) {
    CAPTURE(name);
    CHECK(announced(name + " = \"" + value + "\"").empty());
  }
}

TEST_CASE("passwords of databases and package servers") {
  CHECK(announced("CREATE USER 'app' IDENTIFIED BY 'Sommer2024'") == Words{"Sommer2024"});
  CHECK(announced("Server=db;Uid=app;Password=Sommer2024;") == Words{"Sommer2024"});
  CHECK(announced("<add key=\"Password\" value=\"Sommer2024\" />") == Words{"Sommer2024"});
  CHECK(announced("BUNDLE_GEMS__EXAMPLE__COM=anna:sommer") == Words{"BUNDLE_GEMS__EXAMPLE__COM=anna:sommer"});
  CHECK(announced("Passwort:\nSommer2024") == Words{"Sommer2024"});
}

TEST_CASE("a value ends with its parameter, its quotation marks, its sentence") {
  const std::string key = "zB9d8f7GHJ2kl3mN4pQr";
  CHECK(announced("https://a.example/x?api_key=" + key + "&lang=de") == Words{"api_key=" + key});
  CHECK(announced("https://a.example/f?se=2024&sig=" + key + "%3D#top") == Words{"sig=" + key + "%3D"});
  CHECK(announced("{\\\"token\\\": \\\"" + key + "\\\"}") == Words{"token\\\": \\\"" + key});
  CHECK(announced("Das Passwort für den Gastzugang lautet \"Kaffee2024\".") == Words{"Kaffee2024"});
  CHECK(announced("Das Passwort steht im Heft. Die Antwort lautet: Nummer42").empty());
  CHECK(announced("<ApiKey>" + key + "</ApiKey>") == Words{"ApiKey>" + key});
}

TEST_CASE("what is public or code is no key") {
  for (const std::string_view text :
       {"token: 0x71C7656EC7ab88b098defB751B7401B5f6d8976F", "token = os.getenv(\"API_TOKEN_2\")",
        "secret = read_secret_v2(path1)", "api_key = ${API_KEY_2024_PROD}", "token_url: https://a1b2c3d4e5.example/x9",
        "commit: a2937653ed38c31a43ea46e2b19257dbaabbccdd", "SRCREV = \"43fc912ef59a83054ea7f6706df4d53a7dea4d80\"",
        "sha256: c8f12fb8b20008e14b5A5ff4bad15af9b545d98144da8707892dcc2a2014ba58", "auth: OAuth2, see RFC6749",
        "github: 43fc912ef59a83054ea7f6706df4d53a7dea4d80", "max_tokens: 4096, key: value"}) {
    CAPTURE(text);
    CHECK(announced(text).empty());
  }
}

TEST_CASE("a key is checked together with its name") {
  CHECK(is_assigned_key(u"api_key = \"zB9d8f7GHJ2kl3mN4pQr"));
  CHECK_FALSE(is_assigned_key(u"zB9d8f7GHJ2kl3mN4pQr"));
  CHECK_FALSE(is_assigned_key(u"api_version = zB9d8f7GHJ2kl3mN4pQr"));
  CHECK_FALSE(is_assigned_key(u""));
}

}  // namespace
}  // namespace bedacht::test
