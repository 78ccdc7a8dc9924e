// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include "engine/ui_text.h"

namespace bedacht::cli {
namespace {

constexpr UiText kGeneral{
    R"(bedacht prüft, was du gleich posten willst, gegen die Empfehlungen deiner Firma.

  bedacht check   [Optionen] [DATEI…]      Entwürfe prüfen
  bedacht privacy [Optionen] [AUSZUG…]     Privatsphäre-Einstellungen prüfen
  bedacht rules   BEFEHL [Optionen]        Regeln testen, prüfen, erklären, zusammenbauen
  bedacht BEFEHL --help                    Hilfe zu einem Befehl
  bedacht --version                        Version des Programms und der Regeln
)",
    R"(bedacht checks what you are about to post against the recommendations of your company.

  bedacht check   [options] [FILE…]        check drafts
  bedacht privacy [options] [SNAPSHOT…]    check privacy settings
  bedacht rules   COMMAND [options]        test, lint, explain and build rules
  bedacht COMMAND --help                   help for one command
  bedacht --version                        version of the program and of the rules
)"};

constexpr UiText kCheck{
    R"(bedacht check [Optionen] [DATEI…]

Prüft Entwürfe. Ohne DATEI, oder für -, wird die Standardeingabe gelesen. Beginnt die Eingabe
mit {, ist sie ein Entwurf als JSON, sonst der bloße Text eines Beitrags.

  --company DATEI       Firmenprofil (JSON)
  --pack DATEI|ORDNER   Regeln statt der mitgelieferten
  --base DATEI|ORDNER   ein Regelpaket, das jene erweitern, auch mehrmals
  --ui de|en            Sprache der Texte; sonst nach LC_ALL, LC_MESSAGES, LANG
  --format FORMAT       text    zum Lesen (Vorgabe)
                        json    ein Urteil, bei mehreren Dateien eine Liste
                        jsonl   je Zeile ein Entwurf, je Zeile sein Urteil
                        sarif   SARIF 2.1.0
  --explain [ID]        statt des Urteils: warum Regeln anschlugen oder schwiegen; mit der id einer
                        Regel nur sie (text, json). Ein Dateiname, der so aussieht: --explain=ID

Rückgabe: 0 nichts beanstandet (Tipps zählen nicht), 1 etwas beanstandet,
2 Eingabe oder Regeln unbrauchbar.
)",
    R"(bedacht check [options] [FILE…]

Checks drafts. Without FILE, or for -, standard input is read. An input that begins with { is
a draft as JSON, any other is the plain text of a post.

  --company FILE        company profile (JSON)
  --pack FILE|FOLDER    rules instead of those inside the program
  --base FILE|FOLDER    a pack that those extend, also several times
  --ui de|en            language of the texts; otherwise by LC_ALL, LC_MESSAGES, LANG
  --format FORMAT       text    to be read (default)
                        json    one verdict, a list for several files
                        jsonl   a draft a line, its verdict a line
                        sarif   SARIF 2.1.0
  --explain [ID]        instead of the verdict: why rules fired or stayed silent; with the id of a
                        rule only that one (text, json). A file name that looks so: --explain=ID

Exit status: 0 nothing flagged (hints do not count), 1 something flagged,
2 the input or the rules are unusable.
)"};

constexpr UiText kPrivacy{
    R"(bedacht privacy [Optionen] [AUSZUG…]

Vergleicht Einstellungen eines Netzwerks mit der Empfehlung. Ein AUSZUG ist JSON:
{"network": "x", "settings": {"post-location": "on"}}. Ohne AUSZUG, oder für -, wird die
Standardeingabe gelesen.

  --company DATEI       Firmenprofil (JSON)
  --pack DATEI|ORDNER   Regeln statt der mitgelieferten
  --base DATEI|ORDNER   ein Regelpaket, das jene erweitern, auch mehrmals
  --ui de|en            Sprache der Texte; sonst nach LC_ALL, LC_MESSAGES, LANG
  --format FORMAT       text    zum Lesen (Vorgabe)
                        json    ein Bericht, bei mehreren Auszügen eine Liste
                        html    eine Seite für den Browser oder zum Drucken
  --priority A|B|C      wie viel: A, was entscheidet, wer mitliest, oder andere preisgibt;
                        B auch weniger Wichtiges; C auch Privates. Sonst, was das
                        Firmenprofil will (A, wenn es nichts sagt), ohne Firma B

Rückgabe: 0 nichts riskant, 1 etwas riskant, 2 Eingabe oder Regeln unbrauchbar.
)",
    R"(bedacht privacy [options] [SNAPSHOT…]

Compares the settings of a network with the recommendation. A SNAPSHOT is JSON:
{"network": "x", "settings": {"post-location": "on"}}. Without SNAPSHOT, or for -, standard
input is read.

  --company FILE        company profile (JSON)
  --pack FILE|FOLDER    rules instead of those inside the program
  --base FILE|FOLDER    a pack that those extend, also several times
  --ui de|en            language of the texts; otherwise by LC_ALL, LC_MESSAGES, LANG
  --format FORMAT       text    to be read (default)
                        json    one report, a list for several snapshots
                        html    one page for the browser or to print
  --priority A|B|C      how much: A what decides who reads along, or exposes others;
                        B also what matters less; C also private matters. Otherwise what
                        the company profile asks for (A if it says nothing), B without one

Exit status: 0 nothing at risk, 1 something at risk, 2 the input or the rules are unusable.
)"};

}  // namespace

std::string help_text(Command command, std::string_view ui) {
  switch (command) {
    case Command::None:
      return std::string(kGeneral.in(ui));
    case Command::Check:
      return std::string(kCheck.in(ui));
    case Command::Privacy:
      return std::string(kPrivacy.in(ui));
    default:
      return rules_help(command, ui);
  }
}

}  // namespace bedacht::cli
