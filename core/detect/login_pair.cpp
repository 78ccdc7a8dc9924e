// SPDX-License-Identifier: Apache-2.0
#include "detect/login_pair.h"

#include <algorithm>
#include <array>

#include "detect/secret_value.h"
#include "detect/units.h"

namespace bedacht {
namespace {

constexpr std::size_t kLongest = 64;
constexpr std::size_t kShortestPassword = 3;

constexpr std::array kUsers = std::to_array<std::string_view>(
    {"user", "username", "login", "benutzer", "benutzername", "nutzername", "nutzer", "kennung", "u", "usr"});
constexpr std::array kPasswords =
    std::to_array<std::string_view>({"password", "passwort", "kennwort", "passwd", "pass", "pwd", "pw", "p"});

// What stands behind "password:" in forms and descriptions of interfaces.
constexpr std::array kDescriptions = std::to_array<std::string_view>(
    {"string", "text",     "required", "optional", "null",         "none",        "true",
     "false",  "password", "passwort", "kennwort", "erforderlich", "pflichtfeld", "geheim",
     "secret", "hidden",   "falsch",   "wrong",    "vergessen",    "forgotten"});

template <std::size_t N>
bool is_any(std::u16string_view word, const std::array<std::string_view, N>& names) {
  const auto same = [](char left, char16_t right) { return static_cast<char16_t>(left) == to_lower(right); };
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return name.size() == word.size() && std::equal(name.begin(), name.end(), word.begin(), same);
  });
}

std::size_t end_of_word(std::u16string_view text, std::size_t start) {
  std::size_t end = start;
  while (end - start < kLongest && is_alnum(unit_at(text, end)))
    ++end;
  return end;
}

/// A word of a list, the sign behind it if there is one, and a value without blanks.
struct Entry {
  bool found = false;
  bool sign = false;
  std::size_t value = 0;
  std::size_t end = 0;
};

template <std::size_t N>
Entry read_entry(std::u16string_view text, std::size_t start, const std::array<std::string_view, N>& names) {
  Entry entry;
  const std::size_t name = end_of_word(text, start);
  if (!is_any(text.substr(start, name - start), names)) return entry;
  std::size_t at = name;
  while (at - name < 4 && is_blank(unit_at(text, at)))
    ++at;
  entry.sign = unit_at(text, at) == u':' || unit_at(text, at) == u'=';
  if (entry.sign) ++at;
  while (at - name < 8 && is_blank(unit_at(text, at)))
    ++at;
  entry.value = at;
  while (at - entry.value < kLongest && at < text.size() && !is_space(text[at]) && text[at] != u',' && text[at] != u';')
    ++at;
  entry.end = at;
  entry.found = at > entry.value && at - entry.value < kLongest && entry.value > name;
  return entry;
}

bool ends_line(std::u16string_view text, std::size_t at) {
  while (is_blank(unit_at(text, at)))
    ++at;
  return at >= text.size() || text[at] == u'\n' || text[at] == u'\r';
}

/// `machine host login name password …`: a line of .netrc.
bool follows_machine(std::u16string_view text, std::size_t start) {
  constexpr std::u16string_view kMachine = u"machine ";
  const std::size_t first = start > kLongest ? start - kLongest : 0;
  const std::u16string_view before = text.substr(first, start - first);
  const std::size_t machine = before.rfind(kMachine);
  if (machine == std::u16string_view::npos || !before.ends_with(u' ')) return false;
  const std::u16string_view host = before.substr(machine + kMachine.size());
  return host.size() > 1 && host.find_first_of(u" \n") == host.size() - 1;
}

/// The end of the pair that begins at `start`; `start` for none.
std::size_t end_of_pair(std::u16string_view text, std::size_t start) {
  const Entry user = read_entry(text, start, kUsers);
  if (!user.found) return start;
  std::size_t at = user.end;
  while (at - user.end < 4 && (is_space(unit_at(text, at)) || unit_at(text, at) == u',' || unit_at(text, at) == u';' ||
                               unit_at(text, at) == u'/'))
    ++at;
  const Entry password = read_entry(text, at, kPasswords);
  if (at == user.end || !password.found) return start;
  const std::u16string_view name = text.substr(user.value, user.end - user.value);
  const std::u16string_view value = text.substr(password.value, password.end - password.value);
  const bool plain = value.size() >= kShortestPassword && !is_template(value) && !is_any(value, kDescriptions);
  if (!plain || name.find(u'@') != std::u16string_view::npos || is_template(name)) return start;
  const bool begins_line = start == 0 || text[start - 1] == u'\n' || follows_machine(text, start);
  const bool alone = (user.sign && password.sign) || (begins_line && ends_line(text, password.end));
  return alone ? password.end : start;
}

