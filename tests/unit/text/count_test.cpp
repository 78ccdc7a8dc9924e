// SPDX-License-Identifier: Apache-2.0
#include "text/count.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace bedacht {
namespace {

TEST_CASE("networks count differently") {
  CHECK(count_text(u"a😀ä", Counting::Utf16, 0) == 4);
  CHECK(count_text(u"a😀ä", Counting::CodePoints, 0) == 3);
  CHECK(count_text(u"👩‍👩‍👧 e\u0301", Counting::Graphemes, 0) == 3);
  CHECK(count_text(u"Hallo 👩‍👩‍👧", Counting::Weighted, 23) == 8);
  CHECK(count_text(u"日本", Counting::Weighted, 23) == 4);
  CHECK(count_text(u"日本 👩‍👩‍👧", Counting::Mastodon, 23) == 4);
  CHECK(count_text(u"", Counting::Mastodon, 23) == 0);
}

TEST_CASE("a link counts a fixed length, however long it is") {
  CHECK(count_text(u"siehe https://example.org/ein/sehr/langer/pfad?mit=allem und mehr", Counting::Weighted, 23) == 38);
  CHECK(count_text(u"siehe https://example.org/ein/sehr/langer/pfad?mit=allem und mehr", Counting::Mastodon, 23) == 38);
  CHECK(count_text(u"http://a.de", Counting::Mastodon, 23) == 23);
  CHECK(count_text(u"https://a.de https://b.de\nhttp://c.de", Counting::Mastodon, 23) == 3 * 23 + 2);
  CHECK(count_text(u"http, https: und das http", Counting::Mastodon, 23) == 25);
  CHECK(count_text(u"https://example.org/pfad", Counting::Graphemes, 0) == 24);
}

TEST_CASE("punctuation behind a link is not part of it") {
  CHECK(count_text(u"https://example.org/a.", Counting::Weighted, 23) == 24);
  CHECK(count_text(u"(https://example.org/a)!", Counting::Mastodon, 23) == 26);
  CHECK(count_text(u"https://...", Counting::Mastodon, 23) > 23);
}

TEST_CASE("Mastodon leaves the server of a mention out") {
  const auto count = [](std::u16string_view text) { return count_text(text, Counting::Mastodon, 23); };
  CHECK(count(u"@jana") == 5);
  CHECK(count(u"@jana@example.social") == 5);
  CHECK(count(u"Danke, @jana_p@example.social!") == 15);
  CHECK(count(u"@jana@example.social. Gut") == 10);
  CHECK(count(u"(@a@b.example) @c@d.example") == 7);
  CHECK(count(u"mail an jana@example.org") == 24);
  CHECK(count(u"https://example.social/@jana@other.example/123") == 23);
  CHECK(count(u"@@@ @ und @jana@") == 16);
  CHECK(count_text(u"@jana@example.social", Counting::Graphemes, 23) == 20);
}

}  // namespace
}  // namespace bedacht
