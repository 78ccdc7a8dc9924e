// SPDX-License-Identifier: Apache-2.0
#include "detect/credential_formats.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace bedacht {
namespace {

// The length of the key at the start of a text, 0 when there is none.
std::size_t key_length(const std::u16string& text) {
  std::size_t end = 0;
  return format_at(text, 0, end) == nullptr ? 0 : end;
}

std::u16string tail(std::size_t length) {
  return std::u16string(u"aB3dE5gH7jK9").append(100, u'q').substr(0, length);
}

TEST_CASE("a key has its provider's prefix and exactly the characters that belong to it") {
  CHECK(key_length(u"gl"
                   u"pat-" +
                   tail(20)) == 26);
  CHECK(key_length(u"gl"
                   u"pat-" +
                   tail(19)) == 0);
  CHECK(key_length(u"AI"
                   u"za" +
                   tail(35) + u" ") == 39);
  CHECK(key_length(u"AI"
                   u"za" +
                   tail(36)) == 0);  // goes on: something else
  CHECK(key_length(u"AK"
                   u"IA"
                   u"ABCDEFGHIJKLMNOP") == 20);
  CHECK(key_length(u"AK"
                   u"IA"
                   u"abcdefghijklmnop") == 0);
}

TEST_CASE("a full stop behind a key ends the sentence") {
  CHECK(key_length(u"S"
                   u"G." +
                   tail(66) + u".") == 69);
}

TEST_CASE("the longest prefix counts") {
  std::size_t end = 0;
  const std::u16string key =
      u"sk"
      u"-ant-api03-" +
      tail(90);
  const CredentialFormat* format = format_at(key, 0, end);
  REQUIRE(format != nullptr);
  CHECK(format->prefix == "sk-ant-api03-");
}

TEST_CASE("other words are no keys") {
  CHECK(key_length(u"") == 0);
  CHECK(key_length(u"skills") == 0);
  CHECK(key_length(u"österlich") == 0);
}

}  // namespace
}  // namespace bedacht
