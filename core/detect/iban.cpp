// SPDX-License-Identifier: Apache-2.0
#include "detect/iban.h"

#include <algorithm>
#include <array>
#include <string>

#include "detect/checksum.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

/// The account's form after the check digits: pairs of a count and n (digits), a (letters) or c (either).
struct Country {
  std::u16string_view code;
  std::string_view form;
};

// SWIFT's IBAN registry, release 101. Sorted by code.
constexpr std::array kCountries = std::to_array<Country>({
    {u"AD", "8n12c"},    {u"AE", "19n"},      {u"AL", "8n16c"},    {u"AT", "16n"},     {u"AZ", "4a20c"},
    {u"BA", "16n"},      {u"BE", "12n"},      {u"BG", "4a6n8c"},   {u"BH", "4a14c"},   {u"BI", "23n"},
    {u"BR", "23n1a1c"},  {u"BY", "4c4n16c"},  {u"CH", "5n12c"},    {u"CR", "18n"},     {u"CY", "8n16c"},
    {u"CZ", "20n"},      {u"DE", "18n"},      {u"DJ", "23n"},      {u"DK", "14n"},     {u"DO", "4c20n"},
    {u"EE", "16n"},      {u"EG", "25n"},      {u"ES", "20n"},      {u"FI", "14n"},     {u"FK", "2a12n"},
    {u"FO", "14n"},      {u"FR", "10n11c2n"}, {u"GB", "4a14n"},    {u"GE", "2a16n"},   {u"GI", "4a15c"},
    {u"GL", "14n"},      {u"GR", "7n16c"},    {u"GT", "4c20c"},    {u"HN", "4a20n"},   {u"HR", "17n"},
    {u"HU", "24n"},      {u"IE", "4a14n"},    {u"IL", "19n"},      {u"IQ", "4a15n"},   {u"IS", "22n"},
    {u"IT", "1a10n12c"}, {u"JO", "4a4n18c"},  {u"KW", "4a22c"},    {u"KZ", "3n13c"},   {u"LB", "4n20c"},
    {u"LC", "4a24c"},    {u"LI", "5n12c"},    {u"LT", "16n"},      {u"LU", "3n13c"},   {u"LV", "4a13c"},
    {u"LY", "21n"},      {u"MC", "10n11c2n"}, {u"MD", "2c18c"},    {u"ME", "18n"},     {u"MK", "3n10c2n"},
    {u"MN", "16n"},      {u"MR", "23n"},      {u"MT", "4a5n18c"},  {u"MU", "4a19n3a"}, {u"NI", "4a20n"},
    {u"NL", "4a10n"},    {u"NO", "11n"},      {u"OM", "3n16c"},    {u"PK", "4a16c"},   {u"PL", "24n"},
    {u"PS", "4a21c"},    {u"PT", "21n"},      {u"QA", "4a21c"},    {u"RO", "4a16c"},   {u"RS", "18n"},
    {u"RU", "14n15c"},   {u"SA", "2n18c"},    {u"SC", "4a20n3a"},  {u"SD", "14n"},     {u"SE", "20n"},
    {u"SI", "15n"},      {u"SK", "20n"},      {u"SM", "1a10n12c"}, {u"SO", "19n"},     {u"ST", "21n"},
    {u"SV", "4a20n"},    {u"TL", "19n"},      {u"TN", "20n"},      {u"TR", "6n16c"},   {u"UA", "6n19c"},
    {u"VA", "18n"},      {u"VG", "4a16n"},    {u"XK", "16n"},      {u"YE", "4a4n18c"},
});
static_assert(std::is_sorted(kCountries.begin(), kCountries.end(),
                             [](const Country& left, const Country& right) { return left.code < right.code; }));

const Country* country_of(char16_t first, char16_t second) {
  const std::array<char16_t, 2> letters{to_upper(first), to_upper(second)};
  const std::u16string_view code(letters.data(), letters.size());
  const auto* found =
      std::lower_bound(kCountries.begin(), kCountries.end(), code,
                       [](const Country& country, std::u16string_view name) { return country.code < name; });
  return found != kCountries.end() && found->code == code ? found : nullptr;
}

bool is_kind(char16_t unit, char kind) {
  if (kind == 'n') return is_digit(unit);
  return kind == 'a' ? is_letter(unit) : is_alnum(unit);
}

/// Reads one step of a form, a count and its kind, and drops it.
std::uint32_t take_count(std::string_view& form, char& kind) {
  std::uint32_t count = 0;
  while (is_digit(static_cast<char16_t>(form.front()))) {
    count = count * 10 + static_cast<std::uint32_t>(form.front() - '0');
    form.remove_prefix(1);
  }
  kind = form.front();
  form.remove_prefix(1);
  return count;
}

bool is_separator(char16_t unit) {
  return is_blank(unit) || is_dash(unit) || unit == u'.';
}

/// Where the next character of the number stands, at `position` or after one separator.
std::size_t skip_separator(std::u16string_view text, std::size_t position) {
  return is_separator(unit_at(text, position)) ? position + 1 : position;
}

/// The end of the number whose country stands at `start`, or `start` when the form does not fit.
std::size_t end_of_form(std::u16string_view text, std::size_t start, const Country& country) {
  std::size_t position = start + 2;
  const auto take = [&](std::uint32_t count, char kind) {
    for (; count > 0; --count) {
      position = skip_separator(text, position);
      if (!is_kind(unit_at(text, position), kind)) return false;
      ++position;
    }
    return true;
  };
  if (!take(2, 'n')) return start;
  for (std::string_view form = country.form; !form.empty();) {
    char kind = 'n';
    const std::uint32_t count = take_count(form, kind);
    if (!take(count, kind)) return start;
  }
  return position;
}

// The check digits are the first of its numbers, right behind the country or after one separator.
void find(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  for (const Span& number : marks.numbers) {
    const std::uint32_t letters = is_separator(unit_before(text, number.start)) ? number.start - 1 : number.start;
    if (letters < 2 || !is_letter(text[letters - 1]) || !is_letter(text[letters - 2])) continue;
    const std::uint32_t start = letters - 2;
    if (is_word_unit(unit_before(text, start))) continue;
    const Country* country = country_of(text[start], text[start + 1]);
    if (country == nullptr) continue;
    const std::size_t end = end_of_form(text, start, *country);
    if (end == start || is_word_unit(unit_at(text, end))) continue;
    candidates.push_back({start, static_cast<std::uint32_t>(end)});
  }
}

Validity validate(std::u16string_view candidate) {
  const Country* country = country_of(unit_at(candidate, 0), unit_at(candidate, 1));
  if (country == nullptr || end_of_form(candidate, 0, *country) != candidate.size()) return Validity::Refuted;
  std::u16string number;
  std::copy_if(candidate.begin(), candidate.end(), std::back_inserter(number), is_alnum);
  const std::u16string_view account = std::u16string_view(number).substr(4);
  const bool right = mod_97_10(number.substr(0, 4), mod_97_10(account)) == 1;
  return right ? Validity::Proven : Validity::Refuted;
}

}  // namespace

Detector iban_detector() noexcept {
  return {"iban", find, validate, {}, {}, 97, 0};
}

}  // namespace bedacht
