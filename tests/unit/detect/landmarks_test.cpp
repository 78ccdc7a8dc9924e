// SPDX-License-Identifier: Apache-2.0
#include "detect/landmarks.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht {
namespace {

TEST_CASE("one pass notes where identifiers may begin, in units of the text") {
  const Landmarks marks(u"😀 Tel: a1_2@b 34");
  CHECK(marks.numbers == std::vector<Span>{{9, 10}, {11, 12}, {15, 17}});
  CHECK(marks.words == std::vector<Span>{{3, 6}, {8, 12}, {13, 14}, {15, 17}});
  CHECK(marks.at_signs == std::vector<std::uint32_t>{12});
  CHECK(marks.colons == std::vector<std::uint32_t>{6});
}

TEST_CASE("a letter with an umlaut does not end a word") {
  CHECK(Landmarks(u"Schlüssel öl").words == std::vector<Span>{{0, 9}, {10, 12}});
}

TEST_CASE("a letter of any script is part of a word, a sign for times or divided by is none") {
  CHECK(Landmarks(u"À×ɏ÷Ж„ª").words == std::vector<Span>{{0, 1}, {2, 3}, {4, 5}, {6, 7}});
}

TEST_CASE("an empty text and a text of one number") {
  CHECK(Landmarks(u"").words.empty());
  CHECK(Landmarks(u"42").numbers == std::vector<Span>{{0, 2}});
}

}  // namespace
}  // namespace bedacht
