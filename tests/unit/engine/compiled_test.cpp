// SPDX-License-Identifier: Apache-2.0

// The compiled form: what comes back is the same engine, and what was tampered with does no harm.

#include "engine/compiled.h"

#include <catch2/catch_test_macros.hpp>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "cli/default_pack.h"
#include "engine/checksum.h"
#include "support/packs.h"

namespace bedacht {
namespace {

using Bytes = std::vector<std::byte>;

std::string file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  REQUIRE(stream);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

RulePack default_pack() {
  std::vector<NamedBytes> files;
  for (const cli::EmbeddedFile& one : cli::default_pack())
    files.push_back({std::string(one.name), one.bytes});
  auto pack = load_rule_pack(files);
  REQUIRE(pack);
  return std::move(pack).value();
}

Engine default_engine(bool with_company) {
  std::optional<CompanyProfile> company;
  if (with_company) {
    auto profile = load_company_profile({"company.json", file("rules/company.example.json")});
    REQUIRE(profile);
    company = std::move(profile).value();
  }
  auto engine = Engine::create(default_pack(), std::move(company));
  REQUIRE(engine);
  return std::move(engine).value();
}

Engine again(const Engine& engine) {
  auto loaded = Engine::from_compiled(engine.compiled());
  if (!loaded) FAIL(describe(loaded.errors().front()));
  return std::move(loaded).value();
}

std::string refusal(const Bytes& bytes, std::string_view ui = "en") {
  const auto loaded = Engine::from_compiled(bytes);
  return loaded ? "" : describe(loaded.errors().front(), ui);
}

Options in(std::string_view ui) {
  Options options;
  options.ui = ui;
  return options;
}

void seal(Bytes& bytes) {
  Checksum checksum;
  checksum.add(std::span<const std::byte>(bytes).subspan(kCompiledHead));
  const std::uint64_t sum = checksum.value();
  std::memcpy(bytes.data() + kCompiledChecksum, &sum, sizeof sum);
}

// A pack in which every part of the language occurs, small enough to try each of its bytes.
Engine small_engine() {
  auto files = test::pack_with(test::rule(
      R"("match": {"any": [{"lexicon": "complaint", "negated": "skip", "quoted": "only"}, "kein~ … groß~ (sehr) *wunder*",
             ["=IT", "@codeName", "%money an|für @own"], {"token": "shouting", "mark": false}, {"detector": ["iban", "email"]},
             {"entity": "confidential"}, {"all": ["a", {"not": "*bc~"}], "within": 5, "ordered": true}]},
           "unless": [{"lexicon": "specimen", "within": "draft"}],
           "when": {"network": ["x", ""], "kind": ["post"], "persona": ["professional"], "country": ["DE"],
                    "replyTo": "any", "replyLexicon": "complaint", "audienceSize": {"atLeast": 0},
                    "attachment": {"type": "image", "without": ["credit"], "lexicon": "complaint"}, "shares": ["complaint"]},
           "cases": [{"when": {"workingTime": "inside"}, "gate": "pass"}],
           "fixes": [{"append": "disclaimer"}, {"redact": true}])"));
  auto pack = test::load(files);
  if (!pack) FAIL(describe(pack.errors().front()));
  auto company = load_company_profile({"company.json", test::kCompany});
  REQUIRE(company);
  auto engine = Engine::create(std::move(pack).value(), std::move(company).value());
  REQUIRE(engine);
  return std::move(engine).value();
}

Draft busy_draft() {
  Draft draft = test::draft_of(
      u"Kein großes Wunder: „kaputte IT“! Seeadler, Dr. Ines Falkenrath, 5 Euro für HaWo. a c a b. KORMORAN IST DA. "
      u"DE89 3704 0044 0532 0130 00, a@hansen-wolff.test");
  draft.network = "x";
  draft.country = "DE";
  draft.audience_size = 5;
  draft.time = "2026-11-24T10:00:00+01:00";
  draft.reply_to = OtherPost{u"", u"", u"Alles kaputt."};
  draft.shares = OtherPost{u"", u"", u"PumpLink ist kaputt."};
  draft.attachments.push_back({AttachmentType::Image, u"kaputt.jpg", u"", u"", u""});
  return draft;
}

TEST_CASE("an engine of the compiled form judges like the one that it was made of", "[compiled]") {
  for (const bool with_company : {true, false}) {
    const Engine engine = default_engine(with_company);
    const Engine loaded = again(engine);
    std::size_t flagged = 0;
    const auto compare = [&](const Draft& draft) {
      const std::string expected = write_verdict(engine.check(draft, in("de")));
      const std::string found = write_verdict(loaded.check(draft, in("de")));
      if (expected != found) FAIL_CHECK("expected " << expected << "\nfound    " << found);
      flagged += expected.find("\"rule\"") == std::string::npos ? 0U : 1U;
    };
    for (const Rule& rule : engine.pack().rules) {
      for (const Example& example : rule.examples)
        compare(read_draft(rule.file, example.draft).value());
    }
    for (const char* corpus : {"tests/corpus/flagged.jsonl", "tests/corpus/harmless.jsonl"}) {
      std::istringstream lines(file(corpus));
      for (std::string line; std::getline(lines, line);)
        compare(read_draft(corpus, line).value());
    }
    CHECK(flagged > 200);
  }
}

TEST_CASE("settings are judged alike", "[compiled]") {
  const Engine engine = default_engine(true);
  const Engine loaded = again(engine);
  REQUIRE(engine.pack().networks.size() == loaded.pack().networks.size());
  for (const Network& network : engine.pack().networks) {
    SettingsSnapshot snapshot;
    snapshot.network = network.id;
    for (std::size_t i = 0; i < network.settings.size(); i += 2)
      snapshot.settings[network.settings[i].id] = network.settings[i].default_value;
    for (const char* ui : {"de", "en"})
      CHECK(write_report(engine.privacy(snapshot, in(ui))) == write_report(loaded.privacy(snapshot, in(ui))));
  }
}

TEST_CASE("a small pack in which everything occurs comes back whole", "[compiled]") {
  const Engine engine = small_engine();
  const Draft draft = busy_draft();
  const std::string expected = write_verdict(engine.check(draft, {}));
  CHECK(engine.check(draft, {}).findings.size() > 3);
  CHECK(write_verdict(again(engine).check(draft, {})) == expected);
}

TEST_CASE("the same pack gives the same bytes, also when it went through them", "[compiled]") {
  CHECK(default_engine(true).compiled() == default_engine(true).compiled());
  CHECK(small_engine().compiled() == small_engine().compiled());
  CHECK(again(default_engine(true)).compiled() == default_engine(true).compiled());
  CHECK(again(small_engine()).compiled() == small_engine().compiled());
}

TEST_CASE("what is left of the pack is what a check needs", "[compiled]") {
  const Engine engine = default_engine(true);
  const Engine loaded = again(engine);
  CHECK(loaded.pack().id == engine.pack().id);
  CHECK(loaded.pack().version == engine.pack().version);
  CHECK(loaded.pack().built_from == engine.pack().built_from);
  CHECK(loaded.pack().guidelines.front().title.de == engine.pack().guidelines.front().title.de);
  CHECK(loaded.pack().lexicons.empty());
  CHECK(loaded.pack().rules.front().examples.empty());
}

TEST_CASE("bytes of another version are refused", "[compiled]") {
  const Bytes good = small_engine().compiled();
  for (std::size_t i = 0; i < 16; ++i) {
    Bytes bytes = good;
    bytes[i] ^= std::byte{1};
    CHECK(refusal(bytes) == "the compiled rules were made by another version; they are made anew from the pack");
    CHECK(refusal(bytes, "de") ==
          "die kompilierten Regeln stammen von einer anderen Version; sie werden aus dem Regelpaket neu gemacht");
  }
}

TEST_CASE("damaged bytes are refused", "[compiled]") {
  const Bytes good = small_engine().compiled();
  const std::string damaged = "the compiled rules are damaged; they are made anew from the pack";
  CHECK(refusal({}) == damaged);
  CHECK(refusal({}, "de") == "die kompilierten Regeln sind beschädigt; sie werden aus dem Regelpaket neu gemacht");
  for (std::size_t i = 16; i < good.size(); i += i < 64 ? 1 : 997) {
    Bytes bytes = good;
    bytes[i] ^= std::byte{0x40};
    CHECK(refusal(bytes) == damaged);
  }
  // Cut off or longer, with everything in the head as it should be.
  for (std::size_t length = kCompiledHead; length < good.size(); length += 101) {
    Bytes bytes(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(length));
    const std::uint64_t size = length - kCompiledHead;
    std::memcpy(bytes.data() + 16, &size, sizeof size);
    seal(bytes);
    CHECK(refusal(bytes) == damaged);
  }
  Bytes longer = good;
  longer.push_back({});
  const std::uint64_t size = longer.size() - kCompiledHead;
  std::memcpy(longer.data() + 16, &size, sizeof size);
  seal(longer);
  CHECK(refusal(longer) == damaged);
}

// Local storage can be tampered with, and who does so can make the checksum fit. What is still read must be safe to
// use.
TEST_CASE("bytes that were changed with care are refused or harmless", "[compiled]") {
  const Bytes good = small_engine().compiled();
  const Draft draft = busy_draft();
  std::size_t refused = 0;
  std::size_t tried = 0;
  for (std::size_t i = kCompiledHead; i < good.size(); i += 29) {
    for (const unsigned value : {0x00U, 0xFFU, 0x01U}) {
      Bytes bytes = good;
      bytes[i] = value == 0x01 ? bytes[i] ^ std::byte{1} : std::byte(value);
      seal(bytes);
      const auto loaded = Engine::from_compiled(bytes);
      ++tried;
      refused += loaded ? 0U : 1U;
      if (loaded) write_verdict(loaded.value().check(draft, {}));
    }
  }
  INFO(refused << " of " << tried);
  CHECK(refused * 5 > tried);
}

}  // namespace
}  // namespace bedacht
