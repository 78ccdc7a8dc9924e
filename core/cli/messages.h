// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <initializer_list>

#include "engine/ui_text.h"
#include "model/localized.h"

/// The command line's own words. What is said about a draft or a setting comes from the rules.
namespace bedacht::cli::say {

/// What is the same in both languages: a name, a sign.
constexpr UiText same(std::string_view text) noexcept {
  return {text, text};
}

/// The parts of an error, one behind the other.
inline Localized error(std::initializer_list<UiText> parts) {
  Localized text;
  for (const UiText& part : parts) {
    text.de += part.de;
    text.en += part.en;
  }
  return text;
}

// What is wrong with how it was called.
inline constexpr UiText kNoCommand{"es fehlt ein Befehl", "a command is missing"};
inline constexpr UiText kUnknownCommand{"einen solchen Befehl gibt es nicht: ", "there is no such command: "};
inline constexpr UiText kNoRulesCommand{"es fehlt, was mit den Regeln geschehen soll: ",
                                        "it is missing what to do with the rules: "};
inline constexpr UiText kUnknownRulesCommand{"einen solchen Befehl gibt es nicht: rules ",
                                             "there is no such command: rules "};
inline constexpr UiText kHasNoOption{" hat keine Option ", " has no option "};
inline constexpr UiText kUnknownOption{"eine solche Option gibt es nicht: ", "there is no such option: "};
inline constexpr UiText kDidYouMean{". Meintest du ", ". Did you mean "};
inline constexpr UiText kNeedsValue{" braucht einen Wert", " needs a value"};
inline constexpr UiText kTakesNoValue{" nimmt keinen Wert", " takes no value"};
inline constexpr UiText kExpectedOneOf{"; erwartet: ", "; expected one of "};
inline constexpr UiText kUnknownValue{"kein Wert für ", "no value of "};
inline constexpr UiText kSeeHelp{"Hilfe: bedacht --help", "Help: bedacht --help"};

// What is wrong with a file.
inline constexpr UiText kStandardInput{"Standardeingabe", "standard input"};
inline constexpr UiText kNotFound{"nicht gefunden", "not found"};
inline constexpr UiText kNotAllowed{"darf nicht gelesen werden", "may not be read"};
inline constexpr UiText kIsThereAlready{"gibt es schon", "is there already"};
inline constexpr UiText kIsFolder{"ist ein Ordner; erwartet: eine Datei", "is a folder; expected a file"};
inline constexpr UiText kUnreadable{"nicht lesbar: ", "cannot be read: "};
inline constexpr UiText kTooLarge{"größer als 64 MB", "larger than 64 MB"};
inline constexpr UiText kEmptyPack{"in diesem Ordner liegt kein pack.json", "there is no pack.json in this folder"};
inline constexpr UiText kInvalidUtf8{"hier kein gültiges UTF-8", "no valid UTF-8 here"};
inline constexpr UiText kLineTooLong{"die Zeile ist länger als 16 MB", "the line is longer than 16 MB"};
inline constexpr UiText kCannotWrite{"die Ausgabe konnte nicht geschrieben werden", "the output could not be written"};
inline constexpr UiText kUnknownNetwork{"die Regeln kennen keine Einstellungen dieses Netzwerks: ",
                                        "the rules know no settings of this network: "};

// A verdict as text.
inline constexpr std::array<UiText, 4> kSeverities{
    {{"Fehler", "error"}, {"Warnung", "warning"}, {"Hinweis", "information"}, {"Tipp", "hint"}}};
inline constexpr UiText kWhy{"Warum", "Why"};
inline constexpr UiText kAdvice{"Besser", "Better"};
inline constexpr UiText kEvidence{"Auslöser", "Because of"};
inline constexpr UiText kFix{"Vorschlag", "Fix"};
inline constexpr UiText kMore{"Leitfaden", "Guideline"};
inline constexpr UiText kMorePlaces{"weitere Zeilen", "more lines"};
inline constexpr UiText kNothingFound{"Nichts gefunden.", "Nothing found."};
inline constexpr UiText kTruncated{"Nur die ersten 1.048.576 Zeichen wurden gelesen.",
                                   "Only the first 1,048,576 characters were read."};
inline constexpr UiText kBeforePosting{"Vor dem Posten", "Before posting"};
inline constexpr std::array<UiText, 5> kGates{{{"keine Rückfrage", "nothing to confirm"},
                                               {"ein Hinweis, mehr nicht", "a note, no more"},
                                               {"Bestätigung nötig", "needs a confirmation"},
                                               {"Begründung nötig", "needs a reason"},
                                               {"gesperrt", "blocked"}}};
inline constexpr UiText kReach{"Reichweite", "Reach"};
inline constexpr UiText kReachShared{" direkt, geteilt bis zu ", " directly, once shared up to "};
inline constexpr UiText kAssumed{"Angenommen", "Assumed"};
inline constexpr UiText kAudiencePublic{"öffentliche Zielgruppe", "public audience"};
inline constexpr UiText kProfileUnknown{"Profil unbekannt", "profile unknown"};
inline constexpr UiText kDisclosures{"Kennzeichnung", "Disclosures"};
inline constexpr std::array<UiText, 3> kDisclosureKinds{
    {{"eigene Meinung", "own opinion"}, {"Arbeitgeber", "employer"}, {"Werbung", "advertising"}}};
inline constexpr std::array<UiText, 5> kDisclosureStates{{{"fehlt", "missing"},
                                                          {"versteckt", "buried"},
                                                          {"vorhanden", "present"},
                                                          {"im Profil", "in the profile"},
                                                          {"unbekannt", "unknown"}}};

// A privacy report.
inline constexpr std::array<UiText, 3> kStatuses{
    {{"in Ordnung", "ok"}, {"riskant", "at risk"}, {"nicht geprüft", "not checked"}}};
inline constexpr UiText kPrivacyTitle{"Privatsphäre-Einstellungen", "Privacy settings"};
inline constexpr UiText kStatus{"Stand", "Status"};
inline constexpr UiText kSetting{"Einstellung", "Setting"};
inline constexpr UiText kValue{"Gewählt", "Chosen"};
inline constexpr UiText kRecommended{"Empfohlen", "Recommended"};
inline constexpr UiText kNotRead{"unbekannt", "unknown"};
inline constexpr UiText kOr{" oder ", " or "};
inline constexpr UiText kChange{"Ändern", "Change it"};
inline constexpr UiText kTaken{"Gelesen am", "Read on"};
inline constexpr UiText kAccount{"Konto", "Account"};
inline constexpr UiText kLastSeen{"Zuletzt so gesehen", "Last seen like this"};
inline constexpr UiText kWhyCompany{"Für die Firma", "For the company"};
inline constexpr UiText kPath{"Weg", "How to get there"};
inline constexpr UiText kDefault{"Neu angelegte Konten", "New accounts"};
inline constexpr UiText kDefaultSeen{"gesehen", "seen"};
inline constexpr UiText kDefaultAssumed{"angenommen", "assumed"};
inline constexpr UiText kSite{"Server", "Server"};
// A summary, in words instead of a mark.
inline constexpr UiText kNoneAtRisk{"Nichts Riskantes gefunden", "Nothing at risk was found"};
inline constexpr UiText kOneAtRisk{"Eine Einstellung solltest du ansehen", "One setting is worth a look"};
inline constexpr UiText kSomeAtRisk{" Einstellungen solltest du ansehen", " settings are worth a look"};
inline constexpr UiText kAllChecked{"alle wurden geprüft", "all were checked"};
inline constexpr UiText kOneUnchecked{"eine ist noch nicht geprüft", "one is not checked yet"};
inline constexpr UiText kSomeUnchecked{" sind noch nicht geprüft", " are not checked yet"};
inline constexpr UiText kOneFine{"eine ist in Ordnung", "one is fine"};
inline constexpr UiText kSomeFine{" sind in Ordnung", " are fine"};

}  // namespace bedacht::cli::say
