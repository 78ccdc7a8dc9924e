// SPDX-License-Identifier: Apache-2.0

// Any bytes as a draft, against a pack that uses every part of the rule language: the check must come back, its spans
// must lie inside the text and its edits must be applicable.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include "engine/engine.h"
#include "engine/wire.h"
#include "rules/rule_pack.h"

namespace {

// Every construct of the rule language, over words so short that chance meets them.
constexpr const char* kPack =
    R"({"format": 1, "id": "fuzz", "version": "1", "complaint": "words", "protectedSpeech": "words", "examples": "words",
  "disclosures": {"opinion": "words"}, "disclaimer": {"insert": {"de": ["m."], "en": ["m!"]}},
  "lexicons": [{"id": "words", "source": "own", "licence": "own", "phrases": {
      "any": ["mist", "kein~ … wunder", "a|b (c) de*", "*er", "*ab~", "*ab*", "=IT", "=Sie", "@own", "%money|%date …2 @site"],
      "de": ["haus~", "e-mail~", "sehr gut~ …9 y|z"], "en": ["price~", "=U.S. (a) (b) (c) (d) (e) (f) (g) (h) i"]}}],
  "networks": [{"id": "x", "name": "X", "limit": {"max": 280, "counts": "weighted", "urlLength": 23}}],
  "rules": [{"id": "loyalty.all", "guideline": "loyalty", "severity": {"default": "error", "audience": {"public": "warning"}},
    "cases": [{"when": {"replyLexicon": "words"}, "severity": "hint"}, {"when": {"audienceSize": {"atLeast": 3}}, "gate": "pass"}],
    "match": {"any": [{"lexicon": "words", "negated": "skip", "quoted": "skip"}, {"token": "exclamations"}, {"token": "shouting"},
      {"token": "money"}, {"token": "date"}, {"token": "time"}, {"token": "emoji"}, {"token": "laughing-emoji"},
      {"token": "capitals", "question": "only"}, {"token": "hashtag", "person": ["first", "second"]}, {"entity": "own"},
      {"detector": ["iban", "email", "phone", "payment-card", "credential"]},
      {"phrases": {"any": ["a b", "%emoji", "%exclamations"]}, "negated": "only", "question": "skip"},
      {"entity": ["person", "confidential"], "quoted": "only", "person": "third", "mark": false},
      {"all": ["a", {"entity": "codeName"}, {"not": "z"}], "within": 5, "ordered": true},
      {"all": [{"any": ["a … b", "c"]}, {"all": ["b", "c"], "within": "draft"}, {"not": {"token": "number"}}], "within": "paragraph"}]},
    "unless": ["ausnahme", {"phrases": {"any": ["u v"]}, "within": "draft"}],
    "fixes": [{"append": "disclaimer"}, {"redact": true}],
    "text": {"de": {"message": "{words}", "explanation": "{employer}", "advice": "{x}"},
             "en": {"message": "{words}", "explanation": "{", "advice": "}"}},
    "examples": {}},
   {"id": "confidentiality.released", "guideline": "confidentiality", "severity": "error",
    "when": {"profile": {"has": ["name"]}, "attachment": {"type": "image", "lexicon": "words"}},
    "match": {"entity": "confidential"},
    "text": {"de": {"message": "{words}", "explanation": "e", "advice": "a"},
             "en": {"message": "{words}", "explanation": "e", "advice": "a"}},
    "examples": {}}]})";
constexpr const char* kCompany = R"({"name": "A & B", "products": ["x y"], "people": ["Dr. A B"],
  "confidential": {"codeNames": ["q", "Ä"], "sites": ["o"]}, "released": ["q"],
  "disclaimer": {"insert": {"de": ["Lang.", "Kurz."]}, "inProfileSuffices": true}})";

void require(bool holds) {
  if (!holds) std::abort();
}

template <class T>
T value_of(bedacht::Result<T> result) {
  if (result) return std::move(result).value();
  for (const bedacht::Error& error : result.errors())
    std::fprintf(stderr, "%s\n", bedacht::describe(error).c_str());
  std::abort();
}

const bedacht::Engine& engine() {
  static const bedacht::Engine instance = [] {
    const bedacht::NamedBytes file{"pack.json", kPack};
    return value_of(bedacht::Engine::create(value_of(bedacht::load_rule_pack({&file, 1})),
                                            value_of(bedacht::load_company_profile({"company.json", kCompany}))));
  }();
  return instance;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  bedacht::Draft draft;
  for (std::size_t i = 0; i + 1 < size; i += 2)
    draft.text += static_cast<char16_t>(data[i] | (data[i + 1] << 8));
  draft.network = "x";
  draft.reply_to = bedacht::OtherPost{u"", u"", draft.text};
  draft.author.emplace();
  draft.author->display_name = draft.text.substr(0, 9);
  draft.attachments.emplace_back();
  draft.attachments.back().alt = draft.text;
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
