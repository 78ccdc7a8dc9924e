// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words ahv_numbers(std::string_view text) {
  return found("ch-ahv", text);
}

TEST_CASE("AHV number: the example of the ZAS is proven, in groups and in one piece") {
  for (const std::string_view number : {"756.9217.0769.85", "7569217076985", "756 9217 0769 85", "756-9217-0769-85"}) {
    CAPTURE(number);
    CHECK(validity("ch-ahv", number) == Validity::Proven);
    CHECK(ahv_numbers("AHV-Nr. " + std::string(number) + ".") == Words{std::string(number)});
  }
  CHECK(detections("ch-ahv", u"7569217076985").front().confidence == 85);
  CHECK(detections("ch-ahv", u"No AVS 756.9217.0769.85").front().confidence == 92);
}

TEST_CASE("AHV number: a changed digit, another country or grouping is refuted") {
  CHECK(validity("ch-ahv", "756.9217.0769.86") == Validity::Refuted);
  CHECK(validity("ch-ahv", "123.4567.8910.19") == Validity::Refuted);
  CHECK(validity("ch-ahv", "7613034626844") == Validity::Refuted);  // a Swiss EAN
  CHECK(validity("ch-ahv", "75.69217.0769.85") == Validity::Refuted);
  CHECK(ahv_numbers("AHV 756.9217.0769.86").empty());
  CHECK(ahv_numbers("1.756.9217.0769.85").empty());
}

TEST_CASE("AHV number: hostile text ends") {
  CHECK(detections("ch-ahv", repeated(u"756.9217.")).empty());
}

}  // namespace
}  // namespace bedacht::test
