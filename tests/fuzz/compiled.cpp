// SPDX-License-Identifier: Apache-2.0

// The compiled form of a pack that uses every part of the rule language, changed in some places: it is refused, or it
// is an engine whose checks come back. The checksum is made to fit, so that the changes reach what looks for them.
//
// The input is a list of changes, six bytes each: four for the place, one for what is done there, one for the value. So
// no seeds are needed, and each input is small.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include "engine/checksum.h"
#include "engine/compiled.h"
#include "engine/engine.h"
#include "engine/wire.h"
#include "rules/rule_pack.h"

namespace {

using Bytes = std::vector<std::byte>;

constexpr const char* kPack =
    R"({"format": 1, "id": "fuzz", "version": "1", "complaint": "words", "protectedSpeech": "words",
  "disclosures": {"opinion": "words"},
  "lexicons": [{"id": "words", "source": "own", "licence": "own", "phrases": {"any": ["mist", "kein~ … wunder", "a|b (c) d*", "*haus~"]}}],
  "networks": [{"id": "x", "name": "X", "limit": {"max": 280, "counts": "weighted", "urlLength": 23}}],
  "rules": [{"id": "loyalty.all", "guideline": "loyalty", "severity": "error",
    "when": {"replyLexicon": "words", "audienceSize": {"atMost": 9}, "attachment": {"type": "image", "lexicon": "words"}},
    "match": {"any": [{"lexicon": "words", "negated": "skip", "quoted": "skip"}, {"token": "exclamations"}, {"token": "shouting"},
      ["=IT", "@codeName", "%money an|für @own", "*ei*"], {"entity": "own"}, {"detector": ["iban", "email"]},
      {"all": ["a", {"entity": "codeName"}, {"not": "z"}], "within": 5, "ordered": true}]},
    "unless": ["ausnahme"], "cases": [{"when": {"workingTime": "inside"}, "gate": "pass"}],
    "fixes": [{"append": "disclaimer"}, {"redact": true}],
    "text": {"de": {"message": "{words}", "explanation": "{employer}", "advice": "{x}"},
             "en": {"message": "{words}", "explanation": "{", "advice": "}"}},
    "examples": {}}]})";
constexpr const char* kCompany =
    R"({"name": "A & B", "products": ["x y"], "people": ["Dr. Eva Ott"], "confidential": {"codeNames": ["q", "Ä"]},
  "released": ["x y z"], "workingTime": {"timeZone": "Europe/Berlin", "days": {"tue": [["08:00", "12:00"]]}},
  "disclaimer": {"insert": {"de": ["Lang.", "Kurz."]}, "inProfileSuffices": true}})";

[[noreturn]] void give_up(const bedacht::Errors& errors) {
  for (const bedacht::Error& error : errors)
    std::fprintf(stderr, "%s\n", bedacht::describe(error).c_str());
  std::abort();
}

const Bytes& compiled() {
  static const Bytes bytes = [] {
    const bedacht::NamedBytes file{"pack.json", kPack};
    auto pack = bedacht::load_rule_pack({&file, 1});
    auto company = bedacht::load_company_profile({"company.json", kCompany});
    if (!pack) give_up(pack.errors());
    if (!company) give_up(company.errors());
    auto made = bedacht::Engine::create(std::move(pack).value(), std::move(company).value());
    if (!made) std::abort();
    return made.value().compiled();
  }();
  return bytes;
}

const bedacht::Draft& draft() {
  static const bedacht::Draft fixed = [] {
    bedacht::Draft made;
    made.text =
        u"Kein blaues Wunder im Hochhaus: so ein Mist!!! \u00c4 von A & B, Dr. Eva Ott, x y z. a q. IT FÜR ALLE "
        u"DA. 5 Euro an x y. DE89 3704 0044 0532 0130 00, a@b.com \U0001f621 ..";
    made.network = "x";
    made.audience_size = 5;
    made.time = "2026-11-24T10:00:00+01:00";
    made.reply_to = bedacht::OtherPost{u"", u"", u"So ein Mist."};
    made.attachments.push_back({bedacht::AttachmentType::Image, u"mist.jpg", u"", u"", u""});
    made.author = bedacht::Author{u"Eva Ott", u"eo", u"A & B", u"Mist", u"A & B", {}};
    return made;
  }();
  return fixed;
}

void change(Bytes& bytes, const std::uint8_t* at) {
  std::uint32_t place = 0;
  std::memcpy(&place, at, sizeof place);
  const std::size_t size = bytes.size() - bedacht::kCompiledHead;
  if (size < 8) return;
  const std::size_t where = bedacht::kCompiledHead + place % (size - 7);
  const std::uint8_t value = at[5];
  switch (at[4] % 6) {
    case 0:
      bytes[where] = std::byte{value};
      break;
    case 1:
      bytes[where] ^= std::byte{static_cast<std::uint8_t>(1U << (value % 8U))};
      break;
    case 2:
    case 3: {
      // Numbers of four bytes lie anywhere; a near one is the likeliest to be in range and wrong.
      std::uint32_t number = 0;
      std::memcpy(&number, &bytes[where], sizeof number);
      number += static_cast<std::uint32_t>(static_cast<std::int8_t>(value));
      std::memcpy(&bytes[where], &number, sizeof number);
      break;
    }
    case 4:
      std::memcpy(&bytes[where], &bytes[bedacht::kCompiledHead + (place / 7U) % (size - 7)], 4);
      break;
    case 5:
      bytes.resize(bytes.size() - value % (size - 7));
      break;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes = compiled();
  for (std::size_t i = 0; i + 6 <= size && i < 60; i += 6)
    change(bytes, data + i);
  const std::uint64_t length = bytes.size() - bedacht::kCompiledHead;
  bedacht::Checksum checksum;
  checksum.add(std::span<const std::byte>(bytes).subspan(bedacht::kCompiledHead));
  const std::uint64_t sum = checksum.value();
  std::memcpy(&bytes[bedacht::kCompiledChecksum - sizeof length], &length, sizeof length);
  std::memcpy(&bytes[bedacht::kCompiledChecksum], &sum, sizeof sum);
  const auto engine = bedacht::Engine::from_compiled(bytes);
  if (!engine) {
    if (engine.errors().front().message.de.empty()) std::abort();
    return 0;
  }
  if (bedacht::write_verdict(engine.value().check(draft(), {})).empty()) std::abort();
  bedacht::SettingsSnapshot snapshot;
  snapshot.network = "x";
  if (bedacht::write_report(engine.value().privacy(snapshot, {})).empty()) std::abort();
  if (engine.value().compiled().size() > bytes.size()) std::abort();
  return 0;
}
