// SPDX-License-Identifier: Apache-2.0
#include "detect/street_address.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "detect/address_parts.h"
#include "detect/calendar_date.h"
#include "detect/post_box.h"
#include "detect/street_name.h"
#include "detect/street_words.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr int kMostWords = 5;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"address*",  "adresse*", "*adresse",  "*anschrift",    "anschrift*", "wohnhaft",   "wohnt",
     "wohne",     "wohnst",   "wohnen",    "wohnort",       "wohnsitz",   "hausnummer", "lives",
     "lived",     "living",   "residing",  "resides",       "resident",   "residence",  "located",
     "location",  "offices",  "office",    "headquarters",  "premises",   "sitz",       "moved",
     "umgezogen", "delivery", "lieferung", "lieferadresse", "ship",       "taxi",       "residential"});

constexpr std::array kCounterWords =
    std::to_array<std::string_view>({"ip", "mac", "wallet", "bitcoin", "version", "zitat", "verse"});

/// What was read around a number.
struct Reading {
  Span span;
  Validity validity = Validity::Refuted;
  bool preposition = false;  ///< "Unter den Linden 1", which a place behind it proves; "Im Finale 3, Kiel" is none
  bool fits = true;          ///< what stands around it in the text does not speak against it
};

bool is_capitals(std::u16string_view word) {
  return std::none_of(word.begin(), word.end(), is_lower);
}

unsigned value_of(std::u16string_view text, Span number) {
  unsigned value = 0;
  for (const char16_t unit : part(text, number).substr(0, 6))
    value = value * 10 + static_cast<unsigned>(unit - u'0');
  return value;
}

bool may_be_year(std::u16string_view text, Span number) {
  const unsigned value = value_of(text, number);
  return number.length() == 4 && value >= 1900 && value <= 2100;
}

// "Straße 17. Juni", "Marktplatz 18 Uhr", "Platz 3:1" count something else.
bool ends_house_number(std::u16string_view text, std::uint32_t end) {
  const char16_t after = unit_at(text, end);
  const char16_t second = unit_at(text, end + std::size_t{1});
  if (is_word_unit(after) || (after != 0 && std::u16string_view(u"%€$£°@").find(after) != std::u16string_view::npos))
    return false;
  if ((after == u'.' || after == u',' || after == u':' || after == u'/' || is_dash(after)) && is_word_unit(second))
    return after == u',' && !is_digit(second);
  const Span next = word_right(text, after == u'.' ? end + 1 : end);
  if (next.empty()) return true;
  if (AddressWord(part(text, next)).is_counted()) return false;
  return after != u'.' || (is_name(part(text, next)) && month_of(part(text, next)) == 0);
}

/// Extends a reading to a building's number, an apartment in front, and "the corner of".
void read_front(std::u16string_view text, Reading& reading, bool& unit) {
  std::uint32_t start = start_of_number_left(text, reading.span.start);
  if (start == reading.span.start) return;
  reading.span.start = start;
  const std::uint32_t front = start_of_number_left(text, start);
  const Span word = word_left(text, front, true);
  if (front == start || word.empty() || !AddressWord(part(text, word)).is_unit()) return;
  reading.span.start = word.start;
  unit = true;
}

bool behind_corner(std::u16string_view text, std::uint32_t start) {
  constexpr std::u16string_view kCorner = u"corner of ";
  return start >= kCorner.size() && text.substr(start - kCorner.size(), kCorner.size()) == kCorner;
}

void extend_corner(std::u16string_view text, Span& span) {
  span.start -= 10;
  if (text.substr(span.end, 5) != u" and ") return;
  std::uint32_t end = span.end + 5;
  for (int words = 0; words < 3; ++words) {
    const Span word = word_right(text, end);
    if (word.empty() || !is_name(part(text, word))) break;
    end = span.end = word.end;
  }
}

// "lives at 846 …", "auf der …", "Address:"; at the start of a line all is open.
bool behind_preposition(std::u16string_view text, std::uint32_t start) {
  constexpr std::array kBefore = std::to_array<std::string_view>(
      {"at", "on", "in", "is", "to", "of", "near", "from", "bei", "der", "ist", "the", "following", "with", "and"});
  std::uint32_t at = start;
  while (at > 0 && start - at < 8 && is_space(text[at - 1]))
    --at;
  if (at == 0) return true;
  if (text[at - 1] == u':' || text[at - 1] == u'?' || text[at - 1] == u',' || text[at - 1] == u'\n') return true;
  const AddressWord word(part(text, word_left(text, at, false)));
  return std::find(kBefore.begin(), kBefore.end(), word.folded()) != kBefore.end();
}

