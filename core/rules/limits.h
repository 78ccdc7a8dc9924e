// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/localized.h"

// How much a pack and a company profile may hold. They are wide of what people write, and narrow enough that loading
// ends soon, that memory suffices in a browser, and that no pack makes a check slower than linear in the draft. The
// length of a phrase and the depth of a pattern belong to the language and stand in phrase.h and rule.h.

namespace bedacht {

/// A limit, and what the author of a document that exceeds it should know and do. `{n}` stands for the number.
struct Limit {
  std::size_t most;
  std::string_view de;
  std::string_view en;
};

/// The sentence of a limit with its number in it, written as each language writes it: 5.000 and 5,000.
Localized too_much(const Limit& limit);

/// A number with a sign between its thousands: 40.000 and 40,000.
std::string grouped(std::uint64_t number, char separator);

/// How many characters (code points) a text has; the unit of the limits of texts.
std::size_t count_characters(std::string_view utf8) noexcept;

namespace limits {

// Documents

inline constexpr Limit kFileMegabytes{16, "eine Datei darf {n} MB groß sein; verteile ihren Inhalt auf mehrere",
                                      "a file may have {n} MB; split its content into several"};
inline constexpr Limit kPackMegabytes{
    32, "ein Regelpaket und seine Grundpakete dürfen zusammen {n} MB groß sein; nimm heraus, was keine Regel braucht",
    "a pack and those it extends may have {n} MB together; take out what no rule needs"};
inline constexpr Limit kDepth{64, "tiefer als {n} Ebenen verschachtelt; so tief liegt nichts, was hier gelesen wird",
                              "nested deeper than {n} levels; nothing that is read here lies so deep"};
inline constexpr Limit kKeys{2'000, "ein Objekt darf {n} Schlüssel haben; nimm heraus, was nicht gebraucht wird",
                             "an object may have {n} keys; take out what is not needed"};
inline constexpr Limit kValues{1'000'000,
                               "ein Dokument darf {n} Werte enthalten; verteile seinen Inhalt auf mehrere Dateien",
                               "a document may hold {n} values; split its content into several files"};
inline constexpr Limit kErrors{1'000, "mehr als {n} Fehler in dieser Datei; die übrigen stehen hier nicht",
                               "more than {n} mistakes in this file; the others are not listed"};

// Packs

inline constexpr Limit kRules{5'000, "ein Regelpaket darf {n} Regeln enthalten; fasse ähnliche Regeln zusammen",
                              "a pack may hold {n} rules; merge those that are alike"};
inline constexpr Limit kLexicons{1'000, "ein Regelpaket darf {n} Lexika enthalten; fasse ähnliche zusammen",
                                 "a pack may hold {n} lexicons; merge those that are alike"};
inline constexpr Limit kLexiconPhrases{20'000, "eine Liste darf {n} Wortfolgen enthalten; teile sie in mehrere Lexika",
                                       "a list may hold {n} phrases; split it into several lexicons"};
inline constexpr Limit kPhrases{
    200'000,
    "ein Regelpaket darf in Lexika und Regeln {n} Wortfolgen enthalten; Namen der Firma gehören in das Firmenprofil",
    "a pack may hold {n} phrases in lexicons and rules; names of the company belong in the company profile"};
inline constexpr Limit kNetworks{200, "ein Regelpaket darf {n} Netzwerke enthalten; nimm ungenutzte heraus",
                                 "a pack may hold {n} networks; take out unused ones"};
inline constexpr Limit kModels{20, "ein Regelpaket darf {n} Modelle enthalten; nimm ungenutzte heraus",
                               "a pack may hold {n} models; take out unused ones"};
inline constexpr Limit kSettings{200, "ein Netzwerk darf {n} Einstellungen haben; behalte die wichtigen",
                                 "a network may have {n} settings; keep those that matter"};
inline constexpr Limit kSettingValues{50, "eine Einstellung darf {n} Werte haben; fasse gleichwertige zusammen",
                                      "a setting may have {n} values; merge those that mean the same"};
inline constexpr Limit kSettingSteps{5, "eine Einstellung darf {n} Schritte haben; fasse sie zusammen",
                                     "a setting may have {n} steps; merge them"};

// Rules

inline constexpr Limit kNodes{200, "„match“ und „unless“ dürfen zusammen {n} Teile haben; teile die Regel auf",
                              "\"match\" and \"unless\" may have {n} parts together; split the rule"};
inline constexpr Limit kAlternatives{64, "eine Stelle darf {n} Alternativen haben; mach daraus mehrere Wortfolgen",
                                     "a place may have {n} alternatives; make several phrases of them"};
inline constexpr Limit kCases{20, "eine Regel darf {n} Fälle haben; mach daraus mehrere Regeln",
                              "a rule may have {n} cases; make several rules of them"};
inline constexpr Limit kFixes{10, "eine Regel darf {n} Vorschläge machen; behalte die besten",
                              "a rule may have {n} fixes; keep the best"};
inline constexpr Limit kExamples{1'000, "eine Regel darf {n} Beispiele haben; behalte die lehrreichen",
                                 "a rule may have {n} examples; keep those that teach something"};
inline constexpr Limit kExampleText{10'000, "ein Beispiel darf {n} Zeichen lang sein; kürze es auf das, worum es geht",
                                    "an example may have {n} characters; cut it down to its point"};
inline constexpr Limit kContextValues{200, "eine Bedingung darf {n} Werte aufzählen; fasse sie weiter",
                                      "a condition may list {n} values; put it more generally"};

// Texts

inline constexpr Limit kId{100, "eine id darf {n} Zeichen lang sein; kürze sie",
                           "an id may have {n} characters; shorten it"};
inline constexpr Limit kLine{300,
                             "diese Zeile darf {n} Zeichen lang sein; kürze sie, Einzelheiten gehören in die Erklärung",
                             "this line may have {n} characters; shorten it, details belong in the explanation"};
inline constexpr Limit kParagraph{3'000, "dieser Text darf {n} Zeichen lang sein; kürze ihn",
                                  "this text may have {n} characters; shorten it"};
inline constexpr Limit kArticle{30'000, "dieser Text darf {n} Zeichen lang sein; verweise auf den langen Text",
                                "this text may have {n} characters; link to the long one"};
inline constexpr Limit kAddress{2'000, "eine Adresse darf {n} Zeichen lang sein; nimm eine kürzere",
                                "an address may have {n} characters; take a shorter one"};

// The company profile

inline constexpr Limit kTerms{200'000,
                              "ein Firmenprofil darf {n} Namen und Begriffe enthalten; nimm heraus, was nicht geheim "
                              "ist und was keine Regel braucht",
                              "a company profile may hold {n} names and terms; take out what is no secret and what no "
                              "rule needs"};
inline constexpr Limit kTerm{200, "ein Name darf {n} Zeichen lang sein; nimm seinen kennzeichnenden Teil",
                             "a name may have {n} characters; take the part that tells it apart"};
inline constexpr Limit kWordings{50, "je Sprache sind {n} Wortlaute möglich; fasse ähnliche zusammen",
                                 "there may be {n} wordings in each language; merge those that are alike"};
inline constexpr Limit kDays{2'000, "hier sind {n} Tage möglich; nimm vergangene heraus",
                             "there may be {n} days here; take out those that are over"};
inline constexpr Limit kSlots{24, "ein Tag darf {n} Zeitspannen haben; fasse sie zusammen",
                              "a day may have {n} slots; merge them"};

}  // namespace limits
}  // namespace bedacht
