// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "match/found.h"

namespace bedacht {
namespace {

using test::found;

TEST_CASE("token time: clocks with a colon, hours with a word", "[language]") {
  CHECK(found(R"({"token": "time"})", u"Um 8:30, um 14.30 Uhr, 9 Uhr, 5 pm oder 5pm.") ==
        u"8:30|14.30 Uhr|9 Uhr|5 pm|5pm");
  CHECK(found(R"({"token": "time"})", u"25:10, 8:75, Version 14.30, 99 Uhr").empty());
  CHECK(found(R"("ab %time")", u"Ab 8:30 geht es los") == u"Ab 8:30");
  CHECK(found(R"({"token": "time"})", u"Um 8:15 Uhr, um 8：15, am 1:0.") == u"8:15 Uhr|8：15");
}

TEST_CASE("tokens emoji, laughing-emoji and angry-emoji", "[language]") {
  CHECK(found(R"({"token": "emoji"})", u"Gut 🙂, lustig 😂, böse 😡, Stern ⭐, (c)") == u"🙂|😂|😡|⭐");
  CHECK(found(R"({"token": "laughing-emoji"})", u"🙂😂🤣😡") == u"😂|🤣");
  CHECK(found(R"({"token": "angry-emoji"})", u"🙂😂🤬😡") == u"🤬|😡");
}

TEST_CASE("token capitals: one word of at least four capitals", "[language]") {
  CHECK(found(R"({"token": "capitals"})", u"Das ist WIRKLICH ein Ärger: ÄRGER. Die DIN, GmbH, IT.") ==
        u"WIRKLICH|ÄRGER");
  CHECK(found(R"({"token": "capitals"})", u"RAL9005, HaWo, Ok").empty());
}

}  // namespace
}  // namespace bedacht