/// `named` says that a word of the name is one that streets have; `outside` that the text around it does not object.
Reading finish(std::u16string_view text, Reading reading, Validity alone, bool named, bool outside) {
  bool unit = false;
  const bool corner = behind_corner(text, reading.span.start);
  if (corner) {
    extend_corner(text, reading.span);
  } else {
    read_front(text, reading, unit);
  }
  const AddressTail tail = read_tail(text, reading.span.end);
  reading.span.end = tail.end;
  // "5850 Jana Nerudy 894", and a code some lines below
  const bool block = tail.code && is_digit(text[reading.span.start]);
  const bool proven =
      corner || unit || tail.unit || tail.placed || block || (named && tail.code) || (reading.preposition && tail.city);
  reading.validity = proven ? Validity::Proven : alone;
  reading.fits = proven || outside;
  return reading;
}

/// `Genter Straße 16a`: the number behind the name.
Reading read_number_last(std::u16string_view text, Span number) {
  if (number.length() > 4 || text[number.start] == u'0') return {};
  const StreetName name = read_street_name(text, number.start);
  if (name.start == number.start || name.words == 0) return {};
  Reading reading;
  reading.span = {name.start, end_of_house_number(text, number)};
  const bool ends = ends_house_number(text, reading.span.end);
  const bool year = may_be_year(text, number);
  const bool street = name.ending == StreetWord::Compound || name.ending == StreetWord::Noun;
  const bool opened = name.opening == StreetWord::Opening && name.ending != StreetWord::NoName;
  if (!ends) return {};
  const bool proven = (street && number.length() <= 3) || (opened && !year);
  const bool outside = proven || street || name.ending == StreetWord::WeakCompound ||
                       name.opening != StreetWord::None || behind_preposition(text, name.start) ||
                       start_of_number_left(text, name.start) != name.start;
  const std::u16string_view begins = text.substr(name.start, 9);
  reading.preposition = (begins == u"Unter den" || begins == u"Hinter de") && number.length() <= 3;
  const bool named = street || name.ending == StreetWord::WeakCompound || name.opening != StreetWord::None;
  return finish(text, reading, proven ? Validity::Proven : Validity::Unknown, named, outside && !(year && !opened));
}

// What may stand behind an English street's name, so that the name does not go on: "2 Wall Street bankers".
bool ends_english(std::u16string_view text, std::uint32_t end) {
  const char16_t after = unit_at(text, end);
  if (!is_blank(after)) return !is_word_unit(after) && after != u'\'' && after != 0x2019 && after != u'-';
  const Span next = word_right(text, end);
  return next.empty() || AddressWord(part(text, next)).may_follow();
}

