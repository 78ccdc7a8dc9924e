// SPDX-License-Identifier: Apache-2.0
#include "detect/assigned_secret.h"

#include <algorithm>
#include <array>

#include "detect/entropy.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::size_t kShortestPassword = 6;
constexpr std::size_t kShortestKey = 16;
constexpr std::size_t kLongest = 200;
constexpr std::uint32_t kPasswordEntropy = 250;
constexpr std::uint32_t kKeyEntropy = 320;

enum class Announces : std::uint8_t { Nothing, Password, Key };

/// Whether a word ends with a name in lower case, and is that name or joins it on. Short names are joined by `_` only:
/// "DB_PASS", but not "compass".
bool ends_word(std::u16string_view word, std::string_view name) {
  if (word.size() < name.size() || to_lower(word.back()) != static_cast<char16_t>(name.back())) return false;
  const std::size_t joint = word.size() - name.size();
  const auto same = [](char letter, char16_t unit) { return static_cast<char16_t>(letter) == to_lower(unit); };
  if (!std::equal(name.begin(), name.end(), word.begin() + static_cast<std::ptrdiff_t>(joint), same)) return false;
  return joint == 0 || name.size() > 4 || word[joint - 1] == u'_';
}

template <std::size_t N>
bool ends_with_any(std::u16string_view word, const std::array<std::string_view, N>& names) {
  return std::any_of(names.begin(), names.end(), [word](std::string_view name) { return ends_word(word, name); });
}

Announces announces(std::u16string_view word, std::u16string_view word_before) {
  constexpr std::array kPasswords = std::to_array<std::string_view>(
      {"password", "passwort", "kennwort", "passwd", "passphrase", "passcode", "zugangscode", "pwd", "pw", "pass"});
  constexpr std::array kKeys = std::to_array<std::string_view>(
      {"secret", "token", "apikey", "api_key", "access_key", "secret_key", "private_key", "auth_key", "bearer"});
  constexpr std::array kKindsOfKey =
      std::to_array<std::string_view>({"api", "access", "secret", "private", "auth", "license"});
  if (ends_with_any(word, kPasswords)) return Announces::Password;
  const bool key = ends_with_any(word, kKeys) || (ends_word(word, "key") && ends_with_any(word_before, kKindsOfKey));
  return key ? Announces::Key : Announces::Nothing;
}

std::size_t skip_blanks(std::u16string_view text, std::size_t position) {
  for (int i = 0; i < 4 && is_blank(unit_at(text, position)); ++i)
    ++position;
  return position;
}

bool is_quote(char16_t unit) {
  return std::u16string_view(u"\"'`„“”‚‘’«»").find(unit) != std::u16string_view::npos && unit != 0;
}

/// Where the value begins, or `position` when nothing says that one follows.
std::size_t start_of_value(std::u16string_view text, std::size_t position) {
  constexpr std::array kVerbs =
      std::to_array<std::u16string_view>({u"is ", u"ist ", u"lautet ", u"lautet: ", u"ist: ", u"is: "});
  std::size_t at = position;
  while (is_quote(unit_at(text, at)) || unit_at(text, at) == u']')
    ++at;
  const std::size_t blanks = skip_blanks(text, at);
  at = blanks;
  while (at - blanks < 4 && std::u16string_view(u":=>?").find(unit_at(text, at)) != std::u16string_view::npos &&
         at < text.size())
    ++at;
  if (at == blanks) {
    const auto follows = [&](std::u16string_view verb) {
      return blanks > position && text.substr(blanks, verb.size()) == verb;
    };
    const auto* verb = std::find_if(kVerbs.begin(), kVerbs.end(), follows);
    if (verb == kVerbs.end()) return position;
    at += verb->size();
  }
  return skip_blanks(text, at);
}

Span value_at(std::u16string_view text, std::size_t start) {
  const bool quoted = is_quote(unit_at(text, start));
  if (quoted) ++start;
  std::size_t end = start;
  while (end < text.size() && end - start <= kLongest && !is_space(text[end]) && !is_quote(text[end])) {
    if (!quoted && std::u16string_view(u",;<>").find(text[end]) != std::u16string_view::npos) break;
    ++end;
  }
  // A password may end with "!", a sentence does not end inside quotation marks.
  while (!quoted && end > start && std::u16string_view(u".:)]}").find(text[end - 1]) != std::u16string_view::npos)
    --end;
  return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

bool fits_key(std::u16string_view value) {
  const bool letter = std::any_of(value.begin(), value.end(), is_letter);
  const bool digit = std::any_of(value.begin(), value.end(), is_digit);
  return value.size() >= kShortestKey && letter && digit && entropy(value) >= kKeyEntropy;
}

bool looks_like_address(std::u16string_view value) {
  const std::size_t at = value.find(u'@');
  return at != std::u16string_view::npos && at > 0 && value.find(u'.', at) != std::u16string_view::npos;
}

}  // namespace

void find_assigned_secrets(const Landmarks& marks, std::vector<Span>& candidates) {
  std::u16string_view word;
  std::uint32_t searched = 0;
  for (const Span& span : marks.words) {
    const std::u16string_view word_before = word;
    word = marks.text.substr(span.start, span.length());
    const Announces kind = announces(word, word_before);
    if (kind == Announces::Nothing || span.start < searched || is_word_unit(unit_at(marks.text, span.end))) continue;
    std::size_t start = start_of_value(marks.text, span.end);
    if (start == span.end && ends_word(word, "bearer")) start = skip_blanks(marks.text, span.end);
    if (start == span.end) continue;
    const Span value = value_at(marks.text, start);
    if (kind == Announces::Key && !fits_key(marks.text.substr(value.start, value.length()))) continue;
    candidates.push_back(value);
    searched = value.end;
  }
}

bool looks_random(std::u16string_view value) noexcept {
  if (value.size() < kShortestPassword || value.size() > kLongest) return false;
  if (is_template(value) || looks_like_address(value) || value.find(u'(') != std::u16string_view::npos) return false;
  const auto is_special = [](char16_t unit) {
    return std::u16string_view(u"!@#$%^&*+=?~§").find(unit) != std::u16string_view::npos;
  };
  const bool digit = std::any_of(value.begin(), value.end(), is_digit);
  const bool special = std::any_of(value.begin() + 1, value.end() - 1, is_special);
  const bool written = std::any_of(value.begin(), value.end(), is_alnum);
  return (digit || special) && written && entropy(value) >= kPasswordEntropy;
}

bool is_template(std::u16string_view value) noexcept {
  if (value.empty()) return true;
  for (const std::u16string_view mark :
       {u"${", u"{{", u"$(", u"process.env", u"os.environ", u"****", u"xxxx", u"XXXX", u"..."}) {
    if (value.find(mark) != std::u16string_view::npos) return true;
  }
  const char16_t first = value.front();
  const char16_t last = value.back();
  if ((first == u'<' && last == u'>') || (first == u'{' && last == u'}') || (first == u'[' && last == u']'))
    return true;
  if (first == u'%' && last == u'%') return true;
  // "$API_KEY": a variable's name.
  const auto is_name_unit = [](char16_t unit) { return is_upper(unit) || is_digit(unit) || unit == u'_'; };
  return first == u'$' && value.size() > 1 && std::all_of(value.begin() + 1, value.end(), is_name_unit);
}

}  // namespace bedacht
