// SPDX-License-Identifier: Apache-2.0
#include "detect/street_address.h"

#include <algorithm>
#include <array>
#include <string>

#include "detect/address_parts.h"
#include "detect/calendar_date.h"
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
  bool fits = true;  ///< what stands around it in the text does not speak against it
};

std::u16string_view part(std::u16string_view text, Span span) {
  return text.substr(span.start, span.length());
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
  if (is_counted(folded_street_word(part(text, next)))) return false;
  return after != u'.' || (is_name(part(text, next)) && month_of(part(text, next)) == 0);
}

/// Extends a reading to a building's number, an apartment in front, and "the corner of".
void read_front(std::u16string_view text, Reading& reading, bool& unit) {
  std::uint32_t start = start_of_number_left(text, reading.span.start);
  if (start == reading.span.start) return;
  reading.span.start = start;
  const std::uint32_t front = start_of_number_left(text, start);
  const Span word = word_left(text, front, true);
  if (front == start || word.empty() || !is_unit_word(folded_street_word(part(text, word)))) return;
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
  const std::string word = folded_street_word(part(text, word_left(text, at, false)));
  return std::find(kBefore.begin(), kBefore.end(), word) != kBefore.end();
}

/// The name in front of a house number, from its last word.
struct Name {
  std::uint32_t start = 0;
  StreetWord ending = StreetWord::None;
  StreetWord opening = StreetWord::None;
  int words = 0;  ///< names, without openings and particles
};

// An adjective of a place or a person: "Genter Straße", "Kurt-Schumacher-Straße", "Neue Straße".
bool qualifies_street(std::u16string_view word, const std::string& folded) {
  constexpr std::array kNone = std::to_array<std::string_view>(
      {"der",     "dieser", "jeder",   "einer",   "keiner",  "unserer", "ihrer",   "seiner",
       "meiner",  "unter",  "weiter",  "immer",   "aber",    "oder",    "meister", "sieger",
       "letzter", "erster", "zweiter", "dritter", "vierter", "neuer",   "guter"});
  if (!is_name(word) || folded.size() < 4) return false;
  if (std::find(kNone.begin(), kNone.end(), folded) != kNone.end()) return false;
  constexpr std::array kAdjectives =
      std::to_array<std::string_view>({"neue", "alte", "lange", "kleine", "grosse", "hohe", "breite", "obere", "untere",
                                       "innere", "aeussere", "mittlere"});
  return folded.ends_with("er") || folded.find('-') != std::string::npos ||
         std::find(kAdjectives.begin(), kAdjectives.end(), folded) != kAdjectives.end();
}

Name read_name_left(std::u16string_view text, std::uint32_t number) {
  Name name;
  name.start = number;
  const bool dotted = number > 0 && (text[number - 1] == u'.' || (number > 1 && text[number - 2] == u'.'));
  Span word = word_left(text, number, true);
  if (word.empty()) return name;
  std::string folded = folded_street_word(part(text, word));
  const std::size_t hyphen = folded.rfind('-');
  const bool joined = hyphen != std::string::npos;
  if (joined && hyphen + 1 < folded.size()) {
    name.ending = ending_of_name(folded.substr(hyphen + 1));
    if (name.ending == StreetWord::Noun) name.ending = StreetWord::Compound;
  }
  if (name.ending == StreetWord::None) name.ending = ending_of_name(folded);
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
    folded = folded_street_word(original);
    const bool dot = text[next.end] == u'.';
    const StreetWord opening = opening_of_name(folded);
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
    if (noun && name.words == 0 && !qualifies_street(original, folded) && folded.size() < 3) break;
    if (noun && name.words == 0 && !qualifies_street(original, folded)) name.ending = StreetWord::None;
    ++name.words;
    name.start = particle = next.start;
  }
  return name;
}

/// `named` says that a word of the name is one that streets have; `outside` that the text around it does not object.
Reading finish(std::u16string_view text, Reading reading, Validity alone, bool named, bool outside) {
  bool unit = false;
  const bool corner = behind_corner(text, reading.span.start);
  if (corner)
    extend_corner(text, reading.span);
  else
    read_front(text, reading, unit);
  const AddressTail tail = read_tail(text, reading.span.end);
  reading.span.end = tail.end;
  // "5850 Jana Nerudy 894", and a code some lines below
  const bool block = tail.code && is_digit(text[reading.span.start]);
  const bool proven = corner || unit || tail.unit || tail.placed || block || (named && tail.code);
  reading.validity = proven ? Validity::Proven : alone;
  reading.fits = proven || outside;
  return reading;
}

/// `Genter Straße 16a`: the number behind the name.
Reading read_number_last(std::u16string_view text, Span number) {
  if (number.length() > 4 || text[number.start] == u'0') return {};
  const Name name = read_name_left(text, number.start);
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
  const bool named = street || name.ending == StreetWord::WeakCompound || name.opening != StreetWord::None;
  return finish(text, reading, proven ? Validity::Proven : Validity::Unknown, named, outside && !(year && !opened));
}

