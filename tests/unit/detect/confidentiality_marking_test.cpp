// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch_test_macros.hpp>

#include "detect/found.h"

namespace bedacht::test {
namespace {

Words markings(std::string_view text) {
  return found("confidentiality-marking", text);
}

TEST_CASE("the labels of official schemes") {
  for (const std::string_view label :
       {"TLP:RED", "TLP: AMBER", "TLP:AMBER+STRICT", "tlp:green", "PAP:AMBER", "VS-NfD", "VS-VERTRAULICH",
        "NATO SECRET", "NATO CONFIDENTIAL", "COSMIC TOP SECRET ATOMAL", "RESTREINT UE"}) {
    CAPTURE(label);
    CHECK(markings(label) == Words{std::string(label)});
    CHECK(markings("(" + std::string(label) + ") Lagebericht") == Words{std::string(label)});
  }
  CHECK(markings("TLP:CLEAR, tlp:white, PAP:CLEAR").empty());
}

TEST_CASE("an order behind the phrase belongs to it") {
  CHECK(markings("Vertraulich – nicht weitergeben") == Words{"Vertraulich – nicht weitergeben"});
  CHECK(markings("© 2027 Nordwind. Confidential – Do not distribute.") == Words{"Confidential – Do not distribute"});
}

TEST_CASE("a phrase where markings stand") {
  for (const std::string_view text : {"Nur für internen Gebrauch",
                                      "NUR FÜR DEN INTERNEN GEBRAUCH",
                                      "Streng vertraulich!",
                                      "Vertraulich – nicht weitergeben",
                                      "VERTRAULICH: Quartalszahlen Q3",
                                      "Vertraulich",
                                      "[Vertraulich] Entwurf der Präsentation",
                                      "Confidential – do not share",
                                      "CONFIDENTIAL",
                                      "Strictly confidential",
                                      "Company Confidential | Page 3",
                                      "© 2025 Prestige Worldwide. Confidential – Do not distribute.",
                                      "Acme GmbH – For internal use only",
                                      "INTERNAL USE ONLY: roadmap 2027",
                                      "*** For internal use only ***",
                                      "Nicht zur Weitergabe an Dritte bestimmt.",
                                      "Bitte vertraulich behandeln!",
                                      "Sperrfrist: 12. März 2027, 10:00 Uhr",
                                      "SPERRFRIST 3.3.2027",
                                      "Embargoed until March 3, 2027",
                                      "EMBARGO: Tuesday, 9 am CET",
                                      "Unter Sperrfrist bis Montag, 10 Uhr: neue Zahlen",
                                      "Dieses Dokument ist streng vertraulich und nur für den Empfänger bestimmt.",
                                      "This presentation is confidential and proprietary.",
                                      "Neue Preise ab Mai (streng vertraulich)",
                                      "Umsatzplan 2027 – streng vertraulich",
                                      "Intern – bitte nicht weiterleiten",
                                      "[INTERN] Umsatz Q3",
                                      "Private and Confidential",
                                      "TLP:AMBER Bericht zur Lage",
                                      "VS-NfD",
                                      "VS – Nur für den Dienstgebrauch",
                                      "🔒 Confidential 🔒",
                                      "**STRENG VERTRAULICH**",
                                      "Roadmap draft. Not for distribution.",
                                      "Achtung, Sperrfrist: Freitag, 10:00 Uhr",
                                      "Nur intern: Wir verlieren den Kunden Nordwind",
                                      "Confidential and proprietary",
                                      "Proprietary & Confidential",
                                      "For Internal Use Only",
                                      "FOR INTERNAL USE ONLY - DO NOT DISTRIBUTE",
                                      "This report is for internal use only.",
                                      "Diese Präsentation ist nur für den internen Gebrauch bestimmt.",
                                      "VERTRAULICH // Vorstandsvorlage",
                                      "Confidential: Not for public release",
                                      "Streng vertraulich: Gehaltsliste 2026"}) {
    CAPTURE(text);
    CHECK(markings(text).size() == 1);
  }
}

TEST_CASE("promises mark nothing") {
  for (const std::string_view text :
       {"Ihre Daten werden streng vertraulich behandelt.",
        "Ihre Bewerbung behandeln wir selbstverständlich streng vertraulich.", "Alle Angaben bleiben vertraulich.",
        "All replies will be kept strictly confidential.", "Your information is kept confidential.",
        "Your data is strictly confidential and will never be shared.", "Meine Bewerbung ist natürlich vertraulich",
        "Gespräche sind vertraulich und kostenlos", "Anonym & vertraulich – unsere Beratung",
        "We sign NDAs: everything strictly confidential, promised", "Wir haben das intern besprochen.",
        "Wir behandeln das diskret – streng vertraulich.", "100% anonym, streng vertraulich!",
        "Alles, was du sagst, ist streng vertraulich.", "Die Teilnahme ist freiwillig und streng vertraulich",
        "Confidential advice line: call us", "helpline for students", "Alle Gespräche – vertraulich",
        "Beratung (vertraulich)"}) {
    CAPTURE(text);
    CHECK(markings(text).empty());
  }
}

TEST_CASE("program text and settings mark nothing") {
  for (const std::string_view text : {"// For internal use only",
                                      " * For internal use only. Do not call directly.",
                                      "# for internal use only",
                                      "/** @internal for internal use only */",
                                      "def _foo():  # internal use only",
                                      "This function is for internal use only.",
                                      "This API is for internal use only and may change.",
                                      "--debug  (for internal use only)",
                                      "Diese Methode ist nur für den internen Gebrauch.",
                                      "Internal: server error",
                                      "[internal] refactor the parser",
                                      "confidential: true",
                                      "\"confidential\": false,",
                                      "Confidential: yes",
                                      "Vertraulich: ja",
                                      "if (level == \"CONFIDENTIAL\") {",
                                      "const CONFIDENTIAL = 3;",
                                      "CONFIDENTIAL = \"confidential\"",
                                      "enum Level { PUBLIC, INTERNAL, CONFIDENTIAL }",
                                      "Internal use only flag"}) {
    CAPTURE(text);
    CHECK(markings(text).empty());
  }
}

TEST_CASE("law, titles, levels, jobs, and talk about markings are none") {
  for (const std::string_view text : {"Vertrauliche Informationen gehören nicht ins Netz.",
                                      "Confidential Information means any information disclosed",
                                      "Sperrfrist: 12 Monate",
                                      "Die Sperrfrist beim Arbeitslosengeld endet am 3. März 2026.",
                                      "Sperrfrist von 3 Jahren nach § 577a BGB",
                                      "Das Oil embargo until 2027 hurts",
                                      "The trade embargo: what it means for May",
                                      "L.A. Confidential",
                                      "L.A. Confidential – ein großer Film",
                                      "Kitchen Confidential von Anthony Bourdain",
                                      "Was bedeutet \"streng vertraulich\"?",
                                      "Das Dokument war als \"Nur für internen Gebrauch\" gekennzeichnet.",
                                      "The slide was marked CONFIDENTIAL by mistake.",
                                      "He stamped it \"Top Secret\".",
                                      "Mails labelled for internal use only should stay inside.",
                                      "TLP:RED, TLP:AMBER, TLP:GREEN: so funktioniert das Ampelprotokoll",
                                      "TLP:RED bedeutet, dass nur die Empfänger lesen dürfen",
                                      "Stufen: öffentlich, intern, vertraulich, streng vertraulich",
                                      "Vertraulich und kostenlos: die Nummer gegen Kummer",
                                      "Praktikum: Intern – Marketing (m/w/d)",
                                      "Intern",
                                      "Internal",
                                      "Vertraulichkeit ist uns wichtig",
                                      "Confidential computing explained",
                                      "Confidential Transactions – how they work",
                                      "Do not forward this mail unless you laugh",
                                      "Do not distribute flyers in the lobby",
                                      "Bitte Bewerbungen mit dem Vermerk \"Vertraulich\" senden",
                                      "I was told this in private and confidential talks",
                                      "The embargo until Friday was broken by reporters",
                                      "The report was embargoed until Tuesday, then it leaked",
                                      "Streng geheim: das Rezept meiner Oma",
                                      "STRENG GEHEIM!!! Mein neuer Song",
                                      "TOP SECRET",
                                      "Geheim",
                                      "Nicht zur Weitergabe geeignet sind Passwörter",
                                      "Das ist nicht zur Veröffentlichung gedacht, sagte er",
                                      "For internal use only is what the label said",
                                      "NATO secret agents in the movie",
                                      "Not for distribution? Why not!",
                                      "Rote Liste: nicht für den internen Gebrauch",
                                      "Vertraulich. Kostenlos. Anonym.",
                                      "Anonymous. Confidential. Free.",
                                      "Free, confidential, 24/7",
                                      "You may use the name for internal use only.",
                                      "The Licensee may copy the Software for internal use only.",
                                      "The Software is licensed for internal use only"}) {
    CAPTURE(text);
    CHECK(markings(text).empty());
  }
}

TEST_CASE("a word inside lists, tables and quotations marks nothing") {
  CHECK(
      markings("Stufen:\n- Öffentlich: alle\n- Vertraulich – nur Befugte\n- Streng vertraulich: der Vorstand").empty());
  CHECK(markings("| intern | vertraulich |\n| Streng vertraulich | Vorstand |").empty());
  CHECK(markings("»Streng vertraulich!«, sagte sie.").empty());
  CHECK(markings("Unsere Nummer\nConfidential\nruft uns an").empty());
}

TEST_CASE("sources of documents, settings and manuals mark nothing") {
  for (const std::string_view text :
       {"\\newcommand{\\level}{Vertraulich}", "PUBLIC,\nCONFIDENTIAL,\nSECRET", "embargo: 2027-01-01",
        "## Internal use only", "label: Streng vertraulich", "<td>Vertraulich</td>", "\"level\": \"CONFIDENTIAL\"",
        "  (internal use only)", "| Stufe | CONFIDENTIAL | Vorstand |"}) {
    CAPTURE(text);
    CHECK(markings(text).empty());
  }
}

TEST_CASE("confidentiality-marking: hostile text ends") {
  for (const std::u16string_view part : {u"Vertraulich ", u"Nur für internen Gebrauch\n", u"TLP:RED ", u"embargo: 3 ",
                                         u"(((", u"- - ", u"nur für den ", u"tlp", u"\"vertraulich\" "})
    CHECK(detections("confidentiality-marking", repeated(part)).size() < 100'000);
}

}  // namespace
}  // namespace bedacht::test
