// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bedacht {

/// What a word says about the address that it stands in.
enum class StreetWord : std::uint8_t {
  None,
  Compound,      ///< "Hauptstraße", "Parijsstraat": a street's whole name
  WeakCompound,  ///< "Neumarkt", "Spring": also the end of other words
  Noun,          ///< "Straße", "utca": ends a name of several words, with the number behind it
  EnglishNoun,   ///< "Street", "Ave": the same with the number in front of it
  EnglishPlace,  ///< "Place", "Way": an ordinary word, too
  Opening,       ///< "Rue", "Calle", "ul.": begins a name
  WeakOpening,   ///< "Via", "Place"
  Preposition,   ///< "Am", "Unter": begins a German name
  Unit,          ///< "Apt.", "Suite": a number follows
  Particle,      ///< "de", "der": within a name
  NoName,        ///< "May", "Version": with a number behind it no street
};

/// The word in lower case, with ae, oe, ue and ss.
std::string folded_street_word(std::u16string_view word);

/// What a folded word says when it ends a name that its number follows.
StreetWord ending_of_name(std::string_view folded) noexcept;
/// What a folded word says when a name goes on behind it.
StreetWord opening_of_name(std::string_view folded) noexcept;
/// What a folded word says behind a number and a name, in the English order.
StreetWord english_noun(std::string_view folded) noexcept;

bool is_unit_word(std::string_view folded) noexcept;
bool is_particle(std::string_view folded) noexcept;
/// "Uhr", "km", "people": the number before such a word counts something.
bool is_counted(std::string_view folded) noexcept;
/// "and", "is": what may follow an address in a sentence, where a noun would go on with its name ("Wall Street
/// bankers").
bool may_follow_address(std::string_view folded) noexcept;
/// "TX", by its postal abbreviation.
bool is_state_of_usa(std::string_view folded) noexcept;
bool is_compass_point(std::string_view folded) noexcept;

}  // namespace bedacht
