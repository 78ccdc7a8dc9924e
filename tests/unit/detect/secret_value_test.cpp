// SPDX-License-Identifier: Apache-2.0
#include "detect/secret_value.h"

#include <catch2/catch_test_macros.hpp>

#include "text/utf.h"

namespace bedacht::test {
namespace {

TEST_CASE("values that nobody has to guess are no passwords") {
  CHECK(looks_random(u"Sommer2024!"));
  CHECK(looks_random(u"hunter2"));
  for (const std::u16string_view value :
       {u"geheim", u"mindestens", u"aaaaaaa1", u"a1", u"${DB_PASSWORD}", u"<password1>", u"$API_KEY", u"********",
        u"name1@host.de", u"get_secret(1)", u"{{ token1 }}", u"changeme1", u"your_password1", u"dummy-pass-1", u""}) {
    CAPTURE(to_utf8(value));
    CHECK_FALSE(looks_random(value));
  }
}

TEST_CASE("what a machine drew by lot changes between letters and digits") {
  for (const std::u16string_view value : {u"6dca6432e45d933e13650d1882bd5e69",          // hexadecimal
                                          u"zB9d8f7GHJ2kl3mN4pQr",                      // letters and digits
                                          u"0e8f7a61c3d2b5948e7f6a5d4c3b2a190f8e7d6c",  // long
                                          u"wVv/0iWQ6sX+Ju7f2Y1+xkGZbR0=",              // base64
                                          u"dac6fb3d-713c-4555-8a97-4089aa3849be",      // a UUID
                                          u"Sk94HG7f6KB"}) {                            // short, of three kinds
    CAPTURE(to_utf8(value));
    CHECK(looks_generated(value));
  }
  for (const std::u16string_view value :
       {u"my-super-secret-token-2024", u"prod5zyxlmy-cmk", u"cmp2-qat-1208358310", u"Befaehigung_P2",
        u"web21prqodx24021", u"request.session.token2", u"getToken(user1, 42)", u"https://a1.example/t0k3n",
        u"1234567890123456", u"abcdefghijklmnopqrstuvwxyz123456", u"aaaaaaaaaaaaaaaa1A", u""}) {
    CAPTURE(to_utf8(value));
    CHECK_FALSE(looks_generated(value));
  }
}

TEST_CASE("a template is a place to fill in") {
  for (const std::u16string_view value : {u"${TOKEN}", u"%PASS%", u"<token>", u"$apiKey", u"changeme", u"your-api-key",
                                          u"xxxx-xxxx", u"AKIAIOSFODNN7EXAMPLE", u"dein_passwort", u""}) {
    CAPTURE(to_utf8(value));
    CHECK(is_template(value));
  }
  CHECK_FALSE(is_template(u"pa$$w0rd"));
  CHECK_FALSE(is_template(u"$3cret"));
}

}  // namespace
}  // namespace bedacht::test
