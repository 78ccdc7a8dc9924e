// SPDX-License-Identifier: Apache-2.0
#include "detect/phone.h"

#include <algorithm>
#include <array>

#include "detect/phone_validity.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::array kWords = std::to_array<std::string_view>({"tel",
                                                               "tele",
                                                               "telefon*",
                                                               "telephone*",
                                                               "fon",
                                                               "phone*",
                                                               "handy*",
                                                               "diensthandy*",
                                                               "mobil*",
                                                               "mobile*",
                                                               "festnetz*",
                                                               "fax*",
                                                               "facsimile",
                                                               "durchwahl*",
                                                               "hotline*",
                                                               "*hotline",
                                                               "rufnummer*",
                                                               "*rufnummer",
                                                               "anruf*",
                                                               "ruf",
                                                               "rufe*",
                                                               "ruft",
                                                               "rueckruf*",
                                                               "zurueckrufen",
                                                               "angerufen",
                                                               "waehlt",
                                                               "waehle",
                                                               "erreich*",
                                                               "erreichbar",
                                                               "klingel*",
                                                               "sms",
                                                               "whatsapp*",
                                                               "telegram",
                                                               "signal",
                                                               "call",
                                                               "calls",
                                                               "calling",
                                                               "callback",
                                                               "called",
                                                               "cell*",
                                                               "dial",
                                                               "text",
                                                               "texting",
                                                               "ring",
                                                               "reach*",
                                                               "landline",
                                                               "voicemail",
                                                               "desk",
                                                               "answering",
                                                               "messages",
                                                               "contact*",
                                                               "kontakt*",
                                                               "ansprechpartner*",
                                                               "extension",
                                                               "ext",
                                                               "nummer?",
                                                               "nummern?",
                                                               "number?",
                                                               "numbers?",
                                                               "nr?",
                                                               "no?",
                                                               "num?",
                                                               "unter?"});

constexpr std::array kCounterWords = std::to_array<std::string_view>(
    {"isbn",         "issn",      "ean",       "gtin",     "imei",         "iccid",    "imsi",      "iban",
     "bic",          "blz",       "konto*",    "account*", "card*",        "karte*",   "*karte",    "ssn",
     "version*",     "build",     "release",   "bestell*", "auftrags*",    "order*",   "artikel*",  "article",
     "item",         "sku",       "part",      "teile*",   "rechnung*",    "invoice*", "kunden*",   "customer",
     "vertrag*",     "contract",  "policy",    "vorgang*", "aktenzeichen", "az",       "case",      "law",
     "serien*",      "serial",    "charge*",   "lot",      "batch",        "ticket*",  "tracking*", "sendung*",
     "paket*",       "referenz*", "reference", "ref",      "steuer*",      "ust",      "vat",       "tax",
     "plz",          "zip",       "patent*",   "modell*",  "model",        "security", "social",    "identification",
     "registration", "nhs",       "member",    "passport", "licence",      "license",  "docket",    "routing",
     "employee",     "*nummer",   "*nr",       "id",       "euro",         "eur",      "usd",       "dollar*"});

constexpr std::uint32_t kLongestGap = 3;

bool is_separator(char16_t unit) {
  return is_blank(unit) || is_dash(unit) || unit == u'/' || unit == u'.' || unit == u'(' || unit == u')';
}

// What may stand between two groups: one sign, or one with blanks or a bracket beside it. "; " or ". " end a number.
bool is_gap(std::u16string_view gap) {
  if (gap.size() == 1) return is_separator(gap.front());
  if (gap.empty() || gap.size() > kLongestGap || !std::all_of(gap.begin(), gap.end(), is_separator)) return false;
  std::size_t signs = 0;
  std::size_t blanks = 0;
  for (const char16_t unit : gap) {
    if (is_blank(unit)) ++blanks;
    if (is_dash(unit) || unit == u'/' || unit == u'.') ++signs;
  }
  const bool dot = gap.find(u'.') != std::u16string_view::npos;
  return signs <= 1 && blanks <= 2 && !(dot && gap.size() > 1) && !(gap.size() == blanks && blanks > 1);
}

/// Where a number that begins with the digits at `digits` would begin, with its bracket and plus sign.
std::uint32_t start_of_number(std::u16string_view text, std::uint32_t digits) {
  std::uint32_t start = digits;
  if (unit_before(text, start) == u'(') --start;
  if (unit_before(text, start) == u'+') --start;
  if (start < digits && text[start] == u'+' && unit_before(text, start) == u'(') --start;
  return start;
}

