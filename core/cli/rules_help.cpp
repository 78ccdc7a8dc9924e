// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <utility>

#include "cli/help.h"
#include "engine/ui_text.h"

namespace bedacht::cli {
namespace {

constexpr UiText kRules{
    R"(bedacht rules BEFEHL [Optionen]

Werkzeuge für alle, die Regeln schreiben und verteilen.

  test [ID…]          die Beispiele aller Regeln, oder einiger, und was sie nie auslösen
  lint                was in Regeln stehen kann und nicht sollte
  explain ID          eine Regel in Worten
  guideline           die Empfehlungen als Handbuch, mit Beispielen
  build --out DATEI   Regeln, Grundpakete und Firmenprofil in eine Datei
  diff ALT NEU        was sich zwischen zwei Regelpaketen geändert hat
  try DATEI|ORDNER…   ein Probelauf über Entwürfe
  new ID              das Gerüst einer neuen Regel

Warum ein Entwurf beanstandet wird, sagt: bedacht check --explain
)",
    R"(bedacht rules COMMAND [options]

Tools for those who write rules and hand them out.

  test [ID…]          the examples of all rules, or of some, and what they never fire
  lint                what rules may say and should not
  explain ID          a rule in words
  guideline           the recommendations as a handbook, with examples
  build --out FILE    rules, base packs and company profile in one file
  diff OLD NEW        what has changed between two packs
  try FILE|FOLDER…    a dry run over drafts
  new ID              the skeleton of a new rule

Why a draft is flagged is said by: bedacht check --explain
)"};

constexpr UiText kTest{
    R"(bedacht rules test [Optionen] [ID…]

Prüft jede Regel an ihren eigenen Beispielen, allein und mit allen anderen. Eine Regel, ein Teil
eines Musters oder eine Liste eines Lexikons, die kein Beispiel je ausgelöst hat, ist ein Fehler.
Beispiele dürfen die Namen aus --company nennen oder die der erfundenen Firma
(company.example.json beim Regelpaket, sonst die mitgelieferte).

  --coverage            auch einzelne Wortfolgen nennen, die kein Beispiel enthält
)",
    R"(bedacht rules test [options] [ID…]

Tries every rule on its own examples, alone and with all others. A rule, a part of a pattern or a
list of a lexicon that no example has ever fired is a failure. Examples may name what is in
--company, or the made-up company (company.example.json beside the pack, otherwise the one inside
the program).

  --coverage            also name single phrases that no example holds
)"};

constexpr UiText kLint{
    R"(bedacht rules lint [Optionen]

Sucht nach Regeln, die nie anschlagen oder von anderen verdeckt werden, doppelten und überflüssigen
Wortfolgen, fehlenden Sprachen und Beispielen, Namen der Firma, die auch gewöhnliche Wörter sind,
Regeln, die harmlose Beiträge beanstanden, und Regeln, die von geschützten Äußerungen über
Arbeitsbedingungen abhalten. Kein Regelpaket kann eine Prüfung abschalten.

  --only PRÜFUNG,…      nur diese Prüfungen, etwa lint/unreachable
  --skip PRÜFUNG,…      alle außer diesen
  --corpus DATEI        harmlose Beiträge (JSONL) statt der mitgelieferten
)",
    R"(bedacht rules lint [options]

Looks for rules that never fire or are hidden by others, duplicate and needless phrases, missing
languages and examples, names of the company that are also common words, rules that flag harmless
posts, and rules that would discourage lawful speech on working conditions. No pack can switch a
check off.

  --only CHECK,…        only these checks, such as lint/unreachable
  --skip CHECK,…        all but these
  --corpus FILE         harmless posts (JSONL) instead of those inside the program
)"};

constexpr UiText kExplain{
    R"(bedacht rules explain [Optionen] ID

Sagt eine Regel in Worten: Empfehlung, Stufe, Zusammenhang, Muster, Lexika, Ausnahmen, Texte,
Beispiele. Auch eine frühere id führt zu ihr.

)",
    R"(bedacht rules explain [options] ID

Says a rule in words: guideline, severity, context, pattern, lexicons, exceptions, texts, examples.
A former id leads to it, too.

)"};

constexpr UiText kGuideline{
    R"(bedacht rules guideline [Optionen]

Druckt die Empfehlungen als Handbuch (Markdown), mit Beispielen aus den Regeln, dem Hinweis auf die
eigene Meinung und den Ansprechpartnern aus --company: ein Leitfaden für alle, die noch keinen haben.

)",
    R"(bedacht rules guideline [options]

Prints the recommendations as a handbook (Markdown), with examples from the rules, the wording that
marks an opinion, and the contacts from --company: a guideline for those who have none yet.

)"};

