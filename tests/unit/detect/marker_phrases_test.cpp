// SPDX-License-Identifier: Apache-2.0
#include "detect/marker_phrases.h"

#include <catch2/catch_test_macros.hpp>
#include <string_view>

namespace bedacht::test {
namespace {

std::u16string_view phrase(std::u16string_view text) {
  return text.substr(0, marker_phrase_at(text, 0).end);
}

TEST_CASE("labels of the traffic light protocols, but those that restrict nothing") {
  for (const std::u16string_view label :
       {u"TLP:RED", u"TLP: AMBER", u"tlp:green", u"TLP:AMBER+STRICT", u"PAP:RED", u"TLP GREEN"}) {
    CHECK(phrase(label) == label);
    CHECK(marker_phrase_at(label, 0).kind == MarkerKind::Scheme);
  }
  for (const std::u16string_view other :
       {u"TLP:CLEAR", u"tlp:white", u"PAP:CLEAR", u"TLP:EX:CHR", u"tlp red", u"TLP:REDDISH"})
    CHECK(phrase(other).empty());
}

TEST_CASE("the longest phrase, in any case and spelling") {
  CHECK(phrase(u"NUR FUER DEN INTERNEN GEBRAUCH!") == u"NUR FUER DEN INTERNEN GEBRAUCH");
  CHECK(phrase(u"Ausschließlich  zum internen Gebrauch") == u"Ausschließlich  zum internen Gebrauch");
  CHECK(phrase(u"VS-NfD") == u"VS-NfD");
  CHECK(phrase(u"VS - Nur für den Dienstgebrauch") == u"VS - Nur für den Dienstgebrauch");
  CHECK(phrase(u"COSMIC TOP SECRET ATOMAL") == u"COSMIC TOP SECRET ATOMAL");
  CHECK(phrase(u"Vertraulichkeit").empty());
  CHECK(phrase(u"vertrauliche Daten").empty());
}

}  // namespace
}  // namespace bedacht::test
