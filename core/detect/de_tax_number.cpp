// SPDX-License-Identifier: Apache-2.0
#include "detect/de_tax_number.h"

#include <algorithm>
#include <array>

#include "detect/checksum.h"
#include "detect/digit_groups.h"

namespace bedacht {
namespace {

constexpr std::array kWords = std::to_array<std::string_view>(
    {"steuernummer*", "*steuernummer", "steuernr*", "stnr*", "steuer", "finanzamt*", "elster", "tax"});

constexpr std::array kCounterWords = std::to_array<std::string_view>(
    {"id",       "idnr",      "identifikation*", "steuerid*", "isbn",    "ean",    "gtin",  "bestell*",   "order*",
     "artikel*", "tracking*", "sendung*",        "telefon*",  "tel",     "phone*", "fax*",  "mobil*",     "handy*",
     "office",   "az",        "aktenzeichen",    "gz",        "kunden*", "los*",   "zeit*", "timestamp*", "number?"});

/// The first two digits of the offices' numbers: Saarland, Berlin, Schleswig-Holstein, Hamburg, Lower Saxony, Bremen,
/// Hesse, Rhineland-Palatinate, Baden-Württemberg, Brandenburg, Saxony-Anhalt, Saxony, Mecklenburg, Thuringia, North
/// Rhine-Westphalia, Bavaria.
constexpr std::array<std::uint8_t, 19> kLaender{10, 11, 21, 22, 23, 24, 26, 27, 28, 30,
                                                31, 32, 40, 41, 51, 52, 53, 91, 92};

bool office_is_known(const DigitGroups& number) {
  return std::find(kLaender.begin(), kLaender.end(), number.number(0, 2)) != kLaender.end();
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_digit_groups(marks, 10, 13, u" /", candidates);
}

// Thirteen digits: the office's four, a 0, district, serial number, check digit.
Validity validate_unified(const DigitGroups& number) {
  const bool unified = office_is_known(number) && number.digits()[4] == u'0' && number.count() == 1;
  return unified && !gs1(number.digits()) ? Validity::Proven : Validity::Unknown;
}

Validity validate(std::u16string_view candidate) {
  const DigitGroups number(candidate);
  const std::size_t size = number.digits().size();
  if (size == 13) return validate_unified(number);
  if (size == 12) return number.count() == 1 && office_is_known(number) ? Validity::Unknown : Validity::Refuted;
  if (size != 10 && size != 11) return Validity::Refuted;
  const bool slashes = number.separator() == u'/';
  // Rhineland-Palatinate sets the check digit apart. "030/1234/5678" is a telephone number.
  if (slashes && (number.grouped({2, 3, 5}) || number.grouped({3, 3, 5}) || number.grouped({2, 3, 4, 1})))
    return Validity::Proven;
  if (slashes && number.grouped({3, 4, 4}) && number.digits().front() != u'0') return Validity::Proven;
  const bool usual = number.count() == 1 || number.grouped({2, 3, 5}) || number.grouped({3, 3, 5}) ||
                     number.grouped({3, 4, 4}) || number.grouped({5, 5});
  return usual ? Validity::Unknown : Validity::Refuted;
}

}  // namespace

Detector de_tax_number_detector() noexcept {
  return {"de-tax-number", find, validate, kWords, kCounterWords, 70, 75};
}

}  // namespace bedacht
