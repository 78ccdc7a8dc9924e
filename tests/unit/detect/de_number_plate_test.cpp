// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words plates(std::string_view text) {
  return found("de-number-plate", text);
}

TEST_CASE("number plate: the hyphen behind the district tells a plate") {
  for (const std::string_view plate : {"B-AB 1234", "HH-AB-1234", "FS-A 123", "TÜ-AB 123", "LRO-AB 123", "LRO-A 1234",
                                       "LRO-AB-123 H", "LRO-AB-123E", "FS-AB 1234 E", "M-AB-12"}) {
    CAPTURE(plate);
    CHECK(validity("de-number-plate", plate) == Validity::Proven);
    CHECK(plates("Wer hat " + std::string(plate) + " gesehen?") == Words{std::string(plate)});
    CHECK(plates("Kennzeichen: " + std::string(plate) + ".") == Words{std::string(plate)});
  }
}

TEST_CASE("number plate: every other spelling needs a word") {
  for (const std::string_view plate : {"B AB 1234", "M A 1", "FS AB 1234 E", "FS AB1234E", "FSAB1234", "FSAB1234 E",
                                       "FS AB-1234-E", "B-AB 1", "B-AB 2024", "FS-AB123", "b-ab 1234"}) {
    CAPTURE(plate);
    CHECK(validity("de-number-plate", plate) == Validity::Unknown);
    CHECK(plates("Wer hat " + std::string(plate) + " gesehen?").empty());
    CHECK(plates("Das Kennzeichen " + std::string(plate) + " war es") == Words{std::string(plate)});
    CHECK(plates("license plate " + std::string(plate)) == Words{std::string(plate)});
  }
}

TEST_CASE("number plate: who parks wrongly has one") {
  CHECK(plates("Falschparker: K AB 123") == Words{"K AB 123"});
  CHECK(plates("Auto zu verkaufen, HU AU 2024").empty());
}

TEST_CASE("number plate: unknown districts, too many letters or digits are refuted") {
  for (const std::string_view plate :
       {"YY-AB 123", "M-ABC 123", "M-AB 12345", "LRO-AB 1234", "LRO-AB-1234-E", "M-AB 0123", "FS-AB 1234 A",
        "HRO ABC 123", "OBG-ABD-123", "PAF-AB2-123", "M-1234", "BAB 1234", "b ab 1234"}) {
    CAPTURE(plate);
    CHECK(plates("Kennzeichen " + std::string(plate) + " wurde gesehen").empty());
  }
}

TEST_CASE("number plate: devices, standards, years and words are no plates") {
  for (const std::string_view text :
       {"IN 2024",    "AB 12",         "HD-TV 4",      "LG-TV 55",       "Samsung SM-G960",
        "GT-I9300",   "DIN-EN 1090",   "EF-S 18-55mm", "HP-UX 11",       "CL 2023",
        "WM-EM 2024", "COVID-19",      "A-Klasse 180", "BMW 320",        "Kennzeichen am BMW 320",
        "#B-AB1234",  "B-AB-1234-567", "id-B-AB-1234", "in ab 12 Tagen", "E-ID 2021",
        "S-Bahn 8",   "B-AB 1234,50"}) {
    CAPTURE(text);
    CHECK(plates(text).empty());
  }
}

TEST_CASE("number plate: hostile text ends") {
  CHECK(detections("de-number-plate", repeated(u"A-B 1 ")).empty());
  CHECK(detections("de-number-plate", repeated(u"AAAA1")).empty());
  CHECK(detections("de-number-plate", repeated(u"B-AB")).empty());
}

}  // namespace
}  // namespace bedacht::test
