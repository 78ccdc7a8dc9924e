// SPDX-License-Identifier: Apache-2.0

// Any bytes as a draft, against a pack that uses every part of the rule language: the check must come back, its spans
// must lie inside the text and its edits must be applicable.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/engine.h"
#include "engine/wire.h"
#include "rules/rule_pack.h"

namespace {

constexpr const char* kPack =
    R"({"format": 1, "id": "fuzz", "version": "1", "complaint": "words", "protectedSpeech": "words",
  "disclosures": {"opinion": "words"},
  "lexicons": [{"id": "words", "source": "own", "licence": "own", "phrases": {"any": ["mist", "kein~ … wunder", "a|b (c) d*", "*e"]}}],
  "rules": [{"id": "loyalty.all", "guideline": "loyalty", "severity": "error",
    "match": {"any": [{"lexicon": "words", "negated": "skip", "quoted": "skip"}, {"token": "exclamations"}, {"token": "shouting"},
      {"token": "money"}, {"token": "date"}, {"entity": "own"}, {"detector": ["iban", "email", "phone", "payment-card", "credential"]},
      {"all": ["a", {"entity": "codeName"}, {"not": "z"}], "within": 5, "ordered": true}]},
    "unless": ["ausnahme"], "fixes": [{"append": "disclaimer"}, {"redact": true}],
    "text": {"de": {"message": "{words}", "explanation": "{employer}", "advice": "{x}"},
             "en": {"message": "{words}", "explanation": "{", "advice": "}"}},
    "examples": {}}]})";
constexpr const char* kCompany = R"({"name": "A & B", "products": ["x y"], "confidential": {"codeNames": ["q", "Ä"]},
  "disclaimer": {"insert": {"de": ["Lang.", "Kurz."]}, "inProfileSuffices": true}})";

const bedacht::Engine& engine() {
  static const bedacht::Engine instance = [] {
    const bedacht::NamedBytes file{"pack.json", kPack};
    auto pack = bedacht::load_rule_pack({&file, 1});
    auto company = bedacht::load_company_profile({"company.json", kCompany});
    if (!pack || !company) std::abort();
    auto made = bedacht::Engine::create(std::move(pack).value(), std::move(company).value());
    if (!made) std::abort();
    return std::move(made).value();
  }();
  return instance;
}

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  bedacht::Draft draft;
  for (std::size_t i = 0; i + 1 < size; i += 2)
    draft.text += static_cast<char16_t>(data[i] | (data[i + 1] << 8));
  draft.network = "x";
  draft.reply_to = bedacht::OtherPost{u"", u"", draft.text};
  const bedacht::Verdict verdict = engine().check(draft, {});
  for (const bedacht::Finding& finding : verdict.findings) {
    for (const bedacht::Span& span : finding.spans)
      require(span.start < span.end && span.end <= draft.text.size());
    for (const bedacht::Fix& fix : finding.fixes) {
      for (const bedacht::Edit& edit : fix.edits)
        require(edit.span.start <= edit.span.end && edit.span.end <= draft.text.size());
    }
  }
  require(!bedacht::write_verdict(verdict).empty());
  return 0;
}
