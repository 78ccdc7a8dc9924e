// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

std::vector<std::string> all_in(std::u16string_view text) {
  std::vector<std::string> ids;
  for (const Detection& one : detect(text, kAll))
    ids.emplace_back(detectors()[one.detector].id);
  return ids;
}

TEST_CASE("the table is sorted by id, and a row is found by its id") {
  const auto table = detectors();
  CHECK(std::is_sorted(table.begin(), table.end(),
                       [](const Detector& left, const Detector& right) { return left.id < right.id; }));
  for (std::size_t row = 0; row < table.size(); ++row)
    CHECK(detector_row(table[row].id) == static_cast<int>(row));
  CHECK(detector_row("ibn") == -1);
  CHECK(table.size() <= 64);  // rules ask for them by one bit each
}

TEST_CASE("what is found is sorted by start and does not overlap") {
  const Detections hits =
      detect(u"a@b.de, Tel. 030 23125123, IBAN DE89 3704 0044 0532 0130 00, Karte 4111 1111 1111 1111", kAll);
  REQUIRE(hits.size() == 4);
  for (std::size_t i = 1; i < hits.size(); ++i)
    CHECK(hits[i - 1].span.end <= hits[i].span.start);
}

TEST_CASE("only what is wanted is returned") {
  const std::u16string_view text = u"a@b.de und DE89 3704 0044 0532 0130 00";
  CHECK(all_in(text) == Words{"email", "iban"});
  CHECK(found("iban", "a@b.de und DE89 3704 0044 0532 0130 00").size() == 1);
  CHECK(detect(text, 0).empty());
}

TEST_CASE("where two overlap the proven, the longer, the surer one is kept") {
  CHECK(all_in(u"https://kim:s3cr3t@host.example") == Words{"credential"});
  CHECK(all_in(u"Passwort: kim1@host.example") == Words{"email"});
  CHECK(all_in(u"Telefon 4111 1111 1111 1111") == Words{"payment-card"});
}

TEST_CASE("addresses in example domains are real until a sentence says otherwise, which rules do") {
  CHECK(all_in(u"someone@example.com") == Words{"email"});
}

TEST_CASE("a million units of everything end") {
  const std::u16string text =
      repeated(u"+49 30 23125123 a@b.de DE89 3704 0044 0532 0130 00 4111111111111111 Passwort: Ab1!cdEf ", 1 << 20);
  CHECK(detect(text, kAll).size() > 10'000);
}

TEST_CASE("any text will do") {
  CHECK(all_in(u"").empty());
  CHECK(all_in(u"\xD800\xDC00\xDC00\xD800@\xD800").empty());
  CHECK(all_in(std::u16string(1000, u'\0')).empty());
}

}  // namespace
}  // namespace bedacht::test
