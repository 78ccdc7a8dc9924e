// SPDX-License-Identifier: Apache-2.0

// What is blacked out leaves the sort of thing behind, so that the sentence still reads.

#include "engine/redaction.h"

#include <catch2/catch_test_macros.hpp>

#include "detect/detector.h"
#include "support/packs.h"

namespace bedacht {
namespace {

std::u16string redacted(const Engine& engine, std::u16string text, std::string language) {
  Draft draft = test::draft_of(std::move(text));
  draft.language = std::move(language);
  for (const Finding& finding : engine.check(draft, {}).findings) {
    REQUIRE(finding.fixes.size() == 1);
    const std::vector<Edit>& edits = finding.fixes.front().edits;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
      draft.text.replace(edit->span.start, edit->span.length(), edit->text);
  }
  return draft.text;
}

TEST_CASE("an identifier is replaced by its name, in the draft's language") {
  const Engine engine = test::engine_with(
      test::rule(R"("match": {"detector": ["iban"]}, "fixes": [{"redact": true}])", "legal-rights"), "legal-rights");
  CHECK(redacted(engine, u"Überweist bis Freitag auf DE89 3704 0044 0532 0130 00, danke!", "de") ==
        u"Überweist bis Freitag auf [IBAN], danke!");
  const Engine phones = test::engine_with(
      test::rule(R"("match": {"detector": ["phone"]}, "fixes": [{"redact": true}])", "legal-rights"), "legal-rights");
  CHECK(redacted(phones, u"Ruf ihn an: +49 30 23125 123.", "de") == u"Ruf ihn an: [Telefonnummer].");
  CHECK(redacted(phones, u"Call him: +49 30 23125 123.", "en") == u"Call him: [phone number].");
}

TEST_CASE("words are replaced by an ellipsis") {
  const Engine engine = test::engine_with(test::rule(R"("match": ["geheim"], "fixes": [{"redact": true}])"));
  CHECK(redacted(engine, u"Das ist geheim.", "de") == u"Das ist […].");
}

TEST_CASE("every detector has a name in both languages") {
  for (const Detector& detector : detectors()) {
    CAPTURE(detector.id);
    const bool is_marking = detector.id == "confidentiality-marking";
    CHECK((redaction(detector.id, "de") != u"[…]" || is_marking));
    CHECK((redaction(detector.id, "en") != u"[…]" || is_marking));
  }
}

}  // namespace
}  // namespace bedacht
