// SPDX-License-Identifier: Apache-2.0

// Patterns and contexts that would say nothing, or something else than their author thinks.

#include <catch2/catch_test_macros.hpp>

#include "support/packs.h"

namespace bedacht {
namespace {

using test::pack_with;
using test::problems_of;
using test::rule;

const std::string kFile = "guidelines/loyalty/test.json ";

std::string said(std::string members, std::string_view ui = "en") {
  return problems_of(pack_with(rule(std::move(members))), ui);
}

TEST_CASE("a list without anything in it finds nothing") {
  CHECK(said(R"("match": [])") == kFile + "/match: an empty list matches nothing\n");
  CHECK(said(R"("match": {"phrases": {}})") == kFile + "/match/phrases: an empty list matches nothing\n");
  CHECK(said(R"("match": {"entity": []})") == kFile + "/match/entity: an empty list matches nothing\n");
  CHECK(said(R"("match": {"detector": []})", "de") == kFile + "/match/detector: eine leere Liste findet nichts\n");
}

TEST_CASE("a context without anything in it always applies, and one without a value never") {
  CHECK(said(R"("when": {})") == kFile + "/when: a condition is missing; an empty object always applies\n");
  CHECK(said(R"("when": {"profile": {}})", "de") ==
        kFile + "/when/profile: hier fehlt eine Bedingung; ein leeres Objekt trifft immer zu\n");
  CHECK(said(R"("when": {"network": []})") ==
        kFile + "/when/network: an empty list would never apply; leave the key out or name a value\n");
  CHECK(said(R"("when": {"country": ["Germany"]})") ==
        kFile + "/when/country: expected countries such as DE, AT, GB (ISO 3166); found \"Germany\"\n");
  CHECK(said(R"("when": {"attachment": {"without": ["alt"]}})", "de") == kFile + "/when/attachment: „type“ fehlt\n");
}

TEST_CASE("a distance belongs to an all, or to an exception") {
  CHECK(said(R"("match": {"phrases": ["mist"], "within": "draft"})") ==
        kFile + "/match/within: unknown key \"within\"\n");
  CHECK(said(R"("match": "mist", "unless": [{"phrases": ["scherz"], "within": "draft"}])").empty());
}

TEST_CASE("a not stands inside an all, without modifiers") {
  const std::string outside = "\"not\" only means something inside \"all\"\n";
  CHECK(said(R"("match": {"not": "mist"})") == kFile + "/match: " + outside);
  CHECK(said(R"("match": "mist", "unless": [{"not": "scherz"}])") == kFile + "/unless/0: " + outside);
  CHECK(said(R"("match": {"all": ["mist", {"not": {"not": "scherz"}}]})") == kFile + "/match/all/1/not: " + outside);
  CHECK(said(R"("match": {"all": ["mist", {"not": "scherz", "mark": false}]})") ==
        kFile + "/match/all/1/mark: unknown key \"mark\"\n");
}

TEST_CASE("several mistakes are said together") {
  CHECK(said(R"("match": {"all": ["mist", {"token": "shouting", "quoted": "yes"}]}, "when": {"audience": []})") ==
        kFile + "/when/audience: an empty list would never apply; leave the key out or name a value\n" + kFile +
            "/match/all/1/quoted: \"yes\" is not known here; expected one of skip, only\n");
}

}  // namespace
}  // namespace bedacht
