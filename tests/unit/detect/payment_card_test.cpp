// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

// Test numbers that payment providers publish for each brand (Stripe, Adyen and PayPal print the same ones).
constexpr std::string_view kTestNumbers[] = {
    "4111 1111 1111 1111", "4012888888881881",  "4242-4242-4242-4242", "5555 5555 5555 4444", "5105105105105100",
    "2223 0031 2200 3222", "3782 822463 10005", "371449635398431",     "6011 1111 1111 1117", "6011000990139424",
    "3056 9309 0259 04",   "38520000023237",    "3530 1113 3330 0000", "3566002020360505",    "6200 0000 0000 0005",
};

Words cards(std::string_view text) {
  return found("payment-card", text);
}

TEST_CASE("published test numbers are proven") {
  for (const std::string_view number : kTestNumbers) {
    CAPTURE(number);
    CHECK(validity("payment-card", number) == Validity::Proven);
    CHECK(cards("Meine Karte " + std::string(number) + ", danke") == Words{std::string(number)});
  }
}

TEST_CASE("a changed check digit is refuted") {
  for (const std::string_view number : kTestNumbers) {
    std::string changed(number);
    char& digit = changed.back();
    digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
    CAPTURE(changed);
    CHECK(validity("payment-card", changed) == Validity::Refuted);
  }
}

TEST_CASE("the Luhn check alone proves nothing") {
  CHECK(validity("payment-card", "490154203237518") == Validity::Refuted);    // an IMEI
  CHECK(validity("payment-card", "1234567812345670") == Validity::Refuted);   // no issuer begins with 1
  CHECK(validity("payment-card", "41111111111111111") == Validity::Refuted);  // Visa has no 17 digits
}

TEST_CASE("wide ranges and short numbers need a word beside them") {
  CHECK(validity("payment-card", "6759649826438453") == Validity::Unknown);  // Maestro's test number
  CHECK(cards("6759649826438453").empty());
  CHECK(cards("Maestro 6759649826438453") == Words{"6759649826438453"});
  CHECK(cards("my card 4222222222222") == Words{"4222222222222"});
}

TEST_CASE("words beside it raise the confidence, others set it aside") {
  CHECK(detections("payment-card", u"4111 1111 1111 1111").front().confidence == 75);
  CHECK(detections("payment-card", u"Kreditkarte 4111 1111 1111 1111").front().confidence == 87);
  CHECK(cards("Rechnungsnummer 4111 1111 1111 1111").empty());
  CHECK(cards("Tracking: 4111111111111111").empty());
}

TEST_CASE("the number ends where the card's number ends") {
  CHECK(cards("4111 1111 1111 1111 123") == Words{"4111 1111 1111 1111"});  // with the code from the back
  CHECK(cards("4111 1111 1111 1111 12/27") == Words{"4111 1111 1111 1111"});
  CHECK(cards("0.4111111111111111").empty());
  CHECK(cards("id-4111111111111111-x").empty());
  CHECK(cards("4111  1111  1111  1111").empty());
}

TEST_CASE("payment card: hostile text ends") {
  CHECK(detections("payment-card", repeated(u"4111 ")).empty());
  CHECK(detections("payment-card", repeated(u"4")).empty());
  CHECK_FALSE(detections("payment-card", repeated(u"4111-1111-1111-1111 ")).empty());
}

}  // namespace
}  // namespace bedacht::test
