// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace bedacht {

/// A sentence that the engine itself says, in both languages. All others come from the rules.
struct UiText {
  std::string_view de;
  std::string_view en;

  constexpr std::string_view in(std::string_view language) const noexcept { return language == "de" ? de : en; }
};

namespace ui {

inline constexpr UiText kInsertDisclaimer{"Hinweis auf die eigene Meinung anhängen",
                                          "Add the note that this is your own view"};
inline constexpr UiText kInsertShortDisclaimer{"Kurzen Hinweis auf die eigene Meinung anhängen",
                                               "Add the short note that this is your own view"};
inline constexpr UiText kAppend{"Hinweis anhängen", "Add the note at the end"};
inline constexpr UiText kPrepend{"Hinweis voranstellen", "Add the note at the start"};
inline constexpr UiText kReplace{"Ersetzen", "Replace"};
inline constexpr UiText kRedact{"Schwärzen", "Redact"};
inline constexpr UiText kReply{"Antwort aus den Worten der Firma beginnen", "Start an answer in the company's words"};
inline constexpr UiText kReleasedWording{"Freigegebene Formulierung einsetzen", "Use the released wording"};
inline constexpr UiText kProtected{"Über Arbeitsbedingungen, Bezahlung, Sicherheit und Missstände darfst du sprechen.",
                                   "You may speak about working conditions, pay, safety and misconduct."};
inline constexpr UiText kChannels{" Ansprechpartner gibt es auch hier: ", " You can also turn to: "};
inline constexpr UiText kMissingName{"voller Name", "full name"};
inline constexpr UiText kMissingFunction{"Funktion", "function"};
inline constexpr UiText kMissingCompany{"Firma", "company"};
inline constexpr UiText kInFileName{"im Dateinamen", "in the file name"};
inline constexpr UiText kInLink{"im Link", "in the link"};
inline constexpr UiText kInAlt{"in der Bildbeschreibung", "in the description"};
inline constexpr UiText kInBoth{"im Dateinamen und in der Bildbeschreibung", "in the file name and the description"};
inline constexpr UiText kWorkingTime{"Arbeitszeit", "working hours"};

}  // namespace ui
}  // namespace bedacht
