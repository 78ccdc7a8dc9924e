// SPDX-License-Identifier: Apache-2.0
#include "detect/secret_name.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht::test {
namespace {

struct Named {
  SecretKind kind;
  std::uint32_t start;
  friend bool operator==(const Named&, const Named&) = default;
};

Named named(std::u16string_view text) {
  std::uint32_t start = 0;
  const SecretKind kind = announced_secret(text, static_cast<std::uint32_t>(text.size()), start);
  return {kind, start};
}

TEST_CASE("the last part of a name decides, however its parts are joined") {
  CHECK(named(u"DB_PASSWORD") == Named{SecretKind::Password, 0});
  CHECK(named(u"das WLAN-Passwort") == Named{SecretKind::Password, 4});
  CHECK(named(u"db.pass") == Named{SecretKind::Password, 0});
  CHECK(named(u"const clientSecret") == Named{SecretKind::Key, 6});
  CHECK(named(u"my API key") == Named{SecretKind::Key, 3});
  CHECK(named(u"Lizenzschlüssel") == Named{SecretKind::Key, 0});
  CHECK(named(u"vaultToken").kind == SecretKind::Key);
  CHECK(named(u"HUBSPOT_KEY").kind == SecretKind::Faint);
  CHECK(named(u"SONAR.LOGIN").kind == SecretKind::Faint);
}

TEST_CASE("what only contains the word announces nothing") {
  for (const std::u16string_view name : {u"compass", u"keyboard", u"monkey", u"tokenizer", u"secret_length",
                                         u"public_key", u"csrfToken", u"author", u"passwords_count", u"", u"_"}) {
    CHECK(named(name).kind == SecretKind::None);
  }
}

TEST_CASE("a provider's name, but not of its address or number") {
  CHECK(names_provider(u"sourcegraph"));
  CHECK(names_provider(u"HEROKU_KEY"));
  CHECK(names_provider(u"hubspotKey"));
  CHECK_FALSE(names_provider(u"heroku_url"));
  CHECK_FALSE(names_provider(u"discordClientId"));
  CHECK_FALSE(names_provider(u"github"));
}

}  // namespace
}  // namespace bedacht::test