// What may stand behind an English street's name, so that the name does not go on: "2 Wall Street bankers".
bool ends_english(std::u16string_view text, std::uint32_t end) {
  const char16_t after = unit_at(text, end);
  if (!is_blank(after)) return !is_word_unit(after) && after != u'\'' && after != 0x2019 && after != u'-';
  const Span next = word_right(text, end);
  return next.empty() || may_follow_address(folded_street_word(part(text, next)));
}

/// `221B Baker St`: the number in front of the name.
Reading read_number_first(std::u16string_view text, Span number) {
  if (number.length() > 5) return {};
  const char16_t before = unit_before(text, number.start);
  if (before == u'$' || before == u'€' || before == u'£' || before == u'#' || is_word_unit(before)) return {};
  std::uint32_t at = end_of_house_number(text, number);
  StreetWord noun = StreetWord::None;
  StreetWord opening = StreetWord::None;
  std::uint32_t end = at;
  int names = 0;
  int lower = 0;
  for (int i = 0; i < kMostWords; ++i) {
    const Span word = word_right(text, at);
    if (word.empty() || word.start == at) break;
    const std::u16string_view original = part(text, word);
    const std::string folded = folded_street_word(original);
    const StreetWord kind = english_noun(folded);
    if (i == 0 && (opening = opening_of_name(folded)) == StreetWord::Opening) {
      at = word.end;
      if (unit_at(text, at) == u'.') ++at;
      continue;
    }
    if (i == 0 && opening != StreetWord::Opening) opening = StreetWord::None;
    if (is_unit_word(folded)) break;
    if (names == 0 && is_counted(folded)) return {};
    const bool compass = is_compass_point(folded);
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
    if (!is_name(original) && !(opening == StreetWord::Opening && is_particle(folded))) {
      if (i == 0 || kind == StreetWord::None) ++lower;
      if (lower > 1 && kind == StreetWord::None) break;
    }
    // "St Omers Road" and "E 178th St" have names before the noun; a compass point is none.
    if (!compass && (!is_particle(folded) || is_name(original))) ++names;
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

// "PSC 0413, Box 8144 / APO AA 42323", "USNS Bergman / FPO AP 93757"
Reading read_field_post(std::u16string_view text, Span number) {
  if (number.length() != 5) return {};
  const Span area = word_left(text, number.start, false);
  const std::string code = folded_street_word(part(text, area));
  if (code != "aa" && code != "ae" && code != "ap") return {};
  const Span office = word_left(text, area.start, false);
  const std::string post = folded_street_word(part(text, office));
  if (post != "apo" && post != "fpo" && post != "dpo") return {};
  Reading reading;
  reading.span = {office.start, number.end};
  reading.validity = Validity::Proven;
  const std::uint32_t first = office.start > 40 ? office.start - 40 : 0;
  for (std::uint32_t at = office.start; at > first; --at) {
    if (is_word_unit(unit_before(text, at - 1)) || !is_word_unit(text[at - 1])) continue;
    const Span word = word_right(text, at - 1);
    const std::string begins = folded_street_word(part(text, word));
    if (begins != "psc" && begins != "unit" && !(begins.size() <= 5 && begins.starts_with("us"))) continue;
    reading.span.start = word.start;
    break;
  }
  return reading;
}

// "P.O. Box 149", "Postfach 12 34 56"
Reading read_post_box(std::u16string_view text, Span number) {
  const Span box = word_left(text, number.start, false);
  if (box.length() != 3 && box.length() != 8) return {};
  const std::string word = folded_street_word(part(text, box));
  Reading reading;
  reading.span = {box.start, number.end};
  if (word == "box") {
    const std::u16string_view before =
        text.substr(box.start > 5 ? box.start - 5 : 0, std::min<std::size_t>(box.start, 5));
    std::string letters;
    for (const char16_t unit : before)
      letters += unit < 0x80 ? static_cast<char>(to_lower(unit)) : '?';
    if (letters.ends_with("p.o. "))
      reading.span.start -= 5;
    else if (letters.ends_with("po ") || letters.ends_with("p.o "))
      reading.span.start -= letters.ends_with("po ") ? 3 : 4;
    else
      return {};
  } else if (word != "postfach") {
    return {};
  }
  return finish(text, reading, Validity::Proven, true, true);
}

Reading read_address(std::u16string_view text, Span number) {
  Reading unknown;
  for (auto* read : {read_field_post, read_post_box, read_number_last, read_number_first}) {
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
  const Landmarks marks(candidate);
  Validity best = Validity::Refuted;
  for (const Span& number : marks.numbers)
    best = std::max(best, read_address(candidate, number).validity);
  if (best != Validity::Proven && candidate.starts_with(u"corner of ")) best = Validity::Proven;
  return best;
}

}  // namespace

Detector street_address_detector() noexcept {
  return {"street-address", find, validate, kWords, kCounterWords, 70, 65};
}

}  // namespace bedacht