// The last digits of an account or card number, "v0123…", "#0123…", "€0123…", "12,0123…" begin no telephone number.
bool begins_alone(std::u16string_view text, std::uint32_t start, bool plus) {
  const char16_t before = unit_before(text, start);
  if (is_word_unit(before) || before == u'_' || before == u'+') return false;
  if (plus) return true;
  constexpr std::u16string_view kNever = u"#@$€£\\&%*~^";
  if (before != 0 && kNever.find(before) != std::u16string_view::npos) return false;
  const char16_t second = unit_before(text, start == 0 ? 0 : start - 1);
  if (before == u'/' || is_dash(before)) return start > 0 && !is_word_unit(second) && second != u'/';
  if (before == u'.' || before == u',' || before == u':') return !is_digit(second);
  if (!is_blank(before) || !is_digit(second)) return true;
  std::uint32_t group = start - 1;
  while (group > 0 && start - group < 8 && is_alnum(text[group - 1]))
    --group;
  const bool whole = group == 0 || is_space(text[group - 1]);
  return !whole || start - 1 - group < 3;
}

// "0123 %", "0123 €", "0123,50", "0123@host", "0123:45", "0123-4" go on as something else; "0123 x45" has an extension.
bool ends_alone(std::u16string_view text, std::uint32_t end, bool plus) {
  const char16_t after = unit_at(text, end);
  const char16_t second = unit_at(text, end + 1);
  if (after == u'x' || after == u'X') return is_digit(second);
  if (is_word_unit(after) || after == u'_') return false;
  if (after == u',' && plus) return true;
  if (after == u'.' || after == u',' || after == u':' || is_dash(after)) return !is_digit(second);
  const char16_t sign = is_blank(after) ? second : after;
  return std::u16string_view(u"%€$£@°").find(sign) == std::u16string_view::npos || sign == 0;
}

/// How many groups the longest telephone number has that begins with number `first`, 0 when none does.
std::size_t groups_of_phone(const Landmarks& marks, std::size_t first, std::uint32_t start, bool plus) {
  constexpr std::size_t kMostGroups = 9;
  std::size_t groups = 0;
  std::size_t digits = 0;
  std::uint32_t widest = 0;
  const std::size_t last = std::min(marks.numbers.size(), first + kMostGroups);
  for (std::size_t i = first; i < last; ++i) {
    const Span& number = marks.numbers[i];
    if (i > first) {
      const std::uint32_t gap = marks.numbers[i - 1].end;
      if (number.start - gap > kLongestGap || !is_gap(marks.text.substr(gap, number.start - gap))) break;
    }
    digits += number.length();
    widest = std::max(widest, number.length());
    if (digits > kMostPhoneDigits) break;
    if (widest == 1 && !plus) continue;  // "1 0 1 0 1 0 1" is refuted as a range
    if (digits < kFewestPhoneDigits || !ends_alone(marks.text, number.end, plus)) continue;
    if (phone_validity(marks.text.substr(start, number.end - start)) != Validity::Refuted) groups = i - first + 1;
  }
  return groups;
}

/// Most numbers of a text are no more than this.
bool is_short_and_alone(const Landmarks& marks, std::size_t i) {
  const Span& number = marks.numbers[i];
  const bool alone = i + 1 == marks.numbers.size() || marks.numbers[i + 1].start - number.end > kLongestGap;
  return alone && number.length() < kFewestPhoneDigits;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  for (std::size_t i = 0; i < marks.numbers.size();) {
    if (is_short_and_alone(marks, i)) {
      ++i;
      continue;
    }
    const std::uint32_t digits = marks.numbers[i].start;
    std::uint32_t start = start_of_number(marks.text, digits);
    const bool plus = marks.text.substr(start, digits - start).find(u'+') != std::u16string_view::npos;
    const bool begins = begins_alone(marks.text, start, plus);
    std::size_t groups = begins ? groups_of_phone(marks, i, start, plus) : 0;
    // The whole number stands in brackets, not its area code.
    if (begins && groups == 0 && marks.text[start] == u'(') groups = groups_of_phone(marks, i, ++start, plus);
    if (groups > 0) candidates.push_back({start, marks.numbers[i + groups - 1].end});
    i += std::max<std::size_t>(groups, 1);
  }
}

}  // namespace

Detector phone_detector() noexcept {
  return {"phone", find, phone_validity, kWords, kCounterWords, 75, 75};
}

}  // namespace bedacht
