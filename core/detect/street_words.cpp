// SPDX-License-Identifier: Apache-2.0
#include "detect/street_words.h"

#include <algorithm>
#include <array>

#include "detect/units.h"

namespace bedacht {
namespace {

template <std::size_t count>
using Table = std::array<std::string_view, count>;

/// A table that is searched by halves, so that its words may be written in the order of their meaning.
template <std::size_t count>
constexpr Table<count> sorted(Table<count> table) {
  std::sort(table.begin(), table.end());
  return table;
}

template <std::size_t count>
bool holds(const Table<count>& table, std::string_view word) {
  return std::binary_search(table.begin(), table.end(), word);
}

template <std::size_t count>
bool ends_in(const Table<count>& table, std::string_view word) {
  constexpr std::size_t kStem = 3;
  return std::any_of(table.begin(), table.end(), [word](std::string_view suffix) {
    return word.size() >= suffix.size() + kStem && word.ends_with(suffix);
  });
}

// German; Dutch; Danish, Norwegian, Swedish, Icelandic; Finnish; Hungarian; Estonian.
constexpr auto kCompounds = sorted(std::to_array<std::string_view>(
    {"strasse", "str",       "gasse",  "allee",  "chaussee", "damm",   "ufer",  "platz",
     "weg",     "promenade", "twiete", "straat", "laan",     "gracht", "plein", "vej",
     "vaenget", "gatan",     "gata",   "vaegen", "veien",    "katu",   "utca",  "braut"}));
constexpr auto kWeakCompounds = sorted(std::to_array<std::string_view>(
    {"ring", "markt",       "graben",   "wall",    "steig", "stieg",  "pfad", "hof",  "park",
     "kai",  "zeile",       "siedlung", "bruecke", "anger", "winkel", "gade", "gate", "tie",
     "kuja", "gewerbepark", "stigur",   "straeti", "wei",   "hove",   "tanav"}));

// With a number behind them these are no streets.
constexpr auto kNoCompounds = sorted(std::to_array<std::string_view>(
    {"arbeitsplatz",    "sitzplatz",        "stehplatz",        "parkplatz",     "stellplatz",       "startplatz",
     "listenplatz",     "tabellenplatz",    "spielplatz",       "campingplatz",  "zeltplatz",        "liegeplatz",
     "studienplatz",    "ausbildungsplatz", "kitaplatz",        "podestplatz",   "podiumsplatz",     "stammplatz",
     "speicherplatz",   "treppchenplatz",   "medaillenplatz",   "rangplatz",     "tabellenrang",     "schlafplatz",
     "betreuungsplatz", "praktikumsplatz",  "relegationsplatz", "abstiegsplatz", "europapokalplatz", "fensterplatz",
     "gangplatz",       "logenplatz",       "ausweg",           "umweg",         "rueckweg",         "hinweg",
     "heimweg",         "arbeitsweg",       "irrweg",           "fluchtweg",     "gehweg",           "radweg",
     "lebensweg",       "rechtsweg",        "durchweg",         "keineswegs",    "mittelweg",        "sonderweg",
     "postweg",         "dienstweg",        "landstrasse",      "bundesstrasse", "autostrasse",      "datenstrasse",
     "einbahnstrasse",  "seidenstrasse",    "strassenallee",    "wettlauf",      "sackgasse"}));

constexpr auto kNouns = sorted(std::to_array<std::string_view>(
    {"strasse",   "str",    "platz", "allee", "weg",    "gasse", "damm", "ufer",  "ring",   "chaussee",
     "promenade", "utca",   "u",     "ut",    "ter",    "gate",  "vei",  "vej",   "vaeg",   "gata",
     "terrasse",  "straat", "laan",  "katu",  "street", "steig", "tie",  "ulice", "namesti"}));

constexpr auto kEnglishNouns = sorted(std::to_array<std::string_view>(
    {"street", "st",    "str", "avenue",  "ave",  "av",      "boulevard", "blvd",     "road",     "rd",  "lane",
     "ln",     "drive", "dr",  "parkway", "pkwy", "highway", "hwy",       "broadway", "crescent", "cres"}));
constexpr auto kEnglishPlaces = sorted(std::to_array<std::string_view>(
    {"court", "ct",    "place",   "pl",    "square", "sq",    "way",        "terrace", "ter",    "circle",
     "cir",   "close", "gardens", "grove", "mews",   "row",   "hill",       "walk",    "market", "plaza",
     "trail", "trl",   "loop",    "alley", "quay",   "wharf", "interstate", "route"}));

constexpr auto kOpenings = sorted(std::to_array<std::string_view>(
    {"strasse", "rue",       "rua",       "avenue", "av",     "avenida", "avda",   "calle",     "ul",    "ulica",
     "chemin",  "boulevard", "impasse",   "quai",   "allee",  "viale",   "piazza", "piazzale",  "largo", "travessa",
     "carrer",  "paseo",     "carretera", "praca",  "strada", "ulitsa",  "vicolo", "lungomare", "plac",  "aleja"}));
constexpr auto kWeakOpenings =
    sorted(std::to_array<std::string_view>({"platz", "via", "place", "plaza", "corso", "route", "cours", "c"}));

constexpr auto kPrepositions = sorted(std::to_array<std::string_view>(
    {"am", "an", "im", "in", "auf", "unter", "zum", "zur", "hinter", "vor", "bei", "beim", "ob", "obere", "untere"}));

constexpr auto kUnits = sorted(std::to_array<std::string_view>(
    {"apt", "apartment", "suite", "ste", "unit", "flat", "apto", "app", "whg", "wohnung", "piso"}));

constexpr auto kParticles = sorted(
    std::to_array<std::string_view>({"de",  "la", "del", "della", "delle", "degli", "dei", "di",  "do",  "da",  "dos",
                                     "das", "du", "des", "der",   "den",   "dem",   "le",  "les", "of",  "von", "van",
                                     "i",   "y",  "e",   "al",    "el",    "ibn",   "nad", "z",   "the", "und", "d"}));

// Months, days, and what people number.
constexpr auto kNoNames = sorted(std::to_array<std::string_view>(
    {"january",   "february", "march",    "april",    "may",       "june",   "july",     "august",   "september",
     "october",   "november", "december", "januar",   "februar",   "maerz",  "mai",      "juni",     "juli",
     "oktober",   "dezember", "jan",      "feb",      "mar",       "apr",    "jun",      "jul",      "aug",
     "sep",       "sept",     "oct",      "okt",      "nov",       "dec",    "dez",      "monday",   "tuesday",
     "wednesday", "thursday", "friday",   "saturday", "sunday",    "montag", "dienstag", "mittwoch", "donnerstag",
     "freitag",   "samstag",  "sonntag",  "version",  "windows",   "office", "iphone",   "android",  "room",
     "raum",      "zimmer",   "level",    "floor",    "etage",     "stock",  "page",     "seite",    "chapter",
     "kapitel",   "part",     "teil",     "number",   "nummer",    "nr",     "no",       "phase",    "step",
     "gate",      "terminal", "line",     "linie",    "phone",     "tel",    "fax",      "mobile",   "zip",
     "plz",       "age",      "alter",    "jahr",     "year",      "since",  "seit",     "box",      "apt",
     "suite",     "unit",     "station",  "halle",    "hall",      "table",  "figure",   "top",      "platz",
     "rang",      "artikel",  "article",  "section",  "paragraph", "agenda", "mrn",      "ssn",      "id",
     "pin",       "port",     "code",     "error",    "ip",        "aged",   "ende",     "anfang",   "schluss",
     "schnitt",   "saison",   "spieltag", "tag",      "woche",     "monat",  "fall",     "punkt",    "about",
     "over",      "under",    "nearly",   "almost",   "only",      "around", "than",     "block",    "building",
     "extension", "ext",      "psc",      "law",      "reference", "ref",    "euro",     "eur",      "usd",
     "chf",       "gbp",      "inr",      "jpy",      "account",   "policy"}));

constexpr auto kCounted = sorted(std::to_array<std::string_view>({"uhr",
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
                                                                  "kilometer"}));

constexpr auto kFollowers = sorted(std::to_array<std::string_view>(
    {"and",   "or",   "is",      "was",     "are",      "in",       "at",     "on",    "for",    "to",
     "has",   "with", "near",    "where",   "by",       "but",      "if",     "as",    "before", "after",
     "this",  "last", "next",    "from",    "the",      "of",       "who",    "which", "that",   "when",
     "until", "so",   "because", "today",   "tomorrow", "tonight",  "street", "und",   "oder",   "ist",
     "in",    "an",   "bei",     "mit",     "wo",       "um",       "suite",  "apt",   "unit",   "please",
     "then",  "now",  "again",   "between", "behind",   "opposite", "via",    "since", "we"}));

constexpr auto kStates = sorted(std::to_array<std::string_view>(
    {"al", "ak", "az", "ar", "ca", "co", "ct", "dc", "de", "fl", "ga", "hi", "ia", "id", "il", "in", "ks",
     "ky", "la", "ma", "md", "me", "mi", "mn", "mo", "ms", "mt", "nc", "nd", "ne", "nh", "nj", "nm", "nv",
     "ny", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "va", "vt", "wa", "wi", "wv", "wy"}));

constexpr auto kCompass = sorted(
    std::to_array<std::string_view>({"n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west"}));

}  // namespace

std::string folded_street_word(std::u16string_view word) {
  std::string folded;
  for (const char16_t unit : word) {
    switch (unit) {
      case u'ä':
      case u'Ä':
      case u'æ':
      case u'Æ':
        folded += "ae";
        break;
      case u'ö':
      case u'Ö':
      case u'ø':
      case u'Ø':
        folded += "oe";
        break;
      case u'ü':
      case u'Ü':
        folded += "ue";
        break;
      case u'ß':
      case u'ẞ':
        folded += "ss";
        break;
      case u'á':
      case u'Á':
      case u'ã':
        folded += 'a';
        break;
      case u'é':
      case u'É':
        folded += 'e';
        break;
      case u'í':
        folded += 'i';
        break;
      case u'ó':
        folded += 'o';
        break;
      case u'ú':
      case u'Ú':
        folded += 'u';
        break;
      case u'ç':
        folded += 'c';
        break;
      default:
        folded += unit < 0x80 ? static_cast<char>(to_lower(unit)) : '?';
    }
  }
  return folded;
}

StreetWord ending_of_name(std::string_view folded) noexcept {
  if (holds(kNoNames, folded) && folded != "platz" && folded != "gate") return StreetWord::NoName;
  if (holds(kNoCompounds, folded)) return StreetWord::NoName;
  if (holds(kNouns, folded)) return StreetWord::Noun;
  if (ends_in(kCompounds, folded)) return StreetWord::Compound;
  return ends_in(kWeakCompounds, folded) ? StreetWord::WeakCompound : StreetWord::None;
}

StreetWord opening_of_name(std::string_view folded) noexcept {
  if (holds(kOpenings, folded)) return StreetWord::Opening;
  if (holds(kWeakOpenings, folded)) return StreetWord::WeakOpening;
  if (holds(kPrepositions, folded)) return StreetWord::Preposition;
  return holds(kParticles, folded) ? StreetWord::Particle : StreetWord::None;
}

StreetWord english_noun(std::string_view folded) noexcept {
  if (holds(kEnglishNouns, folded)) return StreetWord::EnglishNoun;
  return holds(kEnglishPlaces, folded) ? StreetWord::EnglishPlace : StreetWord::None;
}

bool is_unit_word(std::string_view folded) noexcept {
  return holds(kUnits, folded);
}

bool is_particle(std::string_view folded) noexcept {
  return holds(kParticles, folded);
}

bool is_counted(std::string_view folded) noexcept {
  return holds(kCounted, folded);
}

bool may_follow_address(std::string_view folded) noexcept {
  return holds(kFollowers, folded);
}

bool is_state_of_usa(std::string_view folded) noexcept {
  return holds(kStates, folded);
}

bool is_compass_point(std::string_view folded) noexcept {
  return holds(kCompass, folded);
}

}  // namespace bedacht
