// SPDX-License-Identifier: Apache-2.0

// One's own business contact is no more than a hint; other people's stay what the rule says.

#include <catch2/catch_test_macros.hpp>

#include "support/packs.h"

namespace bedacht {
namespace {

const std::string kCompanyWithDomain = R"({"name": "Hansen & Wolff Pumpen GmbH", "domains": ["hansen-wolff.example"],
  "people": ["Dr. Ines Falkenrath"], "released": ["presse@agentur.example"]})";

Engine contacts_engine() {
  auto pack = test::load(test::pack_with(
      test::rule(R"("match": {"detector": ["email", "phone", "iban"]})", "legal-rights"), "legal-rights"));
  if (!pack) FAIL(describe(pack.errors().front()));
  auto company = load_company_profile({"company.json", kCompanyWithDomain});
  if (!company) FAIL(describe(company.errors().front()));
  auto engine = Engine::create(std::move(pack).value(), std::move(company).value());
  if (!engine) FAIL(describe(engine.errors().front()));
  return std::move(engine).value();
}

Severity severity_of(std::u16string text, const std::optional<std::u16string>& name = u"Lena Vogel") {
  static const Engine kEngine = contacts_engine();
  Draft draft = test::draft_of(std::move(text));
  draft.author.emplace();
  draft.author->display_name = name;
  const Verdict verdict = kEngine.check(draft, {});
  REQUIRE(verdict.findings.size() == 1);
  return verdict.findings.front().severity;
}

TEST_CASE("a mailbox named after the author is the author's own") {
  CHECK(severity_of(u"Schreibt an lena.vogel@hansen-wolff.example") == Severity::Hint);
  CHECK(severity_of(u"Write to L.Vogel@posteo.example") == Severity::Hint);
  CHECK(severity_of(u"Schreibt an jan.moor@hansen-wolff.example") == Severity::Warning);
}

TEST_CASE("a mailbox of a function at the company's domain, or below it, is the company's own") {
  CHECK(severity_of(u"Post an vertrieb-nord@hansen-wolff.example") == Severity::Hint);
  CHECK(severity_of(u"info@mail.hansen-wolff.example") == Severity::Hint);
  CHECK(severity_of(u"info@nothansen-wolff.example") == Severity::Warning);
}

TEST_CASE("who writes at the company's domain is not asked where the author's name is unknown") {
  CHECK(severity_of(u"jan.moor@hansen-wolff.example", std::nullopt) == Severity::Hint);
  CHECK(severity_of(u"jan.moor@firma.example", std::nullopt) == Severity::Warning);
}

TEST_CASE("the author's name beside a number, and nobody else's, makes it the author's own") {
  CHECK(severity_of(u"Lena Vogel, Tel. +49 30 23125 123") == Severity::Hint);
  CHECK(severity_of(u"Dr. Ines Falkenrath kennt Lena Vogel: Tel. +49 30 23125 123") == Severity::Warning);
  CHECK(severity_of(u"Lena Vogel grüßt. Tel. +49 30 23125 123") == Severity::Warning);
}

TEST_CASE("what the company has released is no more than a hint") {
  CHECK(severity_of(u"Fragen an presse@agentur.example") == Severity::Hint);
}

TEST_CASE("an account number is no business contact") {
  CHECK(severity_of(u"Lena Vogel, DE89 3704 0044 0532 0130 00") == Severity::Warning);
}

}  // namespace
}  // namespace bedacht
