// SPDX-License-Identifier: Apache-2.0
#include "engine/engine.h"

#include <catch2/catch_test_macros.hpp>

#include "support/packs.h"

namespace bedacht {
namespace {

using test::draft_of;
using test::engine_with;
using test::marked;
using test::rule;

Verdict check(std::string rule_json, const Draft& draft, const Options& options = {},
              std::string_view guideline = "loyalty") {
  return engine_with(std::move(rule_json), guideline).check(draft, options);
}

TEST_CASE("a detector that does not exist is an error of the pack") {
  auto pack = test::load(test::pack_with(rule(R"("match": {"detector": "ibna"})")));
  REQUIRE(pack);
  const auto engine = Engine::create(std::move(pack).value(), std::nullopt);
  REQUIRE_FALSE(engine);
  CHECK(describe(engine.errors().front())
            .starts_with("guidelines/loyalty/test.json /match/detector: no detector is called \"ibna\"; there are "));
  CHECK(describe(engine.errors().front()).ends_with("Did you mean \"iban\"?"));
  CHECK(
      describe(engine.errors().front(), "de")
          .starts_with("guidelines/loyalty/test.json /match/detector: einen Detektor „ibna“ gibt es nicht; es gibt "));
  CHECK(describe(engine.errors().front(), "de").ends_with("Meintest du „iban“?"));
}

TEST_CASE("texts come in the language that was asked for, with the words filled in") {
  Options german;
  german.ui = "de";
  CHECK(check(rule(R"("match": "mist")"), draft_of(u"Mist"), german).findings.front().message == "Gefunden: „Mist“");
  CHECK(check(rule(R"("match": "mist")"), draft_of(u"Mist")).findings.front().message == "Found: “Mist”");
}

TEST_CASE("words inside others are underlined as one, also with a mark between them that is not shown") {
  const Engine engine = test::engine_with(
      rule(R"("match": {"all": ["rot gelb blau", "gelb blau", {"phrases": ["gelb"], "mark": false}]})"));
  CHECK(test::marked(engine, draft_of(u"Immer rot gelb blau.")) == u"rot gelb blau");
}

TEST_CASE("the severity and the gate follow the audience") {
  const std::string by_audience =
      rule(R"("match": "mist")", "loyalty", R"({"default": "error", "audience": {"group-closed": "information"}})");
  Draft draft = draft_of(u"Mist");
  CHECK(check(by_audience, draft).findings.front().severity == Severity::Error);
  CHECK(check(by_audience, draft).gate == Gate::Confirm);
  draft.audience = Audience::GroupClosed;
  CHECK(check(by_audience, draft).findings.front().severity == Severity::Information);
  CHECK(check(by_audience, draft).gate == Gate::Pass);
}

TEST_CASE("an unknown audience counts as public, and the verdict says so") {
  Draft draft = draft_of(u"Mist");
  draft.audience = Audience::Unknown;
  const Verdict verdict = check(rule(R"("match": "mist", "when": {"audience": ["public"]})"), draft);
  CHECK(verdict.findings.size() == 1);
  CHECK(verdict.assumed == std::vector<std::string>{"audience: public"});
}

TEST_CASE("a closed group lowers nothing in confidentiality and legal rights") {
  const auto judged = [](std::string_view guideline, std::string_view members, std::string_view severity,
                         Audience audience) {
    Draft draft = draft_of(u"Mist");
    draft.audience = audience;
    const Verdict verdict = check(rule(members, guideline, severity), draft, {}, guideline);
    return verdict.findings.empty() ? std::nullopt
                                    : std::optional(std::pair(verdict.findings.front().severity, verdict.gate));
  };
  const std::string by_audience = R"({"default": "error", "audience": {"group-closed": "hint"}})";
  const std::string gate = R"("match": "mist", "gate": {"default": "justify", "audience": {"group-closed": "pass"}})";
  const std::string in_case =
      R"("match": "mist", "cases": [{"when": {"audience": ["group-closed"]}, "severity": "hint"}])";
  const std::string elsewhere = R"("match": "mist", "when": {"audience": ["public"]})";
  const std::string only_there = R"("match": "mist", "when": {"audience": ["group-closed"]})";
  const auto grave = std::optional(std::pair(Severity::Error, Gate::Justify));
  for (const char* guideline : {"confidentiality", "legal-rights"}) {
    CHECK(judged(guideline, gate, by_audience, Audience::GroupClosed) == grave);
    CHECK(judged(guideline, in_case, R"("error")", Audience::GroupClosed)->first == Severity::Error);
    CHECK(judged(guideline, elsewhere, R"("error")", Audience::GroupClosed)->first == Severity::Error);
    CHECK_FALSE(judged(guideline, elsewhere, R"("error")", Audience::Friends));
    CHECK(judged(guideline, only_there, R"("error")", Audience::GroupClosed)->first == Severity::Error);
    CHECK_FALSE(judged(guideline, only_there, R"("error")", Audience::Public));
  }
  CHECK(judged("loyalty", gate, by_audience, Audience::GroupClosed) == std::pair(Severity::Hint, Gate::Pass));
  CHECK_FALSE(judged("loyalty", elsewhere, R"("error")", Audience::GroupClosed));
}

TEST_CASE("an open group is as large as its members say") {
  const std::string large = rule(
      R"("match": "mist", "cases": [{"when": {"audience": ["group-open"], "audienceSize": {"atLeast": 1000}}, "severity": "error"}])");
  Draft draft = draft_of(u"Mist");
  draft.audience = Audience::GroupOpen;
  CHECK(check(large, draft).findings.front().severity == Severity::Warning);
  CHECK_FALSE(check(large, draft).reach);
  draft.audience_size = 12'000;
  const Verdict verdict = check(large, draft);
  CHECK(verdict.findings.front().severity == Severity::Error);
  REQUIRE(verdict.reach);
  CHECK(verdict.reach->direct == 12'000);
  CHECK(verdict.reach->second_degree == 2'400'000);
  CHECK(verdict.assumed == std::vector<std::string>{"contacts: 200"});
  draft.contacts = 300;
  CHECK(check(large, draft).reach->direct == 300);
  CHECK(check(large, draft).assumed.empty());
}

TEST_CASE("the gate stays under the company's ceiling") {
  Options options;
  options.gate_ceiling = Gate::Notice;
  const std::string strict = rule(R"("match": "mist", "gate": "block")", "loyalty", R"("error")");
  const Verdict verdict = check(strict, draft_of(u"Mist"), options);
  CHECK(verdict.gate == Gate::Notice);
  CHECK(verdict.findings.front().gate == Gate::Block);
  CHECK(check(strict, draft_of(u"Mist")).gate == Gate::Block);
}

TEST_CASE("dismissed findings, disabled rules and muted rules stay silent") {
  const Engine engine = engine_with(rule(R"("match": ["mist", "müll"])"));
  const Verdict first = engine.check(draft_of(u"Mist und Müll"), {});
  REQUIRE(first.findings.size() == 2);
  Options options;
  options.dismissed = {first.findings.front().fingerprint};
  CHECK(marked(engine, draft_of(u"Ganz anderer Satz: MIST, Müll"), options) == u"Müll");
  options = {};
  options.disabled_rules = {"loyalty.test"};
  CHECK(engine.check(draft_of(u"Mist"), options).findings.empty());
  options = {};
  options.muted_rules = {"loyalty.test"};
  CHECK(engine.check(draft_of(u"Mist"), options).findings.empty());
}

TEST_CASE("a rule that may not be dismissed ignores the person's wish, not the company's") {
  const Engine engine = engine_with(rule(R"("match": "mist", "dismissible": false)"));
  Options options;
  options.disabled_rules = {"loyalty.test"};
  options.dismissed = {engine.check(draft_of(u"Mist"), {}).findings.front().fingerprint};
  CHECK(engine.check(draft_of(u"Mist"), options).findings.size() == 1);
  options.muted_rules = {"loyalty.test"};
  CHECK(engine.check(draft_of(u"Mist"), options).findings.empty());
}

TEST_CASE("a preview rule only hints, a quarantined one is silent") {
  CHECK(check(rule(R"("match": "mist", "status": "preview")"), draft_of(u"Mist")).findings.front().severity ==
        Severity::Hint);
  CHECK(check(rule(R"("match": "mist", "status": "quarantined")"), draft_of(u"Mist")).findings.empty());
}

TEST_CASE("what is released is no secret, from its first to its last day") {
  const std::string secret = rule(R"("match": {"entity": "codeName"})", "confidentiality", R"("error")");
  CHECK(check(secret, draft_of(u"Kormoran ist da"), {}, "confidentiality").findings.empty());
  CHECK(check(secret, draft_of(u"Projekt Seeadler"), {}, "confidentiality").findings.size() == 1);
}

TEST_CASE("a release with dates holds between them, and not before when the time is unknown") {
  auto pack =
      test::load(test::pack_with(rule(R"("match": {"entity": "codeName"})", "confidentiality"), "confidentiality"));
  auto company = load_company_profile({"c", R"({"name": "A", "confidential": {"codeNames": ["Seeadler"]},
    "released": [{"text": "Seeadler", "from": "2026-05-01", "until": "2026-05-31"}]})"});
  REQUIRE(pack);
  REQUIRE(company);
  const auto engine = Engine::create(std::move(pack).value(), std::move(company).value());
  REQUIRE(engine);
  Draft draft = draft_of(u"Seeadler startet");
  const auto flagged = [&](std::string time) {
    draft.time = std::move(time);
    return !engine.value().check(draft, {}).findings.empty();
  };
  CHECK(flagged(""));
  CHECK(flagged("2026-04-30T12:00:00Z"));
  CHECK_FALSE(flagged("2026-05-01T00:00:00Z"));
  CHECK_FALSE(flagged("2026-05-31T23:59:00Z"));
  CHECK(flagged("2026-06-01T00:00:00Z"));
}

TEST_CASE("speech about working conditions is never held, and the channels are named") {
  const std::string strict = rule(R"("match": "mist", "gate": "block")", "loyalty", R"("error")");
  const Verdict verdict = check(strict, draft_of(u"Die Überstunden sind Mist."));
  REQUIRE(verdict.findings.size() == 1);
  CHECK(verdict.findings.front().severity == Severity::Information);
  CHECK(verdict.gate == Gate::Pass);
  CHECK(verdict.findings.front().advice.find("Betriebsrat (https://hansen-wolff.example/br)") != std::string::npos);
}

TEST_CASE("no rule of any recommendation stops speech about working conditions altogether") {
  const std::string words = rule(R"("match": "mist", "gate": "block")", "advertising", R"("error")");
  CHECK(check(words, draft_of(u"So ein Mist."), {}, "advertising").gate == Gate::Block);
  CHECK(check(words, draft_of(u"Die Überstunden sind Mist."), {}, "advertising").gate == Gate::Confirm);
  CHECK(check(words, draft_of(u"So ein Mist. Die Überstunden sind bezahlt."), {}, "advertising").gate == Gate::Block);

  const std::string context =
      rule(R"("when": {"persona": ["private"]}, "gate": "block")", "working-time", R"("error")");
  Draft draft = draft_of(u"Heute ist Betriebsversammlung.");
  draft.persona = Persona::Private;
  CHECK(check(context, draft, {}, "working-time").gate == Gate::Block);
  draft.text = u"Morgen wählen wir den Betriebsrat.";
  CHECK(check(context, draft, {}, "working-time").gate == Gate::Confirm);

  const std::string secret =
      rule(R"("match": {"entity": "codeName"}, "gate": "block")", "confidentiality", R"("error")");
  CHECK(check(secret, draft_of(u"Wegen Seeadler gibt es Überstunden."), {}, "confidentiality").gate == Gate::Block);
}

TEST_CASE("a code name in protected speech stays a code name") {
  const std::string secret = rule(R"("match": {"entity": "codeName"})", "confidentiality", R"("error")");
  const Verdict verdict = check(secret, draft_of(u"Wegen Seeadler machen wir Überstunden."), {}, "confidentiality");
  REQUIRE(verdict.findings.size() == 1);
  CHECK(verdict.findings.front().severity == Severity::Error);
}

TEST_CASE("the reach is the author's contacts, and theirs") {
  Draft draft = draft_of(u"Hallo");
  draft.contacts = 200;
  const Verdict verdict = check(rule(R"("match": "mist")"), draft);
  REQUIRE(verdict.reach);
  CHECK(verdict.reach->direct == 200);
  CHECK(verdict.reach->second_degree == 40'000);
}

const std::string kOpinionRule = rule(
    R"("match": {"phrases": {"any": ["ich finde"]}, "mark": false}, "when": {"disclosure": {"opinion": ["missing", "unknown"]}},
            "fixes": [{"append": "disclaimer"}])",
    "personal-opinion");

TEST_CASE("a missing disclaimer is a finding without a place, and its fix appends the company's wording") {
  Options german;
  german.ui = "de";
  const Verdict verdict = check(kOpinionRule, draft_of(u"Ich finde das gut.\n"), german, "personal-opinion");
  REQUIRE(verdict.findings.size() == 1);
  CHECK(verdict.findings.front().spans.empty());
  REQUIRE(verdict.findings.front().fixes.size() == 1);
  const Edit& edit = verdict.findings.front().fixes.front().edits.front();
  CHECK(edit.span == Span{18, 18});
  CHECK(edit.text == u"\n\nIch schreibe hier privat und nicht für Hansen & Wolff.");
  REQUIRE(verdict.disclosures.size() == 1);
  CHECK(verdict.disclosures.front().state == DisclosureState::Missing);
}

TEST_CASE("the short wording is used where the network's limit asks for it, and none where nothing fits") {
  Draft draft = draft_of(u"Ich finde das " + std::u16string(230, u'x'));
  draft.network = "x";
  draft.language = "de";
  const auto fixes = check(kOpinionRule, draft, {}, "personal-opinion").findings.front().fixes;
  REQUIRE(fixes.size() == 1);
  CHECK(fixes.front().edits.front().text == u" Privat hier.");
  draft.text += std::u16string(40, u'x');
  CHECK(check(kOpinionRule, draft, {}, "personal-opinion").findings.front().fixes.empty());
}

TEST_CASE("any accepted wording silences the missing disclaimer, and so does what the fix inserted") {
  CHECK(check(kOpinionRule, draft_of(u"Meine Meinung: Ich finde das gut."), {}, "personal-opinion").findings.empty());
  const Verdict verdict = check(kOpinionRule, draft_of(u"Ich finde das gut. Privat hier."), {}, "personal-opinion");
  CHECK(verdict.findings.empty());
  REQUIRE(verdict.disclosures.size() == 1);
  CHECK(verdict.disclosures.front().state == DisclosureState::Present);
  CHECK(verdict.disclosures.front().span == Span{19, 30});
}

TEST_CASE("who works there is told by the profile; what was not read is unknown") {
  const auto relation = [](const std::string& author, const Draft& draft) {
    return !check(rule(R"("match": "mist", "when": {"author": [")" + author + "\"]}"), draft).findings.empty();
  };
  Draft draft = draft_of(u"Mist");
  CHECK(relation("stranger", draft));
  draft.author = Author{};
  draft.author->display_name = u"Kim Petersen";
  CHECK(relation("stranger", draft));
  draft.author->headline = u"Vertrieb bei HaWo";
  CHECK(relation("employee", draft));
  draft.author->headline.reset();
  draft.author->read = ProfileRead::None;
  CHECK(relation("unknown", draft));
  draft.persona = Persona::Official;
  CHECK(relation("employee", draft));
}

TEST_CASE("a shared post is the company's own when its account is one of the official ones") {
  auto pack = test::load(test::pack_with(rule(R"("match": "klasse", "when": {"shares": ["none", "other"]})")));
  auto company = load_company_profile({"c", R"({"name": "HaWo", "officialAccounts": ["@Hansen_Wolff"]})"});
  REQUIRE(pack);
  const auto engine = Engine::create(std::move(pack).value(), std::move(company).value());
  REQUIRE(engine);
  const auto flagged = [&](std::optional<OtherPost> shares) {
    Draft draft = draft_of(u"Klasse");
    draft.shares = std::move(shares);
    return !engine.value().check(draft, {}).findings.empty();
  };
  CHECK(flagged(std::nullopt));
  CHECK(flagged(OtherPost{u"", u"", u"AquaJet"}));
  CHECK(flagged(OtherPost{u"Somebody", u"@hansen_wolff_fan", u"AquaJet"}));
  CHECK_FALSE(flagged(OtherPost{u"Hansen & Wolff", u"@hansen_wolff", u"AquaJet"}));
  CHECK_FALSE(flagged(OtherPost{u"", u"hansen_wolff", u"AquaJet"}));
}

const std::string kPassesOn = rule(R"("when": {"shares": ["complaint"]})");

Draft sharing(std::u16string shared, std::u16string text = u"") {
  Draft draft = draft_of(std::move(text));
  draft.shares = OtherPost{u"Marlies Hentschel", u"@marlies", std::move(shared)};
  return draft;
}

TEST_CASE("a shared post is a complaint about the company when it complains and names it") {
  const auto flagged = [](const Draft& draft) { return !check(kPassesOn, draft).findings.empty(); };
  CHECK(flagged(sharing(u"Der AquaJet 500 ist kaputt")));
  CHECK(flagged(sharing(u"HaWo: wieder eine kaputte Pumpe", u"Schaut mal")));
  CHECK_FALSE(flagged(sharing(u"Der AquaJet 500 läuft")));
  CHECK_FALSE(flagged(sharing(u"Die Pumpe ist kaputt")));
  CHECK_FALSE(flagged(sharing(u"Bei HaWo ist alles kaputt, schon wieder Überstunden")));
  CHECK_FALSE(flagged(draft_of(u"Der AquaJet 500 ist kaputt")));
  // Not of us, or not at all.
  CHECK_FALSE(flagged(sharing(u"Brunnthal? Wieder kaputt. Der AquaJet 500 läuft.")));
  CHECK_FALSE(flagged(sharing(u"Kaputt ist die von Brunnthal, der AquaJet 500 läuft.")));
  CHECK_FALSE(flagged(sharing(u"Der AquaJet 500 war noch nie kaputt.")));
  CHECK(flagged(sharing(u"Die Brunnthal läuft. Der AquaJet 500 ist kaputt.")));
  CHECK(flagged(sharing(u"Schon wieder kaputt! Danke, HaWo.")));
  Draft reply = draft_of(u"");
  reply.reply_to = OtherPost{u"", u"", u"Der AquaJet 500 ist kaputt"};
  CHECK_FALSE(flagged(reply));
}

TEST_CASE("a shared complaint is also a post of somebody else") {
  const std::string other = rule(R"("match": "klasse", "when": {"shares": ["none", "other"]})");
  CHECK(check(other, sharing(u"Der AquaJet 500 ist kaputt", u"Klasse")).findings.size() == 1);
}

TEST_CASE("without a word of one's own only what is passed on is judged") {
  const std::string context = rule(R"("when": {"shares": ["none", "other"]})");
  CHECK(check(context, sharing(u"Der AquaJet 500 ist kaputt")).findings.empty());
  CHECK(check(context, sharing(u"Der AquaJet 500 ist kaputt", u" \n\u00A0")).findings.empty());
  CHECK(check(context, sharing(u"Der AquaJet 500 ist kaputt", u"Schaut mal")).findings.size() == 1);
  CHECK(check(context, draft_of(u"")).findings.size() == 1);
}

TEST_CASE("a shared complaint is named, and set aside alone") {
  const Engine engine = engine_with(kPassesOn);
  const Verdict verdict = engine.check(sharing(u"Der AquaJet 500 ist kaputt"), {});
  REQUIRE(verdict.findings.size() == 1);
  CHECK(verdict.findings.front().spans.empty());
  CHECK(verdict.findings.front().evidence == std::vector<std::u16string>{u"AquaJet 500", u"kaputt"});
  Options options;
  options.dismissed = {verdict.findings.front().fingerprint};
  CHECK(engine.check(sharing(u"Der AquaJet 500 ist kaputt"), options).findings.empty());
  CHECK(engine.check(sharing(u"PumpLink ist kaputt"), options).findings.size() == 1);
}

TEST_CASE("who reads a post once it is shared is told from the contacts, from two hundred where they are unknown") {
  const std::string rule_json = R"({"id": "loyalty.test", "guideline": "loyalty", "severity": "hint", "examples": {},
    "match": "mist", "text": {"de": {"message": "{direct} × {direct} = {secondDegree}", "explanation": "e", "advice": "a"},
                              "en": {"message": "{direct} × {direct} = {secondDegree}", "explanation": "e", "advice": "a"}}})";
  Options german;
  german.ui = "de";
  Draft draft = draft_of(u"Mist");
  CHECK(check(rule_json, draft, german).findings.front().message == "200 × 200 = 40.000");
  CHECK(check(rule_json, draft).findings.front().message == "200 × 200 = 40,000");
  CHECK_FALSE(check(rule_json, draft).reach);
  draft.contacts = 1500;
  CHECK(check(rule_json, draft).findings.front().message == "1,500 × 1,500 = 2,250,000");
}

