// SPDX-License-Identifier: Apache-2.0
#include "detect/payment_card.h"

#include <algorithm>
#include <array>

#include "detect/checksum.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::size_t kShortest = 12;
constexpr std::size_t kLongest = 19;

/// Numbers whose first four digits lie in a range, and the lengths that the issuer uses (bit n: n digits).
struct Issuer {
  std::uint32_t first;
  std::uint32_t last;
  std::uint32_t lengths;
  bool narrow;  ///< few other numbers begin like this
};

constexpr std::uint32_t lengths(std::initializer_list<unsigned> all) {
  std::uint32_t bits = 0;
  for (const unsigned length : all)
    bits |= 1U << length;
  return bits;
}

// The issuers' public ranges. Sorted by first.
constexpr std::array kIssuers = std::to_array<Issuer>({
    {1800, 1800, lengths({15}), false},                              // JCB, old
    {2131, 2131, lengths({15}), false},                              // JCB, old
    {2200, 2204, lengths({16, 17, 18, 19}), false},                  // Mir
    {2221, 2720, lengths({16}), true},                               // Mastercard
    {3000, 3059, lengths({14}), true},                               // Diners Club
    {3095, 3095, lengths({14}), true},                               // Diners Club
    {3400, 3499, lengths({15}), true},                               // American Express
    {3528, 3589, lengths({16, 17, 18, 19}), true},                   // JCB
    {3600, 3699, lengths({14}), true},                               // Diners Club
    {3700, 3799, lengths({15}), true},                               // American Express
    {3800, 3999, lengths({14}), true},                               // Diners Club
    {4000, 4999, lengths({13, 16, 19}), true},                       // Visa
    {5000, 5099, lengths({12, 13, 14, 15, 16, 17, 18, 19}), false},  // Maestro
    {5100, 5599, lengths({16}), true},                               // Mastercard
    {5600, 5899, lengths({12, 13, 14, 15, 16, 17, 18, 19}), false},  // Maestro
    {6011, 6011, lengths({16, 17, 18, 19}), true},                   // Discover
    {6200, 6299, lengths({16, 17, 18, 19}), true},                   // UnionPay
    {6300, 6399, lengths({12, 13, 14, 15, 16, 17, 18, 19}), false},  // Maestro
    {6440, 6599, lengths({16, 17, 18, 19}), true},                   // Discover
    {6700, 6799, lengths({12, 13, 14, 15, 16, 17, 18, 19}), false},  // Maestro
    {8100, 8171, lengths({16, 17, 18, 19}), true},                   // UnionPay
});

constexpr std::array kWords = std::to_array<std::string_view>(
    {"karte*",   "*karte", "*karten",  "*kartennummer", "kreditkarte*", "card*",   "creditcard*", "cc",
     "credit",   "debit",  "visa*",    "master*",       "amex",         "maestro", "girocard",    "diners",
     "discover", "jcb",    "unionpay", "cvc",           "cvv",          "cvc2",    "cvv2",        "pan"});

constexpr std::array kCounterWords = std::to_array<std::string_view>(
    {"imei",    "isbn",     "ean",       "gtin",      "iccid",     "imsi",      "version*",
     "build",   "bestell*", "auftrags*", "sendung*",  "paket*",    "rechnung*", "artikel*",
     "kunden*", "vertrag*", "serien*",   "referenz*", "ticket*",   "tracking*", "shipment",
     "parcel",  "order*",   "invoice*",  "serial",    "reference", "*nummer",   "*nr"});

bool is_separator(char16_t unit) {
  return is_blank(unit) || is_dash(unit);
}

// "0.4111…", "v4111…", "3f2a-4111…": the number is a part of something longer.
bool begins_alone(std::u16string_view text, std::size_t start) {
  const char16_t before = unit_before(text, start);
  if (is_word_unit(before) || before == u'_') return false;
  const bool joined = before == u'.' || before == u',' || is_dash(before);
  return !joined || !is_word_unit(unit_before(text, start - 1));
}

bool ends_alone(std::u16string_view text, std::size_t end) {
  const char16_t after = unit_at(text, end);
  if (is_word_unit(after) || after == u'_') return false;
  const bool joined = after == u'.' || after == u',' || is_dash(after);
  return !joined || !is_word_unit(unit_at(text, end + 1));
}

bool is_card(std::u16string_view digits, bool& narrow) {
  std::uint32_t prefix = 0;
  for (const char16_t digit : digits.substr(0, 4))
    prefix = prefix * 10 + static_cast<std::uint32_t>(digit - u'0');
  const auto issues = [prefix, &digits](const Issuer& issuer) {
    return issuer.first <= prefix && prefix <= issuer.last && (issuer.lengths >> digits.size() & 1) != 0;
  };
  const auto* issuer = std::find_if(kIssuers.begin(), kIssuers.end(), issues);
  narrow = issuer != kIssuers.end() && issuer->narrow;
  return issuer != kIssuers.end() && luhn(digits);
}

Validity validate(std::u16string_view candidate) {
  std::array<char16_t, kLongest> all{};
  std::size_t size = 0;
  for (std::size_t i = 0; i < candidate.size(); ++i) {
    if (is_digit(candidate[i])) {
      if (size == kLongest) return Validity::Refuted;
      all[size++] = candidate[i];
    } else if (i == 0 || !is_separator(candidate[i]) || is_separator(candidate[i - 1])) {
      return Validity::Refuted;
    }
  }
  const std::u16string_view digits(all.data(), size);
  if (digits.size() < kShortest) return Validity::Refuted;
  bool narrow = false;
  if (!is_card(digits, narrow)) return Validity::Refuted;
  return narrow && digits.size() > 13 ? Validity::Proven : Validity::Unknown;
}

/// How many groups the longest card has that begins with number `first`, 0 when none does. On cards the first of
/// several groups has four digits.
std::size_t groups_of_card(const Landmarks& marks, std::size_t first) {
  std::size_t groups = 0;
  std::size_t digits = 0;
  const std::uint32_t start = marks.numbers[first].start;
  for (std::size_t i = first; i < marks.numbers.size(); ++i) {
    const Span& group = marks.numbers[i];
    const bool follows =
        i == first || (marks.numbers[i - 1].end + 1 == group.start && is_separator(marks.text[group.start - 1]) &&
                       marks.numbers[first].length() == 4);
    digits += group.length();
    if (!follows || digits > kLongest) break;
    if (digits < kShortest || !ends_alone(marks.text, group.end)) continue;
    if (validate(marks.text.substr(start, group.end - start)) != Validity::Refuted) groups = i - first + 1;
  }
  return groups;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  for (std::size_t i = 0; i < marks.numbers.size();) {
    const Span& number = marks.numbers[i];
    const bool begins = number.length() >= 4 && begins_alone(marks.text, number.start);
    const std::size_t groups = begins ? groups_of_card(marks, i) : 0;
    if (groups > 0) candidates.push_back({number.start, marks.numbers[i + groups - 1].end});
    i += std::max<std::size_t>(groups, 1);
  }
}

}  // namespace

Detector payment_card_detector() noexcept {
  return {"payment-card", find, validate, kWords, kCounterWords, 75, 75};
}

}  // namespace bedacht
