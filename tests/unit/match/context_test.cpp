// SPDX-License-Identifier: Apache-2.0

// The conditions of `when` and of `cases`.

#include <catch2/catch_test_macros.hpp>

#include "match/found.h"

namespace bedacht {
namespace {

using test::draft_of;
using test::engine_with;
using test::rule;

Engine engine_when(std::string_view when) {
  return engine_with(rule(R"("match": "mist", "when": )" + std::string(when)));
}

bool fires(const Engine& engine, const Draft& draft) {
  return !engine.check(draft, {}).findings.empty();
}

Draft mist() {
  return draft_of(u"So ein Mist");
}

TEST_CASE("when country: of the draft, else of the company", "[language]") {
  const Engine engine = engine_when(R"({"country": ["AT", "CH"]})");
  Draft draft = mist();
  CHECK_FALSE(fires(engine, draft));
  draft.country = "DE";
  CHECK_FALSE(fires(engine, draft));
  draft.country = "AT";
  CHECK(fires(engine, draft));
}

TEST_CASE("when replyLexicon: words of the list stand in what the draft answers", "[language]") {
  const Engine engine = engine_when(R"({"replyLexicon": "complaint"})");
  Draft draft = mist();
  CHECK_FALSE(fires(engine, draft));
  draft.reply_to = OtherPost{u"", u"", u"Alles ist gut"};
  CHECK_FALSE(fires(engine, draft));
  draft.reply_to = OtherPost{u"", u"", u"Die Pumpe ist kaputt"};
  CHECK(fires(engine, draft));
}

TEST_CASE("when attachment lexicon: words of the list stand in its name or alternative text", "[language]") {
  const Engine engine = engine_when(R"({"attachment": {"type": "image", "lexicon": "complaint"}})");
  Draft draft = mist();
  draft.attachments.push_back({AttachmentType::Image, u"pumpe.png", u"", u"", u""});
  CHECK_FALSE(fires(engine, draft));
  draft.attachments[0].alt = u"Eine kaputte Pumpe";
  CHECK(fires(engine, draft));
  draft.attachments[0] = {AttachmentType::Image, u"kaputt.png", u"", u"", u""};
  CHECK(fires(engine, draft));
  draft.attachments[0].type = AttachmentType::Video;
  CHECK_FALSE(fires(engine, draft));
}

TEST_CASE("when attachment type: one of a list suffices", "[language]") {
  const Engine engine = engine_when(R"({"attachment": {"type": ["image", "video"], "without": ["credit", "alt"]}})");
  Draft draft = mist();
  draft.attachments.push_back({AttachmentType::Video, u"a.mp4", u"", u"", u""});
  CHECK(fires(engine, draft));
  draft.attachments[0].type = AttachmentType::Image;
  CHECK(fires(engine, draft));
  draft.attachments[0].credit = u"Jana Petersen";
  CHECK_FALSE(fires(engine, draft));
  draft.attachments[0] = {AttachmentType::Document, u"a.pdf", u"", u"", u""};
  CHECK_FALSE(fires(engine, draft));
}

TEST_CASE("when attachment entity: a name of the company stands in its name or alternative text", "[language]") {
  const Engine engine =
      engine_when(R"({"attachment": {"type": ["document", "image"], "entity": ["codeName", "customer"]}})");
  const auto named = [&](std::u16string name, std::u16string alt = u"") {
    Draft draft = mist();
    draft.attachments.push_back({AttachmentType::Document, std::move(name), std::move(alt), u"", u""});
    return fires(engine, draft);
  };
  for (const char16_t* name : {u"Seeadler.pdf", u"Angebot_Seeadler_vertraulich.pdf", u"angebot-seeadler.pdf",
                               u"AngebotSeeadler2.pdf", u"Angebot%20Seeadler.pdf", u"2026.Seeadler.v3.pdf"})
    CHECK(named(name));
  CHECK(named(u"IMG_1.jpg", u"Der Seeadler auf dem Prüfstand"));
  CHECK_FALSE(named(u"Angebot.pdf"));
  CHECK_FALSE(named(u"AquaJet 500.pdf"));
  // Released, and so no secret.
  CHECK_FALSE(named(u"Kormoran_Datenblatt.pdf"));
}

TEST_CASE("what stands in an attachment is named with its place, and set aside alone", "[language]") {
  const Engine engine = engine_with(
      R"({"id": "loyalty.test", "guideline": "loyalty", "severity": "warning", "examples": {},
          "when": {"attachment": {"type": ["document", "image", "link"], "entity": "codeName"}},
          "text": {"de": {"message": "{words} {place}", "explanation": "e", "advice": "a"},
                   "en": {"message": "{words} {place}", "explanation": "e", "advice": "a"}}})");
  const auto finding = [&](AttachmentType type, std::u16string name, std::u16string alt, std::string_view ui = "en") {
    Draft draft = draft_of(u"Hallo");
    draft.attachments.push_back({type, std::move(name), std::move(alt), u"", u""});
    Options options;
    options.ui = ui;
    const Verdict verdict = engine.check(draft, options);
    REQUIRE(verdict.findings.size() == 1);
    CHECK(verdict.findings.front().spans.empty());
    return verdict.findings.front();
  };
  const Finding in_name = finding(AttachmentType::Document, u"Angebot_Seeadler.pdf", u"");
  CHECK(in_name.message == "“Seeadler” in the file name");
  CHECK(in_name.evidence == std::vector<std::u16string>{u"Seeadler"});
  CHECK(finding(AttachmentType::Document, u"AngebotSeeadler2.pdf", u"", "de").message == "„Seeadler“ im Dateinamen");
  CHECK(finding(AttachmentType::Image, u"a.jpg", u"Ein Seeadler", "de").message ==
        "„Seeadler“ in der Bildbeschreibung");
  CHECK(finding(AttachmentType::Image, u"Seeadler.jpg", u"Ein Seeadler").message ==
        "“Seeadler” in the file name and the description");
  CHECK(finding(AttachmentType::Link, u"Seeadler", u"", "de").message == "„Seeadler“ im Link");
  CHECK(in_name.fingerprint == finding(AttachmentType::Document, u"Seeadler.pdf", u"").fingerprint);
}

TEST_CASE("when audienceSize: an unknown one never holds", "[language]") {
  const Engine engine = engine_when(R"({"audienceSize": {"atLeast": 100, "atMost": 200}})");
  Draft draft = mist();
  CHECK_FALSE(fires(engine, draft));
  for (const auto& [size, holds] :
       {std::pair(99U, false), std::pair(100U, true), std::pair(200U, true), std::pair(201U, false)}) {
    draft.audience_size = size;
    CHECK(fires(engine, draft) == holds);
  }
}

TEST_CASE("when profile has: every field that is named is there", "[language]") {
  const Engine engine = engine_when(R"({"profile": {"has": ["name", "company"]}})");
  Draft draft = mist();
  CHECK_FALSE(fires(engine, draft));
  draft.author.emplace();
  draft.author->display_name = u"Ina Groß";
  CHECK_FALSE(fires(engine, draft));
  draft.author->headline = u"Vertrieb bei HaWo";
  CHECK(fires(engine, draft));
  draft.author->display_name = u"Ina";
  CHECK_FALSE(fires(engine, draft));
}

TEST_CASE("cases: the first whose context holds decides severity and gate", "[language]") {
  const Engine engine = engine_with(rule(R"("match": "mist", "cases": [
      {"when": {"kind": ["message"]}, "severity": "hint"},
      {"when": {"persona": ["official"]}, "severity": "error", "gate": "block"},
      {"when": {"kind": ["message", "comment"]}, "gate": "pass"}])"));
  const auto judged = [&](Kind kind, Persona persona) {
    Draft draft = mist();
    draft.kind = kind;
    draft.persona = persona;
    const Verdict verdict = engine.check(draft, {});
    REQUIRE(verdict.findings.size() == 1);
    return std::pair(verdict.findings[0].severity, verdict.findings[0].gate);
  };
  CHECK(judged(Kind::Post, Persona::Professional).first == Severity::Warning);
  CHECK(judged(Kind::Message, Persona::Official).first == Severity::Hint);
  CHECK(judged(Kind::Comment, Persona::Official) == std::pair(Severity::Error, Gate::Block));
  CHECK(judged(Kind::Comment, Persona::Professional) == std::pair(Severity::Warning, Gate::Pass));
}

}  // namespace
}  // namespace bedacht