TEST_CASE("a rule about the context alone is silent where one of its exceptions stands in the draft") {
  const std::string context = rule(R"("when": {"kind": ["post"]}, "unless": ["danke", {"lexicon": "own-opinion"}])");
  CHECK(check(context, draft_of(u"Hallo")).findings.size() == 1);
  CHECK(check(context, draft_of(u"Hallo. Und danke.")).findings.empty());
  CHECK(check(context, draft_of(u"Hallo. Meine Meinung.")).findings.empty());
  const std::string shared =
      rule(R"("when": {"shares": ["complaint"]}, "unless": ["danke", {"phrases": ["ich helfe"], "within": "draft"}])");
  CHECK(check(shared, sharing(u"PumpLink war kaputt und läuft wieder. Danke!")).findings.empty());
  CHECK(check(shared, sharing(u"PumpLink ist kaputt", u"Ich helfe dir")).findings.empty());
  CHECK(check(shared, sharing(u"PumpLink ist kaputt", u"Danke")).findings.size() == 1);
  CHECK(check(shared, sharing(u"PumpLink ist kaputt, ich helfe mir selbst")).findings.size() == 1);
}

TEST_CASE("a reminder of what an attachment may show gives way to what was seen in it") {
  auto files = test::pack_with(rule(R"("when": {"attachment": {"type": "image"}})", "legal-rights", R"("hint")"),
                               "legal-rights");
  files.push_back({"guidelines/confidentiality/test.json",
                   rule(R"("when": {"attachment": {"type": "image", "entity": "codeName"}})", "confidentiality")});
  auto pack = test::load(files);
  if (!pack) FAIL(describe(pack.errors().front()));
  auto company = load_company_profile({"company.json", test::kCompany});
  REQUIRE(company);
  const auto engine = Engine::create(std::move(pack).value(), std::move(company).value());
  REQUIRE(engine);
  const auto rules = [&](std::u16string name, const Options& options = {}) {
    Draft draft = draft_of(u"Schaut");
    draft.attachments.push_back({AttachmentType::Image, std::move(name), u"", u"", u""});
    std::vector<std::string> ids;
    for (const Finding& finding : engine.value().check(draft, options).findings)
      ids.push_back(finding.rule);
    return ids;
  };
  CHECK(rules(u"IMG_4711.jpg") == std::vector<std::string>{"legal-rights.test"});
  CHECK(rules(u"Seeadler.jpg") == std::vector<std::string>{"confidentiality.test"});
}

