// SPDX-License-Identifier: Apache-2.0
#include "detect/de_document_number.h"

#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

std::vector<std::u16string> candidates(std::u16string_view text) {
  std::vector<Span> spans;
  find_document_numbers(Landmarks(text), u"CL", spans);
  std::vector<std::u16string> found;
  for (const Span& span : spans)
    found.emplace_back(text.substr(span.start, span.length()));
  return found;
}

using Found = std::vector<std::u16string>;

TEST_CASE("document number: nine to eleven letters and digits behind one of the letters are a candidate") {
  CHECK(candidates(u"C01X00T47, C01X00T478 und L01X00T471D.") == Found{u"C01X00T47", u"C01X00T478", u"L01X00T471D"});
  CHECK(candidates(u"CFGHJKLM1") == Found{u"CFGHJKLM1"});
  CHECK(candidates(u"X01X00T47 C01X00T4 C01X00T478DD CFGHJKLMN").empty());
  CHECK(candidates(u"0C1X00T47 ÄC01X00T47 C01X00T47ä 1-C01X00T47").empty());
}

TEST_CASE("document number: the check digit may stand apart when it is right") {
  CHECK(candidates(u"C01X00T47 8") == Found{u"C01X00T47 8"});
  CHECK(candidates(u"C01X00T47 9") == Found{u"C01X00T47"});
  CHECK(candidates(u"C01X00T47 81") == Found{u"C01X00T47"});
}

TEST_CASE("document number: the check digit decides, if there is one") {
  CHECK(validate_document_number(u"C01X00T478", u"C") == Validity::Proven);
  CHECK(validate_document_number(u"C01X00T478D", u"C") == Validity::Proven);
  CHECK(validate_document_number(u"C01X00T479", u"C") == Validity::Refuted);
  CHECK(validate_document_number(u"C01X00T47", u"C") == Validity::Unknown);
  CHECK(validate_document_number(u"c01x00t478", u"C") == Validity::Unknown);
  CHECK(validate_document_number(u"C01X00T478", u"L") == Validity::Refuted);
  CHECK(validate_document_number(u"", u"C") == Validity::Refuted);
}

}  // namespace
}  // namespace bedacht::test