constexpr UiText kBuild{
    R"(bedacht rules build [Optionen] --out DATEI

Löst ein Regelpaket mit seinen Grundpaketen und dem Firmenprofil in eine Datei auf, die für sich
steht. Vorher werden die Beispiele geprüft; fallen welche durch, wird nichts geschrieben.

  --out DATEI           wohin
  --no-test             ohne die Beispiele zu prüfen
)",
    R"(bedacht rules build [options] --out FILE

Resolves a pack with what it extends and the company profile into one file that stands alone. The
examples are tried before; where some fail, nothing is written.

  --out FILE            where to
  --no-test             without trying the examples
)"};

constexpr UiText kDiff{
    R"(bedacht rules diff [Optionen] ALT NEU

Vergleicht zwei Regelpakete (Dateien oder Ordner): was neu beanstandet wird, was strenger, was
milder, was nicht mehr; Wörter, Netzwerke, Empfehlungen, Namen der Firma (nur ihre Zahl).
Rückgabe 1, wenn sie sich unterscheiden.

  --show-names          Namen der Firma zeigen
)",
    R"(bedacht rules diff [options] OLD NEW

Compares two packs (files or folders): what is newly flagged, what harder, what softer, what no
longer; words, networks, guidelines, names of the company (only how many). Exit status 1 when they
differ.

  --show-names          show names of the company
)"};

constexpr UiText kTry{
    R"(bedacht rules try [Optionen] DATEI|ORDNER…

Ein Probelauf über Entwürfe: .txt einer je Datei, .json einer oder eine Liste, .jsonl einer je
Zeile. Zeigt Funde und Zeit je Regel und was vielleicht falscher Alarm ist: beanstandete Entwürfe
ohne "expect" oder mit "expect": []. Nichts wird gespeichert oder gesendet.

  --harmless            in diesen Entwürfen dürfte nichts beanstandet werden
)",
    R"(bedacht rules try [options] FILE|FOLDER…

A dry run over drafts: .txt one a file, .json one or a list, .jsonl one a line. Shows finds and time
for each rule, and what may be a false alarm: flagged drafts without "expect" or with "expect": [].
Nothing is kept or sent.

  --harmless            nothing should be flagged in these drafts
)"};

constexpr UiText kNew{
    R"(bedacht rules new [Optionen] ID

Schreibt das Gerüst einer Regel, etwa confidentiality.price-list, in den Ordner, den --pack nennt,
sonst in den hier oder in rules/. Überschreibt nichts.

)",
    R"(bedacht rules new [options] ID

Writes the skeleton of a rule, such as confidentiality.price-list, into the folder that --pack
names, otherwise into the one here or in rules/. Overwrites nothing.

)"};

constexpr UiText kCommon{
    R"(  --pack DATEI|ORDNER   Regeln statt der mitgelieferten
  --base DATEI|ORDNER   ein Regelpaket, das erweitert werden darf, auch mehrmals; die
                        mitgelieferten Regeln dürfen es immer
  --company DATEI       Firmenprofil (JSON)
  --ui de|en            Sprache der Texte; sonst nach LC_ALL, LC_MESSAGES, LANG
  --format text|json    zum Lesen (Vorgabe), oder JSON

Rückgabe: 0 in Ordnung, 1 etwas zu verbessern oder beanstandet, 2 Eingabe oder Regeln unbrauchbar.
)",
    R"(  --pack FILE|FOLDER    rules instead of those inside the program
  --base FILE|FOLDER    a pack that may be extended, also several times; the rules inside the
                        program always may be
  --company FILE        company profile (JSON)
  --ui de|en            language of the texts; otherwise by LC_ALL, LC_MESSAGES, LANG
  --format text|json    to be read (default), or JSON

Exit status: 0 fine, 1 something to mend or flagged, 2 the input or the rules are unusable.
)"};

constexpr std::array<std::pair<Command, const UiText*>, 8> kHelp{{{Command::RulesTest, &kTest},
                                                                  {Command::RulesLint, &kLint},
                                                                  {Command::RulesExplain, &kExplain},
                                                                  {Command::RulesGuideline, &kGuideline},
                                                                  {Command::RulesBuild, &kBuild},
                                                                  {Command::RulesDiff, &kDiff},
                                                                  {Command::RulesTry, &kTry},
                                                                  {Command::RulesNew, &kNew}}};

}  // namespace

std::string rules_help(Command command, std::string_view ui) {
  for (const auto& [one, text] : kHelp) {
    if (one == command) return std::string(text->in(ui)) + std::string(kCommon.in(ui));
  }
  return std::string(kRules.in(ui));
}

}  // namespace bedacht::cli
