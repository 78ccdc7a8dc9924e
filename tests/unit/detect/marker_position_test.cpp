// SPDX-License-Identifier: Apache-2.0
#include "detect/marker_position.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht::test {
namespace {

TEST_CASE("what stands at either side of a phrase") {
  const Edges line = edges_of(u"**geheim**\nText", {2, 8});
  CHECK((line.left == Edge::Line && line.right == Edge::Line && line.opens_line && line.closes_line));
  const Edges brackets = edges_of(u"Plan (geheim) neu", {6, 12});
  CHECK((brackets.left == Edge::Bracket && brackets.right == Edge::Bracket && !brackets.opens_line));
  const Edges dashes = edges_of(u"Plan – geheim, neu", {7, 13});
  CHECK((dashes.left == Edge::Dash && dashes.right == Edge::Comma));
  const Edges sentence = edges_of(u"Plan. Geheim. Neu", {6, 12});
  CHECK((sentence.left == Edge::Sentence && sentence.right == Edge::Sentence));
  const Edges inside = edges_of(u"ist geheim und", {4, 10});
  CHECK((inside.left == Edge::Inside && inside.right == Edge::Inside));
}

TEST_CASE("lists, tables, quotations, and texts that say nothing else") {
  const std::u16string_view list = u"- Geheim: Vorstand";
  CHECK(is_list_item(list, edges_of(list, {2, 8}), 2));
  const std::u16string_view framed = u"- Geheim -";
  CHECK(!is_list_item(framed, edges_of(framed, {2, 8}), 2));
  CHECK(is_quoted(u"„Geheim“", {1, 7}));
  CHECK(is_first_or_last(u"Geheim\nText", {0, 6}));
  CHECK(!is_first_or_last(u"Text\nGeheim\nText", {5, 11}));
}

}  // namespace
}  // namespace bedacht::test
