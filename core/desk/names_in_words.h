// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "engine/ui_text.h"
#include "model/company.h"
#include "rules/phrase.h"

// What a rule's file calls by a name, in words; in the order of the enumerations.

namespace bedacht::desk::words {

inline constexpr std::array<UiText, 4> kStatuses{
    {{"stabil", "stable"}, {"Vorschau", "preview"}, {"in Quarantäne", "quarantined"}, {"überholt", "deprecated"}}};
inline constexpr std::array<UiText, 4> kSeverities{
    {{"Fehler", "error"}, {"Warnung", "warning"}, {"Hinweis", "information"}, {"Tipp", "hint"}}};
inline constexpr std::array<UiText, 5> kGates{{{"lässt durch", "lets it pass"},
                                               {"weist hin", "gives notice"},
                                               {"fragt nach", "asks to confirm"},
                                               {"verlangt einen Grund", "asks for a reason"},
                                               {"sperrt", "blocks"}}};
inline constexpr std::array<UiText, 6> kKinds{{{"Beitrag", "post"},
                                               {"Kommentar", "comment"},
                                               {"Antwort", "reply"},
                                               {"Nachricht", "message"},
                                               {"Profil", "profile"},
                                               {"Veranstaltung", "event"}}};
inline constexpr std::array<UiText, 8> kAudiences{{{"alle", "everybody"},
                                                   {"Follower", "followers"},
                                                   {"Kontakte", "connections"},
                                                   {"Freunde", "friends"},
                                                   {"offene Gruppe", "open group"},
                                                   {"geschlossene Gruppe", "closed group"},
                                                   {"Einzelne", "a few people"},
                                                   {"unbekannt", "unknown"}}};
inline constexpr std::array<UiText, 3> kPersonas{
    {{"privat", "private"}, {"beruflich", "professional"}, {"im Namen der Firma", "official"}}};
inline constexpr std::array<UiText, 3> kAuthors{{{"erkennbar von der Firma", "visibly with the firm"},
                                                 {"nicht erkennbar von der Firma", "not visibly with the firm"},
                                                 {"Profil unbekannt", "profile unknown"}}};
inline constexpr std::array<UiText, 4> kSharedPosts{
    {{"nichts", "nothing"},
     {"ein Beitrag eines offiziellen Kontos", "a post of an official account"},
     {"ein Beitrag von jemand anderem", "a post of somebody else"},
     {"eine Beschwerde über die Firma", "a complaint about the firm"}}};
inline constexpr std::array<UiText, 3> kProfileFields{
    {{"Name", "name"}, {"Funktion", "function"}, {"Firma", "company"}}};
inline constexpr std::array<UiText, 4> kAttachments{
    {{"ein Bild", "an image"}, {"ein Video", "a video"}, {"ein Dokument", "a document"}, {"ein Link", "a link"}}};
inline constexpr std::array<UiText, 3> kReplies{
    {{"auf nichts", "nothing"}, {"auf irgendetwas", "anything"}, {"auf eine Beschwerde", "a complaint"}}};
inline constexpr std::array<UiText, 3> kDisclosures{
    {{"Kennzeichnung als eigene Meinung", "note that it is the own opinion"},
     {"Angabe des Arbeitgebers", "naming of the employer"},
     {"Kennzeichnung als Werbung", "label as advertising"}}};
inline constexpr std::array<UiText, 5> kDisclosureStates{{{"fehlt", "missing"},
                                                          {"versteckt", "buried"},
                                                          {"vorhanden", "present"},
                                                          {"im Profil", "in the profile"},
                                                          {"unbekannt", "unknown"}}};
inline constexpr std::array<UiText, 3> kPersons{{{"ich, wir", "I, we"}, {"du, ihr, Sie", "you"}, {"andere", "others"}}};
inline constexpr std::array<UiText, 3> kWithin{{{"in einem Satz", "within a sentence"},
                                                {"in einem Absatz", "within a paragraph"},
                                                {"irgendwo im Entwurf", "anywhere in the draft"}}};
inline constexpr std::array<UiText, kEntityKinds> kEntities{{{"Arbeitgeber", "employer"},
                                                             {"Produkt", "product"},
                                                             {"Marke", "brand"},
                                                             {"Wettbewerber", "competitor"},
                                                             {"Person", "person"},
                                                             {"Codename", "code name"},
                                                             {"Kunde", "customer"},
                                                             {"Lieferant", "supplier"},
                                                             {"Standort", "site"},
                                                             {"vertraulicher Begriff", "confidential term"},
                                                             {"Domain", "domain"},
                                                             {"offizielles Konto", "official account"}}};
inline constexpr std::array<UiText, kTokenKinds> kTokens{
    {{"eine Zahl", "a number"},
     {"ein Geldbetrag", "an amount of money"},
     {"eine Prozentangabe", "a percentage"},
     {"ein Datum", "a date"},
     {"eine Uhrzeit", "a time of day"},
     {"eine Adresse im Netz", "a web address"},
     {"eine Erwähnung (@…)", "a mention (@…)"},
     {"ein Hashtag", "a hashtag"},
     {"ein Emoji", "an emoji"},
     {"ein wütendes Emoji", "an angry emoji"},
     {"ein lachendes Emoji", "a laughing emoji"},
     {"mehrere Ausrufezeichen", "several exclamation marks"},
     {"mehrere Wörter in Großbuchstaben", "several words in capitals"},
     {"ein Wort in Großbuchstaben", "a word in capitals"},
     {"ein langes Zitat", "a long quotation"},
     {"Verse", "verses"},
     {"viele Verse", "many verses"}}};
inline constexpr std::array<UiText, 6> kFixes{
    {{"Hinweis auf die eigene Meinung anhängen", "add the note on the own opinion"},
     {"anhängen", "append"},
     {"voranstellen", "prepend"},
     {"ersetzen", "replace"},
     {"schwärzen", "redact"},
     {"Antwort auf eine Beschwerde beginnen", "start an answer to a complaint"}}};

}  // namespace bedacht::desk::words