/// `221B Baker St`: the number in front of the name.
Reading read_number_first(std::u16string_view text, Span number) {
  if (number.length() > 5) return {};
  const char16_t before = unit_before(text, number.start);
  if (before == u'$' || before == u'€' || before == u'£' || before == u'#' || is_word_unit(before)) return {};
  std::uint32_t at = end_of_house_number(text, number);
  if (!is_blank(unit_at(text, at))) return {};
  StreetWord noun = StreetWord::None;
  StreetWord opening = StreetWord::None;
  std::uint32_t end = at;
  int names = 0;
  int lower = 0;
  bool capitals = false;
  for (int i = 0; i < kMostWords; ++i) {
    const Span word = word_right(text, at);
    if (word.empty() || word.start == at) break;
    const std::u16string_view original = part(text, word);
    const AddressWord read(original);
    const std::string_view folded = read.folded();
    StreetWord kind = read.english_noun();
    // "Abdomen CT" is no court.
    if (original.size() <= 2 && !capitals && is_capitals(original)) kind = StreetWord::None;
    if (names == 0) capitals = is_capitals(original);
    if (i == 0 && (opening = read.opening()) == StreetWord::Opening) {
      at = word.end;
      if (unit_at(text, at) == u'.') ++at;
      continue;
    }
    if (i == 0 && opening != StreetWord::Opening) opening = StreetWord::None;
    if (read.is_unit()) break;
    if (names == 0 && read.is_counted()) return {};
    const bool compass = read.is_compass_point();
    if (kind != StreetWord::None && (names > 0 || folded == "broadway" || folded == "interstate")) {
      noun = kind;
      end = word.end;
      if (unit_at(text, end) == u'.' && folded.size() <= 4 && is_blank(unit_at(text, end + std::size_t{1}))) ++end;
      if (!is_name(original)) ++lower;
      if (unit_at(text, word.end) == u',') break;
    } else if (noun != StreetWord::None && compass) {
      end = word.end;
      break;
    } else if (noun != StreetWord::None) {
      break;
    }
    if (!is_name(original) && !(opening == StreetWord::Opening && read.is_particle())) {
      if (i == 0 || kind == StreetWord::None) ++lower;
      if (lower > 1 && kind == StreetWord::None) break;
    }
    // "St Omers Road" and "E 178th St" have names before the noun; a compass point is none.
    if (!compass && (!read.is_particle() || is_name(original))) ++names;
    at = word.end;
    if (opening == StreetWord::Opening && names > 0) end = at;
    if (unit_at(text, at) == u'.' && folded.size() <= 3) ++at;
  }
  const bool opened = opening == StreetWord::Opening && names > 0;
  if (noun == StreetWord::None && !opened) return {};
  Reading reading;
  reading.span = {number.start, end};
  // "Interstate 35", "County Road 42"
  const Span route = word_right(text, end);
  if (!route.empty() && is_digit(text[route.start]) && route.length() <= 4) reading.span.end = route.end;
  const bool clear = lower == 0 && !may_be_year(text, number);
  const bool proven = clear && (opened || noun == StreetWord::EnglishNoun);
  const bool outside = ends_english(text, reading.span.end);
  Reading read = finish(text, reading, proven ? Validity::Proven : Validity::Unknown, true, outside);
  const std::u16string_view words = part(text, read.span);
  const bool city = words.find(u',') != std::u16string_view::npos;
  if (city && lower == 0 && read.validity == Validity::Unknown) read.validity = Validity::Proven;
  return read;
}

Reading read_box(std::u16string_view text, Span number) {
  Reading reading;
  reading.span = read_field_post(text, number);
  if (reading.span.empty()) reading.span = read_post_box(text, number);
  return reading.span.empty() ? Reading{} : finish(text, reading, Validity::Proven, true, true);
}

Reading read_address(std::u16string_view text, Span number) {
  Reading unknown;
  const bool named = !word_left(text, number.start, true).empty();
  for (auto* read : {read_box, read_number_last, read_number_first}) {
    if (!named && read != read_number_first) continue;  // these two need a word in front of the number
    const Reading reading = read(text, number);
    if (reading.validity == Validity::Proven && reading.fits) return reading;
    if (unknown.validity == Validity::Refuted) unknown = reading;
  }
  return unknown;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  std::uint32_t done = 0;
  for (const Span& number : marks.numbers) {
    if (number.start < done || number.length() > 5) continue;
    const char16_t before = unit_before(marks.text, number.start);
    if (is_word_unit(before) || before == u'.' || is_dash(before)) {
      if (before != u'.' || !is_word_unit(unit_before(marks.text, number.start - 1))) continue;
    }
    const Reading reading = read_address(marks.text, number);
    if (reading.validity == Validity::Refuted || !reading.fits) continue;
    if (!candidates.empty() && candidates.back().overlaps(reading.span) && reading.span.start < candidates.back().start)
      candidates.pop_back();
    candidates.push_back(reading.span);
    done = reading.span.end;
  }
}

Validity validate(std::u16string_view candidate) {
  const auto size = static_cast<std::uint32_t>(candidate.size());
  Validity best = Validity::Refuted;
  for (std::uint32_t start = 0; start < size && best != Validity::Proven; ++start) {
    std::uint32_t end = start;
    while (end < size && is_digit(candidate[end]))
      ++end;
    if (end == start) continue;
    best = std::max(best, read_address(candidate, {start, end}).validity);
    start = end;
  }
  if (best != Validity::Proven && candidate.starts_with(u"corner of ")) best = Validity::Proven;
  return best;
}

}  // namespace

Detector street_address_detector() noexcept {
  return {"street-address", find, validate, kWords, kCounterWords, 70, 65};
}

}  // namespace bedacht
