// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bedacht {

/// How much else must speak for a phrase before it marks the text that it stands in.
enum class MarkerKind : std::uint8_t {
  None,
  Scheme,    ///< a label of a scheme, which means itself wherever it stands: TLP:RED, VS-NfD, NATO SECRET
  Capitals,  ///< such a label where it is written in capitals
  Phrase,    ///< "streng vertraulich", "for internal use only"
  Word,      ///< "vertraulich": mostly an ordinary word
  Embargo,   ///< "Sperrfrist", "embargoed until": with a day or a time behind it
};

struct MarkerPhrase {
  MarkerKind kind = MarkerKind::None;
  std::size_t end = 0;  ///< where the phrase ends in the text
};

/// Whether one of the phrases may begin with a word; to ask that first is quick.
bool may_begin_marker(std::u16string_view word) noexcept;

/// The longest phrase that begins with the word at `position`, in any case, with ß or ss, ü or ue, and a hyphen or
/// blanks between its words.
///
/// Traffic Light Protocol: FIRST, TLP 2.0 (TLP:CLEAR and TLP:WHITE restrict nothing). Permissible Actions Protocol:
/// MISP. Germany: Verschlusssachenanweisung, § 2. NATO and the European Union: C-M(2002)49, 2013/488/EU.
MarkerPhrase marker_phrase_at(std::u16string_view text, std::size_t position) noexcept;

/// Whether the words of `phrase` (lower case, one blank between them) stand at `position`, as above; `end` becomes
/// their end.
bool words_stand_at(std::u16string_view text, std::size_t position, std::u16string_view phrase,
                    std::size_t& end) noexcept;

}  // namespace bedacht
