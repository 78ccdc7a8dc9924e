// SPDX-License-Identifier: Apache-2.0

// What is written so that a machine does not read it, and people do.

#include <chrono>

#include "match/found.h"
#include "text/utf.h"

namespace bedacht {
namespace {

using test::draft_of;
using test::File;
using test::marked;

/// The code name and the insults that are found in a text.
std::u16string seen(std::u16string text) {
  static const Engine engine = [] {
    std::vector<File> files = test::pack_with(
        test::rule(R"("match": {"any": [{"entity": "codeName"}, {"entity": "customer"}, {"lexicon": "insult"}]})"));
    files.push_back({"lexicons/insult.json",
                     R"json({"id": "insult", "source": "test", "licence": "own", "disguised": true, "phrases": {
      "de": ["idiot~", "vollidiot~", "arschloch", "blödmann", "lügner~", "depp~", "spast*", "dumm wie brot"],
      "en": ["fuck (you)", "moron~"]}})json"});
    auto pack = test::load(files);
    if (!pack) FAIL(describe(pack.errors().front()));
    auto company = load_company_profile({"company.json", R"({"name": "Hansen & Wolff",
      "confidential": {"codeNames": ["Seeadler", "Kormoran"], "customers": ["Stadtwerke Blaustein"]},
      "released": ["Kormoran"]})"});
    if (!company) FAIL(describe(company.errors().front()));
    auto made = Engine::create(std::move(pack).value(), std::move(company).value());
    if (!made) FAIL(describe(made.errors().front()));
    return std::move(made).value();
  }();
  return marked(engine, draft_of(std::move(text)));
}

/// Whether all of the text's middle is found, between words that are not.
void check_found(std::u16string disguised) {
  INFO(to_utf8(disguised));
  CHECK(seen(u"Heute war " + disguised + u" dabei.") == disguised);
  CHECK(seen(disguised) == disguised);
}

TEST_CASE("digits and signs for letters hide neither a code name nor an insult", "[disguise]") {
  for (const char16_t* word : {u"S3eadl3r", u"S33adler", u"$eeadler", u"Se3@dler", u"1d10t", u"V0llid10t", u"@rschloch",
                               u"Id!ot", u"Id|ot", u"1diot3n", u"Bl0edmann", u"D3pp", u"Vo11idiot", u"5p4st"})
    check_found(word);
}

TEST_CASE("a letter that is stretched hides nothing", "[disguise]") {
  for (const char16_t* word : {u"Idiooooot", u"Seeeeadler", u"Seeadlerrrr", u"Deppppp", u"Vollllidiot", u"Id100000t"})
    check_found(word);
}

TEST_CASE("a star stands for one letter of an insult", "[disguise]") {
  for (const char16_t* word : {u"Vollidi*t", u"A****loch", u"F*ck", u"Arsch****", u"L*gner", u"Vollidi*ten", u"I*i0t"})
    check_found(word);
}

TEST_CASE("a star is none for a letter where the rest does not tell the word, or where it names all genders",
          "[disguise]") {
  CHECK(seen(u"Kolleg*innen, M*******g, x*y, 3*4, F**, *fett*, **Idee**, Preis**, a*b*c, Lügn*in").empty());
  CHECK(seen(u"Das ist *Idiot* fett und Idiot* mit Fußnote") == u"Idiot|Idiot");
}

TEST_CASE("letters that stand alone are read as a word", "[disguise]") {
  for (const char16_t* word :
       {u"S e e a d l e r", u"S.e.e.a.d.l.e.r", u"I-d-i-o-t", u"V_o_l_l_i_d_i_o_t", u"S\ne\ne\na\nd\nl\ne\nr",
        u"S\u2011e\u2011e\u2011a\u2011d\u2011l\u2011e\u2011r", u"S  e  e  a  d  l  e  r", u"I, d, i, o, t",
        u"S🙂e🙂e🙂a🙂d🙂l🙂e🙂r", u"I * d * i * o * t", u"S*e*e*a*d*l*e*r", u"I d 1 0 t",
        u"B l ö d m a n n", u"I·d·i·o·t", u"I/d/i/o/t", u"S–e–e–a–d–l–e–r"})
    check_found(word);
}

TEST_CASE("a sign put into a word hides nothing", "[disguise]") {
  for (const char16_t* word : {u"Idi.ot", u"Idi🙂ot", u"See.adler", u"See🙂adler", u"See-adler", u"See\u2011adler",
                               u"See-\nadler", u"See/adler", u"Voll_idi_ot", u"S3e-adler"})
    check_found(word);
  CHECK(seen(u"Idiot:innen, Spast-Verein") == u"Idiot|Spast");
}

TEST_CASE("a capital I is read as a small L, where it looks like one", "[disguise]") {
  check_found(u"SeeadIer");
  check_found(u"VoIIidiot");
  CHECK(seen(u"LinkedIn, HawaIi, AI, iIdiot").empty());
}

TEST_CASE("wider gaps part words of single letters, and an article is no letter of one", "[disguise]") {
  CHECK(seen(u"D u  I d i o t") == u"I d i o t");
  CHECK(seen(u"such a m o r o n") == u"m o r o n");
  CHECK(seen(u"Projekt S e e a d l e r, endlich") == u"S e e a d l e r");
}

TEST_CASE("look-alikes, invisible characters, widths and marks hide nothing, also mixed", "[disguise]") {
  for (const char16_t* word :
       {u"Ѕееаdlеr", u"Sееadlеr", u"Ѕeeαdler", u"S\u200Beea\u200Ddler", u"See\u00ADadler", u"Ｓｅｅａｄｌｅｒ",
        u"𝐒𝐞𝐞𝐚𝐝𝐥𝐞𝐫", u"𝓢𝓮𝓮𝓪𝓭𝓵𝓮𝓻", u"Ⓢⓔⓔⓐⓓⓛⓔⓡ", u"S\u0336e\u0336e\u0336a\u0336d\u0336l\u0336e\u0336r\u0336",
        u"Ѕ3е\u200Badlеr", u"Ｓ３ｅａｄｌ３ｒ", u"I\u200Bd\u00AD1\u03BFt", u"Sᴇᴇᴀᴅʟᴇʀ", u"🅢🅔🅔🅐🅓🅛🅔🅡", u"🆂🅴🅴🅰🅳🅻🅴🆁",
        u"Sǝǝɐdlǝɹ"})
    check_found(word);
}

TEST_CASE("a name of several words is found with some of them disguised", "[disguise]") {
  check_found(u"St4dtwerke Blaustein");
  check_found(u"Stadtwerke Bl4ust3in");
  check_found(u"St4dtw3rke Bl4ust3in");
}

TEST_CASE("a phrase of several words is found where the rarest of them is disguised", "[disguise]") {
  check_found(u"dummmm wie Brot");
  check_found(u"d*mm wie Brot");
  check_found(u"f*ck you");
  CHECK(seen(u"Dummmm. Wie Brot").empty());
}

TEST_CASE("a compound or a genitive of a disguised name is the name", "[disguise]") {
  CHECK(seen(u"Die S3eadler-Pumpe") == u"S3eadler");
  CHECK(seen(u"S3eadl3rs Start") == u"S3eadl3rs");
  CHECK(seen(u"#S3eadler und @S3eadler") == u"S3eadler|S3eadler");
}

TEST_CASE("what is released stays released in disguise") {
  static const Engine engine =
      test::engine_with(test::rule(R"("match": {"entity": "codeName"})", "confidentiality"), "confidentiality");
  CHECK(marked(engine, draft_of(u"K0rmoran und S3eadler")) == u"S3eadler");
}

TEST_CASE("a list that does not ask for it is not found in disguise", "[disguise]") {
  CHECK(test::found(R"({"lexicon": "complaint"})", u"kapuuuutt, k4putt, k a p u t t, k*putt, kaputt") == u"kaputt");
}

TEST_CASE("ordinary text is not read as a disguise", "[disguise]") {
  for (const char16_t* text :
       {u"A 4, A4, 1000, B2B, 3D, z. B., u. a. m., i. d. R., v. l. n. r.", u"W i e  g e h t  s",
        u"M1, L3, X5, R2D2, C3PO", u"I O U a b c d e", u"DE89 3704 0044 0532 0130 00, de-DE, ISO 9001, EN 1090-2",
        u"0xdeadbeef #1d1073 4f3a9c", u"T-4711, 5kg, 300k, 2nd, 1st, 3rd, Q4, 10:30, 24.12.2026",
        u"Brrrr, hmmm, www.example.org, jaaaa, Mmmmm!!!", u"5 € und $5, US$, Preis 10€", u"a@b.example, x! y! z!",
        u"W I R  S U C H E N  D I C H"}) {
    INFO(to_utf8(text));
    CHECK(seen(text).empty());
  }
}

TEST_CASE("hostile text of disguises takes time that grows with its length only", "[disguise]") {
  const auto repeat = [](std::u16string_view piece) {
    std::u16string text;
    while (text.size() < 100000)
      text += piece;
    return text;
  };
  for (const std::u16string_view piece : {u"a ", u"*", u"1", u"a*b", u"a*b ", u"1d10t ", u"1!1!a", u"aaa ", u"i*i*t*",
                                          u"I d i o t ", u"a\n", u"@a", u"s3eadl3r "}) {
    INFO(to_utf8(piece));
    const std::u16string text = repeat(piece);
    const auto start = std::chrono::steady_clock::now();
    (void)seen(text);
    const auto spent = std::chrono::steady_clock::now() - start;
    // Generous for slow machines and sanitizers; quadratic time would be minutes.
    CHECK(std::chrono::duration_cast<std::chrono::milliseconds>(spent).count() < 20000);
  }
}

}  // namespace
}  // namespace bedacht
