// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words vat_ids(std::string_view text) {
  return found("de-vat-id", text);
}

TEST_CASE("VAT id: numbers with the usual check digit are proven, however they are grouped") {
  for (const std::string_view number :
       {"DE136695976", "DE129273398", "de136695976", "DE 136 695 976", "DE-136-695-976", "DE 136-695.976"}) {
    CAPTURE(number);
    CHECK(validity("de-vat-id", number) == Validity::Proven);
    CHECK(vat_ids("USt-IdNr. " + std::string(number) + ", Musterfirma") == Words{std::string(number)});
    CHECK(vat_ids(number) == Words{std::string(number)});
  }
}

TEST_CASE("VAT id: a wrong check digit refutes nothing, but needs a word") {
  CHECK(validity("de-vat-id", "DE136695978") == Validity::Unknown);
  CHECK(vat_ids("DE136695978").empty());
  CHECK(vat_ids("Umsatzsteuer-ID: DE136695978") == Words{"DE136695978"});
  CHECK(vat_ids("VAT number DE136695978") == Words{"DE136695978"});
}

TEST_CASE("VAT id: other lengths, account numbers, securities and the French word are none") {
  for (const std::string_view text :
       {"USt DE1366959760", "USt DE13669597", "USt DE036695976", "USt ADE136695976", "DE12 345 67 89", "#DE136695976",
        "DE89 3704 0044 0532 0130 00", "ISIN DE000BAY0017", "un total de 136 695 976 euros", "DEabcdefghi"}) {
    CAPTURE(text);
    CHECK(vat_ids(text).empty());
  }
}

TEST_CASE("VAT id: hostile text ends") {
  CHECK(detections("de-vat-id", repeated(u"DE 136 ")).empty());
  CHECK(detections("de-vat-id", repeated(u"DE1")).empty());
}

}  // namespace
}  // namespace bedacht::test
