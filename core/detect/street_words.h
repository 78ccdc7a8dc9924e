// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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

/// Where a word is listed, one bit a list.
enum AddressList : std::uint16_t {
  NoNames = 1 << 0,
  Nouns = 1 << 1,
  EnglishNouns = 1 << 2,
  EnglishPlaces = 1 << 3,
  Openings = 1 << 4,
  WeakOpenings = 1 << 5,
  Prepositions = 1 << 6,
  Units = 1 << 7,
  Particles = 1 << 8,
  Counted = 1 << 9,
  Followers = 1 << 10,
  States = 1 << 11,
  CompassPoints = 1 << 12,
};

/// A word of an address in lower case, with ae, oe, ue and ss, looked up once for all that it may be.
class AddressWord {
 public:
  /// What is beyond 40 units of the word is not read.
  explicit AddressWord(std::u16string_view word) noexcept;

  std::string_view folded() const noexcept { return {units_.data(), size_}; }

  /// What it says when it ends a name that its number follows.
  StreetWord ending() const noexcept;
  /// The same for what stands behind the last hyphen: "Kurt-Schumacher-Straße".
  StreetWord ending_behind_hyphen() const noexcept;
  /// What it says when a name goes on behind it.
  StreetWord opening() const noexcept;
  /// What it says behind a number and a name, in the English order.
  StreetWord english_noun() const noexcept;

  bool is_unit() const noexcept { return is_in(Units); }
  bool is_particle() const noexcept { return is_in(Particles); }
  /// "Uhr", "km", "people": the number before such a word counts something.
  bool is_counted() const noexcept { return is_in(Counted); }
  /// "and", "is": what may follow an address in a sentence, where a noun would go on with its name ("Wall Street
  /// bankers").
  bool may_follow() const noexcept { return is_in(Followers); }
  /// "TX", by its postal abbreviation.
  bool is_state_of_usa() const noexcept { return is_in(States); }
  bool is_compass_point() const noexcept { return is_in(CompassPoints); }

 private:
  static constexpr std::size_t kLongest = 40;

  bool is_in(AddressList list) const noexcept { return (lists_ & list) != 0; }

  std::array<char, 2 * kLongest> units_{};
  std::size_t size_ = 0;
  std::uint16_t lists_ = 0;  ///< those that hold it
};

}  // namespace bedacht