TEST_CASE("which label suffices is a matter of the country") {
  auto files =
      test::pack_with(rule(R"("match": "pumpe", "when": {"disclosure": {"advertising": ["missing"]}})", "transparency"),
                      "transparency");
  files.front().text = R"({"format": 1, "id": "test", "version": "1",
    "disclosures": {"advertising": {"default": "label", "DE": "label-de"}}})";
  files.push_back({"lexicons/label.json", test::lexicon("label", R"(["werbung", "ad"])")});
  files.push_back({"lexicons/label-de.json", test::lexicon("label-de", R"(["werbung"])")});
  auto pack = test::load(files);
  if (!pack) FAIL(describe(pack.errors().front()));
  const auto engine = Engine::create(std::move(pack).value(), std::nullopt);
  REQUIRE(engine);
  const auto flagged = [&](std::u16string text, std::string country) {
    Draft draft = draft_of(std::move(text));
    draft.country = std::move(country);
    return !engine.value().check(draft, {}).findings.empty();
  };
  CHECK(flagged(u"Pumpe #ad", "DE"));
  CHECK_FALSE(flagged(u"Pumpe #ad", "GB"));
  CHECK_FALSE(flagged(u"Pumpe #ad", ""));
  CHECK_FALSE(flagged(u"Werbung: Pumpe", "DE"));
}

