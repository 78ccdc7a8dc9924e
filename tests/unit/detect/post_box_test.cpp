// SPDX-License-Identifier: Apache-2.0
#include "detect/post_box.h"

#include <catch2/catch_test_macros.hpp>

namespace bedacht::test {
namespace {

TEST_CASE("a post box, in two languages") {
  CHECK(read_post_box(u"to P.O. Box 149", {12, 15}) == Span{3, 15});
  CHECK(read_post_box(u"PO Box 149", {7, 10}) == Span{0, 10});
  CHECK(read_post_box(u"Postfach 1234", {9, 13}) == Span{0, 13});
  CHECK(read_post_box(u"Box 149", {4, 7}).empty());
}

// USPS, Publication 28, section 225: military addresses.
TEST_CASE("field post, from the unit or the ship on") {
  CHECK(read_field_post(u"to PSC 1234, Box 5\nAPO AE 09012", {26, 31}) == Span{3, 31});
  CHECK(read_field_post(u"USS Example\nFPO AP 96601", {19, 24}) == Span{0, 24});
  CHECK(read_field_post(u"Boston MA 02116", {10, 15}).empty());
}

}  // namespace
}  // namespace bedacht::test
