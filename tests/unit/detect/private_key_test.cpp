// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

// Put together from parts, so that nobody's secret scanner takes them for real ones.

namespace bedacht::test {
namespace {

Words credentials(std::string_view text) {
  return found("credential", text);
}

const std::string kDashes = "-----";

TEST_CASE("a block of a private key, whole or cut off (RFC 7468)") {
  for (const std::string kind : {"", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED "}) {
    const std::string begin = kDashes + "BEGIN " + kind + "PRIVATE KEY" + kDashes;
    const std::string block = begin + "\nMIIB\n" + kDashes + "END " + kind + "PRIVATE KEY" + kDashes;
    CHECK(credentials("x " + block + " y") == Words{block});
    CHECK(credentials(block + "\n" + block) == Words{block, block});
    CHECK(credentials(begin + "\nMIIB") == Words{begin});
  }
}

TEST_CASE("of OpenPGP (RFC 9580), SSH2 (RFC 4716) and PuTTY") {
  const std::string pgp = kDashes + "BEGIN PGP PRIVATE KEY BLOCK" + kDashes;
  const std::string ssh2 = "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----";
  const std::string putty = "PuTTY-User-Key-" + std::string("File-2: ssh-rsa");
  CHECK(credentials(pgp) == Words{pgp});
  CHECK(credentials(ssh2) == Words{ssh2});
  CHECK(credentials(putty + "\nEncryption: none") == Words{putty});
}

TEST_CASE("public keys, certificates and talk about them are none") {
  for (const std::string& text :
       {kDashes + "BEGIN PUBLIC KEY" + kDashes + "\nMIIB\n" + kDashes + "END PUBLIC KEY" + kDashes,
        kDashes + "BEGIN CERTIFICATE" + kDashes, std::string("BEGIN PRIVATE KEY"),
        std::string("-- BEGIN PRIVATE KEY --"), std::string("Your private key stays private.")}) {
    CAPTURE(text);
    CHECK(credentials(text).empty());
  }
}

TEST_CASE("private key: hostile text ends") {
  for (const std::u16string_view part : {u"-----BEGIN PRIVATE KEY-----", u"-----BEGIN PRIVATE KEY-----x-----END ",
                                         u"---- END ", u"-----BEGIN ", u"PuTTY-"}) {
    CHECK(detections("credential", repeated(part)).size() < 100'000);
  }
}

}  // namespace
}  // namespace bedacht::test