TEST_CASE("working time knows breaks, holidays and the clock of the place") {
  const auto inside = [](std::string time) {
    Draft draft = draft_of(u"Mist");
    draft.time = std::move(time);
    return !check(rule(R"("when": {"workingTime": "inside"})", "working-time"), draft, {}, "working-time")
                .findings.empty();
  };
  CHECK(inside("2026-11-17T09:00:00+01:00"));
  CHECK(inside("2026-11-17T08:00:00Z"));
  CHECK_FALSE(inside("2026-11-17T12:15:00+01:00"));
  CHECK_FALSE(inside("2026-11-18T09:00:00+01:00"));
  CHECK_FALSE(inside("2026-11-24T09:00:00+01:00"));
  CHECK_FALSE(inside(""));
}

TEST_CASE("a reply to a complaint is recognized by the complaint") {
  Draft draft = draft_of(u"Mist");
  const std::string reply = rule(R"("match": "mist", "when": {"replyTo": "complaint", "mentions": ["own"]})");
  CHECK(check(reply, draft).findings.empty());
  draft.reply_to = OtherPost{u"", u"", u"Die PumpLink ist kaputt"};
  CHECK(check(reply, draft).findings.size() == 1);
  draft.reply_to->text = u"Die PumpLink ist super";
  CHECK(check(reply, draft).findings.empty());
}

