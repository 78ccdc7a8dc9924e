// SPDX-License-Identifier: Apache-2.0

// How far an exception reaches.

#include <catch2/catch_test_macros.hpp>

#include "support/packs.h"

namespace bedacht {
namespace {

using test::draft_of;
using test::engine_with;
using test::marked;
using test::rule;

// The words that are flagged although "scherz" is an exception within this distance.
std::u16string flagged(const std::string& within, std::u16string text) {
  const std::string exception = R"({"phrases": ["scherz"])" + (within.empty() ? "" : R"(, "within": )" + within) + "}";
  const Engine engine = engine_with(rule(R"("match": ["mist", "müll"], "unless": [)" + exception + "]"));
  return marked(engine, draft_of(std::move(text)));
}

TEST_CASE("an exception reaches as far as its sentence") {
  CHECK(flagged("", u"Mist, ein Scherz. So ein Müll.") == u"Müll");
  CHECK(flagged(R"("sentence")", u"Ein Scherz. So ein Müll.") == u"Müll");
}

TEST_CASE("an exception reaches as far as its paragraph") {
  CHECK(flagged(R"("paragraph")", u"Ein Scherz. So ein Mist.\n\nSo ein Müll.") == u"Müll");
  CHECK(flagged(R"("paragraph")", u"So ein Mist.\n\nEin Scherz. So ein Müll.") == u"Mist");
}

TEST_CASE("an exception reaches through the whole draft") {
  CHECK(flagged(R"("draft")", u"So ein Mist.\n\nSo ein Müll.\n\nEin Scherz.").empty());
}

TEST_CASE("an exception reaches so many words to both sides, across sentences") {
  CHECK(flagged("2", u"Mist! Ein kleiner Scherz. Das ist alles Müll.") == u"Müll");
  CHECK(flagged("1", u"Mist! Ein kleiner Scherz.") == u"Mist");
  CHECK(flagged("3", u"Ein Scherz. Das ist alles Müll.").empty());
  CHECK(flagged("2", u"Ein Scherz. Das ist alles Müll.") == u"Müll");
  CHECK(flagged("1", u"Scherz Mist Scherz").empty());
}

}  // namespace
}  // namespace bedacht
