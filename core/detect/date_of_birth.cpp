// SPDX-License-Identifier: Apache-2.0
#include "detect/date_of_birth.h"

#include <array>

#include "detect/calendar_date.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr unsigned kFirstYear = 1900;
constexpr unsigned kLastYear = 2030;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"geb", "geboren", "geborene", "geborener", "gebdatum", "gebdat", "geburtsdatum", "*geburtsdatum", "geburtstag",
     "geburtsdaten", "geburt", "born", "dob", "birth", "birthdate*", "birthday", "bday", "bdate"});

// Other days of a life, and of papers.
constexpr std::array kCounterWords = std::to_array<std::string_view>(
    {"date",      "datum",      "dated",       "visit*",      "besuch*",    "termin*",    "exam*",     "untersuch*",
     "admitted",  "admission",  "aufnahme*",   "entlass*",    "discharge*", "surgery",    "operation", "filed",
     "effective", "issued",     "ausgestellt", "gueltig*",    "valid",      "expires",    "expiry",    "ablauf*",
     "gestorben", "verstorben", "verstarb",    "died",        "death",      "tod",        "todestag*", "passed",
     "hochzeit*", "wedding",    "married",     "verheiratet", "party",      "*party",     "feier*",    "*feier",
     "feiern",    "celebrate*", "einladung",   "invite*",     "rechnung*",  "invoice*",   "eintritt*", "since",
     "seit",      "jubilaeum*", "gegruendet",  "founded",     "released",   "erschienen", "stand",     "updated"});

std::size_t length_of_label(std::u16string_view candidate) {
  return to_lower(unit_at(candidate, 0)) == u'd' && unit_at(candidate, 1) == u'.' ? 6 : 0;
}

/// Where "d.o.b." begins when it stands right before a date, with a colon or "is" between; else `date`.
std::uint32_t start_of_label(std::u16string_view text, std::uint32_t date) {
  std::uint32_t at = date;
  while (at > 0 && date - at < 3 && (is_blank(text[at - 1]) || text[at - 1] == u':'))
    --at;
  if (at >= 3 && text.substr(at - 2, 2) == u"is" && is_blank(text[at - 3])) at -= 3;
  if (at < 6) return date;
  const std::u16string_view label = text.substr(at - 6, 6);
  const bool fits = to_lower(label[0]) == u'd' && label[1] == u'.' && to_lower(label[2]) == u'o' && label[3] == u'.' &&
                    to_lower(label[4]) == u'b' && label[5] == u'.';
  return fits && !is_word_unit(unit_before(text, at - 6)) ? at - 6 : date;
}

void propose(std::u16string_view text, std::uint32_t start, std::vector<Span>& candidates, std::uint32_t& done) {
  const char16_t before = unit_before(text, start);
  if (start < done || is_word_unit(before) || (start > 1 && before == u'.' && is_digit(text[start - 2])) ||
      (is_dash(before) && is_digit(unit_before(text, start - 1))))
    return;
  const CalendarDate date = read_date(text, start);
  if (date.end == start || date.year < kFirstYear || date.year > kLastYear) return;
  done = static_cast<std::uint32_t>(date.end);
  candidates.push_back({start_of_label(text, start), done});
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  std::uint32_t done = 0;
  for (const Span& number : marks.numbers) {
    if (number.length() > 4) continue;
    propose(text, number.start, candidates, done);
    if (number.length() > 2 || number.start < done || number.start < 4) continue;
    // "March 3, 1985": the month stands right before the day.
    std::uint32_t end = number.start;
    while (end > 0 && number.start - end < 2 && (is_blank(text[end - 1]) || text[end - 1] == u'.'))
      --end;
    if (end == number.start || !is_letter(unit_before(text, end))) continue;
    std::uint32_t month = end;
    while (month > 0 && end - month < 10 && is_word_unit(text[month - 1]))
      --month;
    if (month < end && begins_month(text[month])) propose(text, month, candidates, done);
  }
}

Validity validate(std::u16string_view candidate) {
  const std::size_t label = length_of_label(candidate);
  CalendarDate date = read_date(candidate, label);
  // Between the label and its date stand at most a colon, blanks and "is".
  for (std::size_t start = label; label > 0 && start < label + 8 && date.end != candidate.size(); ++start)
    date = read_date(candidate, start);
  if (date.end != candidate.size() || date.year < kFirstYear || date.year > kLastYear) return Validity::Refuted;
  return label > 0 ? Validity::Proven : Validity::Unknown;
}

}  // namespace

Detector date_of_birth_detector() noexcept {
  return {"date-of-birth", find, validate, kWords, kCounterWords, 75, 75};
}

}  // namespace bedacht