TEST_CASE("the check is total: empty, lone surrogates, a million units") {
  const Engine engine = engine_with(rule(R"("match": ["mist", "kein~ … wunder", "%hashtag"])"));
  CHECK(engine.check(draft_of(u""), {}).findings.empty());
  CHECK(engine.check(draft_of(std::u16string{char16_t{0xDE00}, u' ', char16_t{0xD83D}}), {}).findings.empty());
  std::u16string long_text;
  while (long_text.size() < kMaxDraftUnits)
    long_text += u"So ein Mist! Kein großes Wunder. #egal\n";
  const Verdict verdict = engine.check(draft_of(long_text), {});
  CHECK(verdict.findings.size() == 3);
  CHECK(verdict.findings.front().spans.size() == 50);
}

TEST_CASE("of two findings of one guideline at the same place the stronger stays") {
  std::vector<test::File> files = test::pack_with(rule(R"("match": "mist")"));
  std::string second = rule(R"("match": "so ein mist")", "loyalty", R"("error")");
  second.replace(second.find("loyalty.test"), 12, "loyalty.more");
  files.push_back({"guidelines/loyalty/more.json", second});
  auto pack = test::load(files);
  REQUIRE(pack);
  const auto engine = Engine::create(std::move(pack).value(), std::nullopt);
  REQUIRE(engine);
  const Verdict verdict = engine.value().check(draft_of(u"So ein Mist"), {});
  REQUIRE(verdict.findings.size() == 1);
  CHECK(verdict.findings.front().rule == "loyalty.more");
}

}  // namespace
}  // namespace bedacht
