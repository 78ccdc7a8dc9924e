// SPDX-License-Identifier: Apache-2.0
#include "engine/wire.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

TEST_CASE("the errors of a document are written in the language that was asked for") {
  const auto draft = read_draft("draft", R"({"text": 5})");
  REQUIRE_FALSE(draft);
  CHECK(write_errors(draft.errors()) ==
        R"({"errors":[{"file":"draft","pointer":"/text","message":"expected a text, found a whole number"}]})");
  CHECK(write_errors(draft.errors(), "de") ==
        R"({"errors":[{"file":"draft","pointer":"/text","message":"erwartet: ein Text, gefunden: eine ganze Zahl"}]})");
  CHECK(write_line_error(draft.errors(), 3, "de") ==
        R"({"error":"/text: erwartet: ein Text, gefunden: eine ganze Zahl","line":3})");
  const auto broken = read_draft("draft", R"({"text" 5})");
  REQUIRE_FALSE(broken);
  CHECK(write_line_error(broken.errors(), 1).starts_with(R"({"error":"column 9: no valid JSON: )"));
  CHECK(write_line_error(broken.errors(), 1, "de").starts_with(R"({"error":"Spalte 9: kein gültiges JSON: )"));
}

TEST_CASE("a time that is none is refused in both languages") {
  const auto draft = read_draft("draft", R"({"text": "a", "time": "9:30"})");
  REQUIRE_FALSE(draft);
  CHECK(describe(draft.errors().front()) ==
        "draft /time: expected a time as RFC 3339 with an offset, such as 2026-11-24T09:30:00+01:00; found \"9:30\"");
  CHECK(describe(draft.errors().front(), "de") ==
        "draft /time: erwartet: eine Zeit nach RFC 3339 mit Zeitzone wie 2026-11-24T09:30:00+01:00; gefunden: „9:30“");
}

TEST_CASE("a request is answered in its own language, and in English when it names none") {
  CHECK(ui_of_request(R"({"draft": 5, "options": {"ui": "de"}})") == "de");
  CHECK(ui_of_request(R"({"options": {"ui": "de-AT", "dismissed": 5}})") == "de");
  CHECK(ui_of_request(R"({"files": 5, "ui": "de"})") == "de");
  CHECK(ui_of_request(R"({"draft": {}, "options": {}})") == "en");
  for (const auto* json : {"", "[]", "{", R"({"options": 5})", R"({"ui": 5})", R"({"options": {"ui": "fr"}})"})
    CHECK(ui_of_request(json) == "en");
  const auto load = read_load_request(R"({"files": [], "ui": "de"})");
  REQUIRE(load);
  CHECK(load.value().ui == "de");
  CHECK(read_load_request(R"({"files": []})").value().ui == "en");
}

}  // namespace
}  // namespace bedacht