/// Where the argument of `-u` or `--user` ends that begins at `start`, name, colon and password; `start` for none.
std::size_t end_of_argument(std::u16string_view text, std::size_t start) {
  std::size_t colon = 0;
  std::size_t at = start;
  char16_t quote = 0;
  for (; at < text.size() && at - start < 2 * kLongest; ++at) {
    const char16_t unit = text[at];
    if (unit == u'\n' || (quote == 0 && is_space(unit))) break;
    if (quote == unit) {
      quote = 0;
    } else if (quote == 0 && (unit == u'"' || unit == u'\'')) {
      quote = unit;
    }
    if (unit == u':' && colon == 0) colon = at;
  }
  if (colon == 0) return start;
  constexpr std::u16string_view kQuotes = u"\"'";
  std::u16string_view value = text.substr(colon + 1, at - colon - 1);
  while (!value.empty() && kQuotes.find(value.front()) != std::u16string_view::npos)
    value.remove_prefix(1);
  while (!value.empty() && kQuotes.find(value.back()) != std::u16string_view::npos)
    value.remove_suffix(1);
  // "key:" gives the key as the name.
  const bool given = value.empty() ? looks_random(text.substr(start, colon - start)) : looks_random(value);
  return given ? at : start;
}

/// The end of a command that begins at `start` and gives a name and a password with `-u` or `--user`; `start` for none.
std::size_t end_of_command(std::u16string_view text, std::size_t start) {
  constexpr std::size_t kLongestCommand = 256;
  if (text.substr(start, 5) != u"curl ") return start;
  for (std::size_t at = start + 5; at < text.size() && at - start < kLongestCommand; ++at) {
    if (!is_space(text[at - 1]) || text[at] != u'-') continue;
    const std::u16string_view rest = text.substr(at, 7);
    std::size_t value = at + (rest.starts_with(u"-u") ? 2 : rest.starts_with(u"--user") ? 6 : 0);
    if (value == at || !(is_space(unit_at(text, value)) || unit_at(text, value) == u'=')) continue;
    while (value - at < 10 && (is_blank(unit_at(text, value)) || unit_at(text, value) == u'='))
      ++value;
    const std::size_t end = end_of_argument(text, value);
    return end > value ? end : start;
  }
  return start;
}

/// The letter behind the first one in the names of users and in "curl".
char16_t second_letter(char16_t first) {
  switch (first) {
    case u'u':
      return u's';
    case u'l':
      return u'o';
    case u'b':
    case u'k':
      return u'e';
    case u'n':
    case u'c':
      return u'u';
    default:
      return u'\0';
  }
}

/// Whether a word may begin a pair or a command; to ask that first is quick.
bool may_begin(std::u16string_view text, Span word) {
  if (word.length() > 12) return false;
  const char16_t first = to_lower(text[word.start]);
  const bool name = word.length() == 1 ? first == u'u' : to_lower(text[word.start + 1]) == second_letter(first);
  if (!name) return false;
  const char16_t after = unit_at(text, word.end);
  return is_blank(after) || after == u':' || after == u'=';
}

}  // namespace

void find_login_pairs(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  std::size_t searched = 0;
  for (const Span& word : marks.words) {
    if (!may_begin(text, word) || word.start < searched || unit_before(text, word.start) == u'-') continue;
    std::size_t end = end_of_pair(text, word.start);
    if (end == word.start) end = end_of_command(text, word.start);
    if (end == word.start) continue;
    candidates.push_back({word.start, static_cast<std::uint32_t>(end)});
    searched = end;
  }
}

bool is_login_pair(std::u16string_view text) noexcept {
  return end_of_pair(text, 0) == text.size() || end_of_command(text, 0) == text.size();
}

}  // namespace bedacht
