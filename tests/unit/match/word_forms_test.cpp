// SPDX-License-Identifier: Apache-2.0

// How one word of a phrase is written in a rule, and which words of a text it finds.

#include <catch2/catch_test_macros.hpp>

#include "match/found.h"

namespace bedacht {
namespace {

using test::found;
using test::found_in;

TEST_CASE("a tilde takes what has the same stem", "[language]") {
  CHECK(found_in("en", "price~", u"Prices, priced, pricing, pricey.") == u"Prices|priced|pricing");
  CHECK(found_in("en", "company~", u"The company and its companies.") == u"company|companies");
  CHECK(found_in("de", "haus~", u"Häuser, Haeuser, Hauses, Hausen.") == u"Häuser|Haeuser|Hauses|Hausen");
  CHECK(found_in("any", "price~|haus~", u"Pricing der Häuser") == u"Pricing|Häuser");
}

TEST_CASE("a tilde tells apart what only has the same root", "[language]") {
  CHECK(found_in("de", "versager~", u"Versagen, versagt, Versagern.") == u"Versagern");
  CHECK(found_in("en", "parasite~", u"Parasites are parasitic.") == u"Parasites");
  CHECK(found_in("en", "organ~", u"Organs of an organization.") == u"Organs");
  CHECK(found_in("en", "consultant~", u"Consultants in consulting.") == u"Consultants");
}

TEST_CASE("a tilde follows the language of its list", "[language]") {
  CHECK(found_in("en", "haus~", u"Häuser").empty());
  CHECK(found_in("de", "price~", u"pricing").empty());
}

TEST_CASE("a tilde inflects the last part of a word with a hyphen or an apostrophe", "[language]") {
  CHECK(found_in("any", "e-mail~", u"Deine E-Mails, eine E-Mail, E-Mailing") == u"E-Mails|E-Mail|E-Mailing");
  CHECK(found_in("de", "ohne e-mail~ geht", u"Ohne E-Mails geht nichts") == u"Ohne E-Mails geht");
}

TEST_CASE("= asks for case, umlauts and accents as they are written", "[language]") {
  CHECK(found(R"("=IT")", u"Die IT sagt, it works, It.") == u"IT");
  CHECK(found(R"("=Sie")", u"Kommen Sie, kommt sie?") == u"Sie");
  CHECK(found(R"("=Müller")", u"Müller, Mueller, MÜLLER, Muller") == u"Müller");
  CHECK(found(R"("=Masse")", u"Masse und Maße") == u"Masse");
  CHECK(found(R"("=IT")", u"ＩＴ, I\u00ADT, ITs").empty());
  CHECK(found(R"("die =IT abteilung")", u"Die IT-Abteilung, die it Abteilung") == u"Die IT-Abteilung");
}

TEST_CASE("an asterisk stands for the rest of a word at either end or both", "[language]") {
  CHECK(found(R"("*umsatz*")", u"Mehrumsatzsteuer, Umsatz, umsatzstark, Umsätze") ==
        u"Mehrumsatzsteuer|Umsatz|umsatzstark");
  CHECK(found_in("de", "*prognose~", u"Umsatzprognosen, Prognose, Prognostik") == u"Umsatzprognosen|Prognose");
  CHECK(found_in("de", "*haus~", u"Rathäuser, Krankenhauses, hausen") == u"Rathäuser|Krankenhauses|hausen");
  CHECK(found(R"("*prognose")", u"Umsatzprognosen").empty());
}

TEST_CASE("a word that a full stop or a colon glues to another one is found there", "[language]") {
  CHECK(found(R"("mist")", u"So ein.Mist") == u"Mist");
  CHECK(found(R"("ein mist")", u"So.ein Mist") == u"ein Mist");
  CHECK(found(R"("riesig mist")", u"So.riesig Mist") == u"riesig Mist");
  CHECK(found(R"("so riesig")", u"So.riesig Mist").empty());
}

TEST_CASE("a name is found with genitive and in hyphen compounds, never inside a longer word", "[language]") {
  CHECK(found(R"({"entity": "product"})", u"PumpLinks, PumpLink's, PumpLink-Kunden, Nicht-PumpLink") ==
        u"PumpLinks|PumpLink's|PumpLink|PumpLink");
  CHECK(found(R"({"entity": "product"})", u"PumpLinker, XPumpLink, PumpLink2, PumpLink_a").empty());
  CHECK(found(R"("@product kunde~")", u"Unsere PumpLink-Kunden") == u"PumpLink-Kunden");
  CHECK(found(R"({"entity": "product"})", u"Unsere AquaJet-500-Kunden") == u"AquaJet-500");
  CHECK(found(R"("liebe @product kunden")", u"Liebe AquaJet 500-Kunden") == u"Liebe AquaJet 500-Kunden");
}

}  // namespace
}  // namespace bedacht
