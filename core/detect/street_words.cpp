// SPDX-License-Identifier: Apache-2.0
#include "detect/street_words.h"

#include <algorithm>
#include <array>
#include <span>

#include "detect/units.h"

namespace bedacht {
namespace {

// German; Dutch; Danish, Norwegian, Swedish, Icelandic; Finnish; Hungarian; Estonian.
constexpr auto kCompounds = std::to_array<std::string_view>(
    {"strasse", "str",       "gasse",  "allee",  "chaussee", "damm",   "ufer",  "platz",
     "weg",     "promenade", "twiete", "straat", "laan",     "gracht", "plein", "vej",
     "vaenget", "gatan",     "gata",   "vaegen", "veien",    "katu",   "utca",  "braut"});
constexpr auto kWeakCompounds = std::to_array<std::string_view>(
    {"ring", "markt",       "graben",   "wall",    "steig", "stieg",  "pfad", "hof",  "park",
     "kai",  "zeile",       "siedlung", "bruecke", "anger", "winkel", "gade", "gate", "tie",
     "kuja", "gewerbepark", "stigur",   "straeti", "wei",   "hove",   "tanav"});

// With a number behind them these are no streets.
constexpr auto kNoCompounds = std::to_array<std::string_view>(
    {"arbeitsplatz",    "sitzplatz",        "stehplatz",        "parkplatz",     "stellplatz",       "startplatz",
     "listenplatz",     "tabellenplatz",    "spielplatz",       "campingplatz",  "zeltplatz",        "liegeplatz",
     "studienplatz",    "ausbildungsplatz", "kitaplatz",        "podestplatz",   "podiumsplatz",     "stammplatz",
     "speicherplatz",   "treppchenplatz",   "medaillenplatz",   "rangplatz",     "tabellenrang",     "schlafplatz",
     "betreuungsplatz", "praktikumsplatz",  "relegationsplatz", "abstiegsplatz", "europapokalplatz", "fensterplatz",
     "gangplatz",       "logenplatz",       "ausweg",           "umweg",         "rueckweg",         "hinweg",
     "heimweg",         "arbeitsweg",       "irrweg",           "fluchtweg",     "gehweg",           "radweg",
     "lebensweg",       "rechtsweg",        "durchweg",         "keineswegs",    "mittelweg",        "sonderweg",
     "postweg",         "dienstweg",        "landstrasse",      "bundesstrasse", "autostrasse",      "datenstrasse",
     "einbahnstrasse",  "seidenstrasse",    "strassenallee",    "wettlauf",      "sackgasse"});

constexpr auto kNouns = std::to_array<std::string_view>(
    {"strasse",   "str",    "platz", "allee", "weg",    "gasse", "damm", "ufer",  "ring",   "chaussee",
     "promenade", "utca",   "u",     "ut",    "ter",    "gate",  "vei",  "vej",   "vaeg",   "gata",
     "terrasse",  "straat", "laan",  "katu",  "street", "steig", "tie",  "ulice", "namesti"});

constexpr auto kEnglishNouns = std::to_array<std::string_view>(
    {"street", "st",    "str", "avenue",  "ave",  "av",      "boulevard", "blvd",     "road",     "rd",  "lane",
     "ln",     "drive", "dr",  "parkway", "pkwy", "highway", "hwy",       "broadway", "crescent", "cres"});
constexpr auto kEnglishPlaces = std::to_array<std::string_view>(
    {"court", "ct",    "place",   "pl",    "square", "sq",    "way",        "terrace", "ter",    "circle",
     "cir",   "close", "gardens", "grove", "mews",   "row",   "hill",       "walk",    "market", "plaza",
     "trail", "trl",   "loop",    "alley", "quay",   "wharf", "interstate", "route"});

constexpr auto kOpenings = std::to_array<std::string_view>(
    {"strasse", "rue",       "rua",       "avenue", "av",     "avenida", "avda",   "calle",     "ul",    "ulica",
     "chemin",  "boulevard", "impasse",   "quai",   "allee",  "viale",   "piazza", "piazzale",  "largo", "travessa",
     "carrer",  "paseo",     "carretera", "praca",  "strada", "ulitsa",  "vicolo", "lungomare", "plac",  "aleja"});
constexpr auto kWeakOpenings =
    std::to_array<std::string_view>({"platz", "via", "place", "plaza", "corso", "route", "cours", "c"});

constexpr auto kPrepositions = std::to_array<std::string_view>(
    {"am", "an", "im", "in", "auf", "unter", "zum", "zur", "hinter", "vor", "bei", "beim", "ob", "obere", "untere"});

constexpr auto kUnits = std::to_array<std::string_view>(
    {"apt", "apartment", "suite", "ste", "unit", "flat", "apto", "app", "whg", "wohnung", "piso"});

constexpr auto kParticles =
    std::to_array<std::string_view>({"de",  "la", "del", "della", "delle", "degli", "dei", "di",  "do",  "da",  "dos",
                                     "das", "du", "des", "der",   "den",   "dem",   "le",  "les", "of",  "von", "van",
                                     "i",   "y",  "e",   "al",    "el",    "ibn",   "nad", "z",   "the", "und", "d"});

// Months, days, and what people number.
constexpr auto kNoNames = std::to_array<std::string_view>(
    {"january",   "february", "march",     "april",    "may",     "june",   "july",     "august",    "september",
     "october",   "november", "december",  "januar",   "februar", "maerz",  "mai",      "juni",      "juli",
     "oktober",   "dezember", "jan",       "feb",      "mar",     "apr",    "jun",      "jul",       "aug",
     "sep",       "sept",     "oct",       "okt",      "nov",     "dec",    "dez",      "monday",    "tuesday",
     "wednesday", "thursday", "friday",    "saturday", "sunday",  "montag", "dienstag", "mittwoch",  "donnerstag",
     "freitag",   "samstag",  "sonntag",   "version",  "windows", "office", "iphone",   "android",   "room",
     "raum",      "zimmer",   "level",     "floor",    "etage",   "stock",  "page",     "seite",     "chapter",
     "kapitel",   "part",     "teil",      "number",   "nummer",  "nr",     "no",       "phase",     "step",
     "terminal",  "line",     "linie",     "phone",    "tel",     "fax",    "mobile",   "zip",       "plz",
     "age",       "alter",    "jahr",      "year",     "since",   "seit",   "box",      "apt",       "suite",
     "unit",      "station",  "halle",     "hall",     "table",   "figure", "top",      "rang",      "artikel",
     "article",   "section",  "paragraph", "agenda",   "mrn",     "ssn",    "id",       "pin",       "port",
     "code",      "error",    "ip",        "aged",     "ende",    "anfang", "schluss",  "schnitt",   "saison",
     "spieltag",  "tag",      "woche",     "monat",    "fall",    "punkt",  "about",    "over",      "under",
     "nearly",    "almost",   "only",      "around",   "than",    "block",  "building", "extension", "ext",
     "psc",       "law",      "reference", "ref",      "euro",    "eur",    "usd",      "chf",       "gbp",
     "inr",       "jpy",      "account",   "policy"});

constexpr auto kCounted = std::to_array<std::string_view>({"uhr",
                                                           "euro",
                                                           "eur",
                                                           "km",
                                                           "m",
                                                           "meter",
                                                           "prozent",
                                                           "jahre",
                                                           "jahren",
                                                           "mal",
                                                           "minuten",
                                                           "tage",
                                                           "tagen",
                                                           "wochen",
                                                           "monate",
                                                           "stunden",
                                                           "punkte",
                                                           "punkten",
                                                           "leute",
                                                           "personen",
                                                           "menschen",
                                                           "grad",
                                                           "mio",
                                                           "millionen",
                                                           "tausend",
                                                           "am",
                                                           "pm",
                                                           "years",
                                                           "days",
                                                           "hours",
                                                           "people",
                                                           "percent",
                                                           "million",
                                                           "times",
                                                           "minutes",
                                                           "miles",
                                                           "std",
                                                           "min",
                                                           "kg",
                                                           "cent",
                                                           "dollar",
                                                           "dollars",
                                                           "teilnehmer",
                                                           "zuschauer",
                                                           "besucher",
                                                           "fans",
                                                           "follower",
                                                           "stimmen",
                                                           "tote",
                                                           "exemplare",
                                                           "stueck",
                                                           "arbeitsplaetze",
                                                           "fluechtlinge",
                                                           "einwohner",
                                                           "mitarbeiter",
                                                           "autos",
                                                           "kilometer"});

constexpr auto kFollowers = std::to_array<std::string_view>(
    {"and",   "or",   "is",      "was",     "are",      "in",       "at",     "on",    "for",    "to",
     "has",   "with", "near",    "where",   "by",       "but",      "if",     "as",    "before", "after",
     "this",  "last", "next",    "from",    "the",      "of",       "who",    "which", "that",   "when",
     "until", "so",   "because", "today",   "tomorrow", "tonight",  "street", "und",   "oder",   "ist",
     "in",    "an",   "bei",     "mit",     "wo",       "um",       "suite",  "apt",   "unit",   "please",
     "then",  "now",  "again",   "between", "behind",   "opposite", "via",    "since", "we"});

constexpr auto kStates = std::to_array<std::string_view>(
    {"al", "ak", "az", "ar", "ca", "co", "ct", "dc", "de", "fl", "ga", "hi", "ia", "id", "il", "in", "ks",
     "ky", "la", "ma", "md", "me", "mi", "mn", "mo", "ms", "mt", "nc", "nd", "ne", "nh", "nj", "nm", "nv",
     "ny", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "va", "vt", "wa", "wi", "wv", "wy"});

constexpr auto kCompass =
    std::to_array<std::string_view>({"n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west"});

struct List {
  std::span<const std::string_view> words;
  AddressList bit;
};

constexpr std::array kLists = std::to_array<List>({{kNoNames, NoNames},
                                                   {kNoCompounds, NoNames},
                                                   {kNouns, Nouns},
                                                   {kEnglishNouns, EnglishNouns},
                                                   {kEnglishPlaces, EnglishPlaces},
                                                   {kOpenings, Openings},
                                                   {kWeakOpenings, WeakOpenings},
                                                   {kPrepositions, Prepositions},
                                                   {kUnits, Units},
                                                   {kParticles, Particles},
                                                   {kCounted, Counted},
                                                   {kFollowers, Followers},
                                                   {kStates, States},
                                                   {kCompass, CompassPoints}});

constexpr std::size_t count_words() {
  std::size_t count = 0;
  for (const List& list : kLists)
    count += list.words.size();
  return count;
}

constexpr std::size_t kLengths = 18;
constexpr std::size_t kBuckets = 26 * kLengths;

struct Listed {
  std::string_view word;
  std::uint16_t list = 0;
};

/// All lists in one, by first letter and length, so that a look-up compares the one or two words that share both. A
/// word of several lists stands there several times.
struct Dictionary {
  std::array<Listed, count_words()> words{};
  std::array<std::uint16_t, kBuckets + 1> starts{};  ///< of the buckets in `words`
};

constexpr std::size_t bucket_of(std::string_view word) {
  return static_cast<std::size_t>(word.front() - 'a') * kLengths + word.size();
}

constexpr Dictionary join_lists() {
  Dictionary all;
  for (const List& list : kLists) {
    for (const std::string_view word : list.words)
      ++all.starts[bucket_of(word) + 1];
  }
  for (std::size_t bucket = 0; bucket < kBuckets; ++bucket)
    all.starts[bucket + 1] = static_cast<std::uint16_t>(all.starts[bucket + 1] + all.starts[bucket]);
  std::array<std::uint16_t, kBuckets + 1> next = all.starts;
  for (const List& list : kLists) {
    for (const std::string_view word : list.words)
      all.words[next[bucket_of(word)]++] = {word, list.bit};
  }
  return all;
}

constexpr Dictionary kDictionary = join_lists();

/// The lists that hold a word.
std::uint16_t lists_with(std::string_view word) {
  if (word.empty() || word.size() >= kLengths || word.front() < 'a' || word.front() > 'z') return 0;
  const std::size_t bucket = bucket_of(word);
  std::uint16_t lists = 0;
  for (std::size_t i = kDictionary.starts[bucket]; i < kDictionary.starts[bucket + 1]; ++i) {
    if (kDictionary.words[i].word == word) lists = static_cast<std::uint16_t>(lists | kDictionary.words[i].list);
  }
  return lists;
}

template <std::size_t count>
bool ends_in(const std::array<std::string_view, count>& suffixes, std::string_view word) {
  constexpr std::size_t kStem = 3;
  return std::any_of(suffixes.begin(), suffixes.end(), [word](std::string_view suffix) {
    return word.size() >= suffix.size() + kStem && suffix.back() == word.back() && word.ends_with(suffix);
  });
}

StreetWord ending_in(std::uint16_t lists, std::string_view word) {
  if ((lists & NoNames) != 0) return StreetWord::NoName;
  if ((lists & Nouns) != 0) return StreetWord::Noun;
  if (ends_in(kCompounds, word)) return StreetWord::Compound;
  return ends_in(kWeakCompounds, word) ? StreetWord::WeakCompound : StreetWord::None;
}

}  // namespace

AddressWord::AddressWord(std::u16string_view word) noexcept {
  const auto add_two = [this](char first, char second) {
    units_[size_++] = first;
    units_[size_++] = second;
  };
  for (const char16_t unit : word.substr(0, kLongest)) {
    if (unit < 0x80) {
      units_[size_++] = static_cast<char>(to_lower(unit));
      continue;
    }
    switch (unit) {
      case u'ä':
      case u'Ä':
      case u'æ':
      case u'Æ':
        add_two('a', 'e');
        break;
      case u'ö':
      case u'Ö':
      case u'ø':
      case u'Ø':
        add_two('o', 'e');
        break;
      case u'ü':
      case u'Ü':
        add_two('u', 'e');
        break;
      case u'ß':
      case u'ẞ':
        add_two('s', 's');
        break;
      case u'á':
      case u'Á':
      case u'ã':
        units_[size_++] = 'a';
        break;
      case u'é':
      case u'É':
        units_[size_++] = 'e';
        break;
      case u'í':
        units_[size_++] = 'i';
        break;
      case u'ó':
        units_[size_++] = 'o';
        break;
      case u'ú':
      case u'Ú':
        units_[size_++] = 'u';
        break;
      case u'ç':
        units_[size_++] = 'c';
        break;
      default:
        units_[size_++] = '?';
    }
  }
  lists_ = lists_with(folded());
}

StreetWord AddressWord::ending() const noexcept {
  return ending_in(lists_, folded());
}

StreetWord AddressWord::ending_behind_hyphen() const noexcept {
  const std::string_view word = folded();
  const std::size_t hyphen = word.rfind('-');
  if (hyphen == std::string_view::npos || hyphen + 1 == word.size()) return StreetWord::None;
  const std::string_view last = word.substr(hyphen + 1);
  return ending_in(lists_with(last), last);
}

StreetWord AddressWord::opening() const noexcept {
  if (is_in(Openings)) return StreetWord::Opening;
  if (is_in(WeakOpenings)) return StreetWord::WeakOpening;
  if (is_in(Prepositions)) return StreetWord::Preposition;
  return is_in(Particles) ? StreetWord::Particle : StreetWord::None;
}

StreetWord AddressWord::english_noun() const noexcept {
  if (is_in(EnglishNouns)) return StreetWord::EnglishNoun;
  return is_in(EnglishPlaces) ? StreetWord::EnglishPlace : StreetWord::None;
}

}  // namespace bedacht
