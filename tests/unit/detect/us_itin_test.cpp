// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words itins(std::string_view text) {
  return found("us-itin", text);
}

TEST_CASE("ITIN: groups that the IRS gives out are proven") {
  for (const std::string_view number : {"912-90-3456", "911-70-1234", "911-53-1234", "911 88 1234", "999-94-1234"}) {
    CAPTURE(number);
    CHECK(validity("us-itin", number) == Validity::Proven);
    CHECK(itins("My ITIN is " + std::string(number) + ".") == Words{std::string(number)});
  }
  CHECK(detections("us-itin", u"912-90-3456").front().confidence == 75);
  CHECK(detections("us-itin", u"taxpayer number 912-90-3456").front().confidence == 87);
}

TEST_CASE("ITIN: groups in between, and numbers that do not begin with 9, are refuted") {
  for (const std::string_view number : {"911-89-1234", "912-93-4567", "911-49-1234", "911-66-1234", "811-70-1234"}) {
    CAPTURE(number);
    CHECK(validity("us-itin", number) == Validity::Refuted);
    CHECK(itins("my tax id " + std::string(number)).empty());
  }
}

TEST_CASE("ITIN: in one piece it needs a word") {
  CHECK(itins("912903456").empty());
  CHECK(itins("ITIN: 912903456") == Words{"912903456"});
  CHECK(itins("Steuernummer (USA) 912903456") == Words{"912903456"});
}

TEST_CASE("ITIN: hostile text ends") {
  CHECK(detections("us-itin", repeated(u"912-90-")).empty());
}

}  // namespace
}  // namespace bedacht::test
