// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "engine/ui_text.h"

/// What the commands under `rules` say themselves. What they say about a pack comes from core/desk.
namespace bedacht::cli::say {

// How far a long run is.
inline constexpr UiText kTrying{"Beispiele", "Examples"};
inline constexpr UiText kChecking{"Prüfungen", "Checks"};
inline constexpr UiText kDrafts{"Entwürfe", "Drafts"};

// What a command needs.
inline constexpr UiText kOneRule{"{0} braucht genau eine id einer Regel", "{0} needs exactly one id of a rule"};
inline constexpr UiText kTwoPacks{"rules diff braucht zwei Regelpakete: das alte und das neue",
                                  "rules diff needs two packs: the old one and the new one"};
inline constexpr UiText kSomeDrafts{"rules try braucht Dateien oder Ordner mit Entwürfen",
                                    "rules try needs files or folders with drafts"};
inline constexpr UiText kNoDrafts{"hier liegt kein Entwurf", "there is no draft here"};
inline constexpr UiText kOutNeeded{"rules build braucht --out DATEI", "rules build needs --out FILE"};
inline constexpr UiText kNoWords{"{0} nimmt keine weiteren Wörter: {1}", "{0} takes no further words: {1}"};

// rules test
inline constexpr UiText kExpected{"erwartet:", "expected:"};
inline constexpr UiText kFound{"gefunden:", "found:"};
inline constexpr UiText kTestPassed{"{0} Regeln, {1} Beispiele: alle bestanden, jeder Teil hat einmal ausgelöst.",
                                    "{0} rules, {1} examples: all passed, every part has fired once."};
inline constexpr UiText kTestFailed{
    "{0} Regeln, {1} Beispiele: {2} Beispiele fallen durch, {3} Teile hat kein Beispiel ausgelöst.",
    "{0} rules, {1} examples: {2} examples fail, {3} parts have been fired by no example."};
inline constexpr UiText kUnfiredPhrases{"Wortfolgen, die kein Beispiel enthält ({0}; kein Fehler):",
                                        "Phrases that no example holds ({0}; no failure):"};

// rules lint
inline constexpr std::array<UiText, 3> kGravities{{{"Fehler", "error"}, {"Warnung", "warning"}, {"Bemerkung", "note"}}};
inline constexpr UiText kLintPassed{"Nichts zu beanstanden ({0} Bemerkungen).", "Nothing to mend ({0} notes)."};
inline constexpr UiText kLintFailed{"{0} Fehler, {1} Warnungen, {2} Bemerkungen.",
                                    "{0} errors, {1} warnings, {2} notes."};

// rules explain, check --explain
inline constexpr UiText kRenamed{"heißt heute so; früher {0}", "is called so today; formerly {0}"};
inline constexpr UiText kFile{"Datei", "File"};
inline constexpr UiText kGuideline{"Empfehlung", "Guideline"};
inline constexpr UiText kStatusOfRule{"Zustand", "Status"};
inline constexpr UiText kSeverity{"Stufe", "Severity"};
inline constexpr UiText kGate{"Beim Posten", "At Post"};
inline constexpr UiText kCase{"Fall", "Case"};
inline constexpr UiText kConfidence{"Sicherheit", "Confidence"};
inline constexpr UiText kDismissible{"Weglegen", "Dismissing"};
inline constexpr UiText kMayDismiss{"erlaubt", "allowed"};
inline constexpr UiText kMayNotDismiss{"nicht erlaubt", "not allowed"};
inline constexpr UiText kContext{"Zusammenhang", "Context"};
inline constexpr UiText kAlways{"immer", "always"};
inline constexpr UiText kPattern{"Muster", "Pattern"};
inline constexpr UiText kNoPattern{"keines: es zählt nur der Zusammenhang", "none: only the context counts"};
inline constexpr UiText kException{"Ausnahme", "Exception"};
inline constexpr UiText kLexicons{"Lexika", "Lexicons"};
inline constexpr UiText kMessage{"Meldung", "Message"};
inline constexpr UiText kFixes{"Vorschläge", "Fixes"};
inline constexpr UiText kExamples{"Beispiele", "Examples"};
inline constexpr std::array<UiText, 3> kExpectations{
    {{"beanstandet", "flagged"}, {"geht durch", "passes"}, {"Lücke", "gap"}}};
inline constexpr UiText kDropped{"Ausgenommen", "Spared"};
inline constexpr UiText kDisclosure{"Kennzeichnung", "Disclosure"};
inline constexpr UiText kFinding{"Fund", "Finding"};
inline constexpr UiText kDroppedWord{" – fällt weg: ", " – dropped: "};
inline constexpr UiText kExplainFormats{"mit --explain gibt es die Formate text und json",
                                        "with --explain there are the formats text and json"};
inline constexpr UiText kNobodySpoke{"Keine Regel hat angeschlagen, und von keiner standen alle Wörter da.",
                                     "No rule fired, and of none were all the words there."};

// rules build
inline constexpr UiText kBuilt{"{0} {1} geschrieben: {2} ({3} Bytes, {4} Regeln, {5} Lexika, {6} Netzwerke)",
                               "{0} {1} written: {2} ({3} bytes, {4} rules, {5} lexicons, {6} networks)"};
inline constexpr UiText kNotBuilt{"Nichts geschrieben: erst die Beispiele in Ordnung bringen, oder --no-test.",
                                  "Nothing written: mend the examples first, or use --no-test."};
inline constexpr UiText kNamesInside{"Namen der Firma darin", "Names of the company inside"};

// rules diff
inline constexpr std::array<UiText, 6> kEffects{
    {{"Beanstandet Neues", "Flags something new"},
     {"Strenger als bisher", "Harder than before"},
     {"Beanstandet vielleicht anderes", "May flag something else"},
     {"Milder", "Softer"},
     {"Beanstandet nichts mehr", "No longer flags anything"},
     {"Ohne Wirkung auf die Beanstandungen", "Without effect on what is flagged"}}};
inline constexpr std::array<UiText, 4> kChangeKinds{
    {{"neu", "added"}, {"entfernt", "removed"}, {"umbenannt", "renamed"}, {"geändert", "changed"}}};
inline constexpr UiText kNetworks{"Netzwerke", "Networks"};
inline constexpr UiText kSettings{"Privatsphäre-Einstellungen", "Privacy settings"};
// What a change means for a setting, by desk::Effect.
inline constexpr std::array<UiText, 6> kSettingEffects{{{"wird neu geprüft", "is checked from now on"},
                                                        {"strenger", "stricter"},
                                                        {"anders", "different"},
                                                        {"lockerer", "looser"},
                                                        {"wird nicht mehr geprüft", "is no longer checked"},
                                                        {"", ""}}};
inline constexpr UiText kGuidelines{"Empfehlungen", "Guidelines"};
inline constexpr UiText kModels{"Modelle", "Models"};
inline constexpr UiText kManifest{"Angaben des Regelpakets", "The pack's own settings"};
inline constexpr UiText kCompany{"Firmenprofil", "Company profile"};
inline constexpr UiText kLookedForBy{"gesucht von", "looked for by"};
inline constexpr UiText kExemptedBy{"ausgenommen von", "spared by"};
inline constexpr UiText kFormerly{"früher", "formerly"};

// rules try
inline constexpr UiText kTried{"{0} Entwürfe, {1} beanstandet", "{0} drafts, {1} flagged"};
inline constexpr UiText kTook{"{0} ms für alle, {1} µs im Mittel", "{0} ms for all, {1} µs on average"};
inline constexpr UiText kTryHead{"Entwürfe  Funde  Tipps        µs  Anteil  Regel",
                                 "  Drafts  Finds  Hints        µs   Share  Rule"};
inline constexpr UiText kFalseAlarms{"Vielleicht falscher Alarm ({0})", "Perhaps false alarms ({0})"};
inline constexpr UiText kMissed{"Erwartet und nicht beanstandet ({0})", "Expected and not flagged ({0})"};
inline constexpr UiText kSlowest{"Am langsamsten", "Slowest"};
inline constexpr UiText kUnits{"Zeichen", "characters"};
inline constexpr UiText kSilentRules{"Ohne Fund: {0} Regeln", "Without a find: {0} rules"};

// rules guideline
inline constexpr UiText kHandbook{"In sozialen Netzwerken: unsere Empfehlungen",
                                  "In social networks: our recommendations"};
inline constexpr UiText kHandbookOf{"{0} in sozialen Netzwerken: unsere Empfehlungen",
                                    "{0} in social networks: our recommendations"};
inline constexpr UiText kHandbookIntroduction{
    "Du bist in sozialen Netzwerken willkommen, auch mit deiner Meinung. Diese Empfehlungen helfen dir, dass ein "
    "Beitrag "
    "so ankommt, wie du ihn meinst. Die Beispiele sind erfunden, die Firma darin auch.",
    "You are welcome in social networks, with your opinion too. These recommendations help that a post is read the way "
    "you mean it. The examples are made up, and so is the company in them."};
inline constexpr UiText kHandbookBetterNot{"Besser nicht so:", "Better not:"};
inline constexpr UiText kHandbookFine{"Kein Problem:", "No problem:"};
inline constexpr UiText kHandbookDisclaimer{"So sagst du, dass du für dich sprichst",
                                            "How to say that you speak for yourself"};
inline constexpr UiText kHandbookChannels{"Wen du fragen kannst", "Whom you can ask"};
inline constexpr UiText kHandbookCouncil{
    "Verbindliche Regeln für das Verhalten im Netz brauchen in Deutschland die Zustimmung des Betriebsrats.",
    "In Germany, binding rules on conduct on the net need the consent of the works council."};
inline constexpr UiText kHandbookSource{"Erzeugt aus dem Regelpaket {0}.", "Made from the pack {0}."};

// rules new
inline constexpr UiText kWritten{"Geschrieben: {0}", "Written: {0}"};
inline constexpr UiText kIsThere{"die Regel gibt es schon; bearbeite sie, oder nimm einen anderen Namen",
                                 "the rule is there already; edit it, or choose another name"};
inline constexpr UiText kNoPackHere{"hier ist kein Ordner mit Regeln; nenn ihn mit --pack ORDNER",
                                    "there is no folder of rules here; name it by --pack FOLDER"};

}  // namespace bedacht::cli::say
