// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "engine/ui_text.h"

namespace bedacht::desk {

/// The lists of core/desk/words/, which the build writes into one source. One word a line; a line that begins with `#`
/// is none.
std::string common_german();
std::string common_english();
std::string common_surnames();
std::string well_known_names();

/// What people mean by a word when they do not mean the company's.
enum class WordKind : std::uint8_t { German, English, Surname, Name };
inline constexpr std::array<UiText, 4> kWordKinds{{{"ein gewöhnliches deutsches Wort", "a common German word"},
                                                   {"ein gewöhnliches englisches Wort", "a common English word"},
                                                   {"ein häufiger Nachname", "a common surname"},
                                                   {"ein bekannter Name", "a well-known name"}}};

/// All the words, folded. A word in several lists has the kind of the first.
std::map<std::u16string, WordKind> everyday_words();

}  // namespace bedacht::desk
