// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/engine.h"
#include "engine/wire.h"
#include "rules/rule_pack.h"

// Small packs, written inside the tests that use them.

namespace bedacht::test {

struct File {
  std::string name;
  std::string text;
};

inline Result<RulePack> load(const std::vector<File>& files) {
  std::vector<NamedBytes> named;
  for (const File& file : files)
    named.push_back({file.name, file.text});
  return load_rule_pack(named);
}

/// The errors of a pack, one a line, as a person reads them.
inline std::string problems_of(const std::vector<File>& files, std::string_view ui = "en") {
  const auto pack = load(files);
  if (pack) return "";
  std::string text;
  for (const Error& error : pack.errors())
    text += describe(error, ui) + "\n";
  return text;
}

inline const std::string kManifest = R"({"format": 1, "id": "test", "version": "1",
  "complaint": "complaint", "protectedSpeech": "protected", "examples": "specimen",
  "disclosures": {"opinion": "own-opinion"},
  "disclaimer": {"insert": {"de": ["Dies ist meine persönliche Meinung.", "Eigene Meinung."],
                            "en": ["This is my personal opinion.", "Own view."]}}})";

inline std::string lexicon(std::string_view id, std::string_view phrases) {
  return R"({"id": ")" + std::string(id) + R"(", "source": "test", "licence": "own", "phrases": {"any": )" +
         std::string(phrases) + "}}";
}

/// A rule `loyalty.test` whose JSON gets these members besides the ones that every rule needs.
inline std::string rule(std::string_view members, std::string_view guideline = "loyalty",
                        std::string_view severity = R"("warning")") {
  return R"({"id": ")" + std::string(guideline) + R"(.test", "guideline": ")" + std::string(guideline) +
         R"(", "severity": )" + std::string(severity) +
         R"(, "text": {"de": {"message": "Gefunden: {words}", "explanation": "Darum.", "advice": "Besser nicht."},
                       "en": {"message": "Found: {words}", "explanation": "Because.", "advice": "Better not."}},
            "examples": {}, )" +
         std::string(members) + "}";
}

inline std::vector<File> pack_with(std::string rule_json, std::string_view guideline = "loyalty") {
  return {
      {"pack.json", kManifest},
      {"lexicons/complaint.json", lexicon("complaint", R"(["kaputt~", "broken"])")},
      {"lexicons/protected.json", lexicon("protected", R"(["überstunden", "betriebsrat", "overtime"])")},
      {"lexicons/specimen.json", lexicon("specimen", R"(["beispiel", "example"])")},
      {"lexicons/own-opinion.json", lexicon("own-opinion", R"(["meine (persönliche) meinung", "views my own"])")},
      {"networks/x.json", R"({"id": "x", "name": "X", "limit": {"max": 280, "counts": "weighted", "urlLength": 23}})"},
      {"guidelines/" + std::string(guideline) + "/test.json", std::move(rule_json)}};
}

inline const std::string kCompany =
    R"({"name": "Hansen & Wolff Pumpen GmbH", "aliases": ["HaWo"], "products": ["AquaJet 500", "PumpLink"],
  "competitors": ["Brunnthal"], "people": ["Dr. Ines Falkenrath"],
  "confidential": {"codeNames": ["Seeadler", "Kormoran"]}, "released": ["Kormoran"],
  "workingTime": {"timeZone": "Europe/Berlin", "days": {"tue": [["08:00", "12:00"], ["12:45", "17:00"]]}, "holidays": ["2026-11-24"]},
  "channels": {"worksCouncil": {"name": "Betriebsrat", "url": "https://hansen-wolff.example/br", "mail": "br@hansen-wolff.example"}},
  "disclaimer": {"insert": {"de": ["Ich schreibe hier privat und nicht für Hansen & Wolff.", "Privat hier."]}, "accept": {}, "inProfileSuffices": false}})";

/// An engine over a one-rule pack and the company above.
inline Engine engine_with(std::string rule_json, std::string_view guideline = "loyalty") {
  auto pack = load(pack_with(std::move(rule_json), guideline));
  if (!pack) FAIL(describe(pack.errors().front()));
  auto company = load_company_profile({"company.json", kCompany});
  if (!company) FAIL(describe(company.errors().front()));
  auto engine = Engine::create(std::move(pack).value(), std::move(company).value());
  if (!engine) FAIL(describe(engine.errors().front()));
  return std::move(engine).value();
}

inline Draft draft_of(std::u16string text) {
  Draft draft;
  draft.text = std::move(text);
  draft.audience = Audience::Public;
  return draft;
}

/// The underlined words of all findings, joined by a bar.
inline std::u16string marked(const Engine& engine, const Draft& draft, const Options& options = {}) {
  std::u16string words;
  for (const Finding& finding : engine.check(draft, options).findings) {
    for (const Span& span : finding.spans) {
      if (!words.empty()) words += u'|';
      words += draft.text.substr(span.start, span.length());
    }
  }
  return words;
}

}  // namespace bedacht::test
