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

TEST_CASE("behind token and key only what looks like one") {
  CHECK(announced("API-Key: zB9d8f7GHJ2kl3mN4pQr") == Words{"zB9d8f7GHJ2kl3mN4pQr"});
  CHECK(announced("Authorization: Bearer zB9d8f7GHJ2kl3mN4pQr") == Words{"zB9d8f7GHJ2kl3mN4pQr"});
  CHECK(announced("Token: heute abholen").empty());
  CHECK(announced("The key is to listen").empty());
}

TEST_CASE("values that nobody has to guess are refused") {
  CHECK(looks_random(u"Sommer2024!"));
  CHECK(looks_random(u"hunter2"));
  for (const std::u16string_view value :
       {u"geheim", u"mindestens", u"aaaaaaa1", u"a1", u"${DB_PASSWORD}", u"<password1>", u"$API_KEY", u"********",
        u"name1@host.de", u"get_secret(1)", u"{{ token1 }}", u""}) {
    CAPTURE(to_utf8(value));
    CHECK_FALSE(looks_random(value));
  }
}

TEST_CASE("a template is a place to fill in") {
  CHECK(is_template(u"${TOKEN}"));
  CHECK(is_template(u"%PASS%"));
  CHECK(is_template(u""));
  CHECK_FALSE(is_template(u"pa$$w0rd"));
}

}  // namespace
}  // namespace bedacht::test
