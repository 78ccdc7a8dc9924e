// SPDX-License-Identifier: Apache-2.0
#include "detect/street_name.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "detect/address_parts.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr int kMostWords = 5;

// An adjective of a place or a person: "Genter Straße", "Kurt-Schumacher-Straße", "Neue Straße".
bool qualifies_street(std::u16string_view word, std::string_view folded) {
  constexpr std::array kNone = std::to_array<std::string_view>(
      {"der",     "dieser", "jeder",   "einer",   "keiner",  "unserer", "ihrer",   "seiner",
       "meiner",  "unter",  "weiter",  "immer",   "aber",    "oder",    "meister", "sieger",
       "letzter", "erster", "zweiter", "dritter", "vierter", "neuer",   "guter"});
  if (!is_name(word) || folded.size() < 4) return false;
  if (std::find(kNone.begin(), kNone.end(), folded) != kNone.end()) return false;
  constexpr std::array kAdjectives =
      std::to_array<std::string_view>({"neue", "alte", "lange", "kleine", "grosse", "hohe", "breite", "obere", "untere",
                                       "innere", "aeussere", "mittlere"});
  return folded.ends_with("er") || folded.find('-') != std::string_view::npos ||
         std::find(kAdjectives.begin(), kAdjectives.end(), folded) != kAdjectives.end();
}

}  // namespace

StreetName read_street_name(std::u16string_view text, std::uint32_t number) {
  StreetName name;
  name.start = number;
  const bool dotted = number > 0 && (text[number - 1] == u'.' || (number > 1 && text[number - 2] == u'.'));
  Span word = word_left(text, number, true);
  if (word.empty()) return name;
  const AddressWord last(part(text, word));
  const std::string_view folded = last.folded();
  name.ending = last.ending_behind_hyphen();
  if (name.ending == StreetWord::Noun) name.ending = StreetWord::Compound;
  if (name.ending == StreetWord::None) name.ending = last.ending();
  // A full stop in front of the number ends a sentence unless an abbreviation stands there.
  if (dotted && !folded.ends_with("str") && folded != "u" && folded != "ut" && folded != "st") return name;
  if (name.ending == StreetWord::NoName) return name;
  const bool noun = name.ending == StreetWord::Noun;
  if (!noun && !is_name(part(text, word)) && name.ending != StreetWord::Compound) return name;
  name.start = word.start;
  name.words = noun ? 0 : 1;
  if (name.ending == StreetWord::Compound && !is_name(part(text, word)) && !folded.ends_with("strasse")) name.words = 0;
  std::uint32_t particle = word.start;
  for (int i = 0; i < kMostWords; ++i) {
    const Span next = word_left(text, particle, true);
    if (next.empty() || next.end == particle) break;
    const std::u16string_view original = part(text, next);
    const AddressWord read(original);
    const bool dot = text[next.end] == u'.';
    const StreetWord opening = read.opening();
    if (opening == StreetWord::Opening || opening == StreetWord::WeakOpening ||
        (opening == StreetWord::Preposition && is_name(original))) {
      name.opening = opening;
      name.start = next.start;
      break;
    }
    if (dot) break;
    if (opening == StreetWord::Particle && !is_name(original)) {
      particle = next.start;
      continue;
    }
    if (!is_name(original) || name.ending == StreetWord::Compound) break;
    if (noun && name.words == 0 && !qualifies_street(original, read.folded())) {
      if (read.folded().size() < 3) break;
      name.ending = StreetWord::None;
    }
    ++name.words;
    name.start = particle = next.start;
  }
  return name;
}

}  // namespace bedacht
