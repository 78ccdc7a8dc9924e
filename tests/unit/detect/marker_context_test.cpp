// SPDX-License-Identifier: Apache-2.0
#include "detect/marker_context.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht::test {
namespace {

TEST_CASE("promises and mentions") {
  CHECK(promises_behind(u" behandelt."));
  CHECK(promises_before(u"will be kept "));
  CHECK(!promises_behind(u" – nicht weitergeben"));
  CHECK(is_mentioned(u"war als ", u""));
  CHECK(is_mentioned(u"", u" means that"));
}

TEST_CASE("program text and its documentation") {
  for (const std::u16string_view before : {u"// ", u" * ", u"# ", u"This method is ", u"@param "})
    CHECK(is_program_text(before, u""));
  CHECK(is_program_text(u"x = ", u"\";"));
  CHECK(!is_program_text(u"Nordwind GmbH – ", u""));
}

TEST_CASE("orders and statements about the text itself") {
  CHECK(end_of_order(u" – do not share it") == 15);
  CHECK(end_of_order(u" do not share it") == 0);
  CHECK(speaks_of_itself(u"Dieses Dokument ist "));
  CHECK(speaks_of_itself(u"Hi. This message is "));
  CHECK(!speaks_of_itself(u"This function is "));
  CHECK(!speaks_of_itself(u"Meine Bewerbung ist "));
}

TEST_CASE("an embargo has a day or a time, and no duration") {
  const auto embargo = [](std::u16string_view text) {
    const Span phrase{0, 10};
    return is_embargo(text, phrase, edges_of(text, phrase));
  };
  CHECK(embargo(u"Sperrfrist: 3. Mai 2027"));
  CHECK(embargo(u"Sperrfrist bis Montag, 10 Uhr"));
  CHECK(!embargo(u"Sperrfrist: 12 Monate"));
  CHECK(!embargo(u"Sperrfrist beim Amt"));
}

}  // namespace
}  // namespace bedacht::test
