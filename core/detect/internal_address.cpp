// SPDX-License-Identifier: Apache-2.0
#include "detect/internal_address.h"

#include <algorithm>
#include <array>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::uint32_t kLongestHost = 120;
constexpr std::uint32_t kLongestPath = 200;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"ticket",   "tickets",  "ticketnummer", "jira",       "issue",    "issues", "vorgang", "vorgangsnummer",
     "server",   "host",     "hostname",     "rechner",    "url",      "domain", "drucker", "printer",
     "laufwerk", "intranet", "wiki",         "confluence", "freigabe", "share"});

constexpr std::array kZones = std::to_array<std::u16string_view>(
    {u"local", u"localdomain", u"intern", u"internal", u"corp", u"lan", u"intranet"});

// What looks like a key of a tracker and is none: standards, trains, diseases, formats.
constexpr std::array kNoProjects = std::to_array<std::u16string_view>(
    {u"COVID", u"SARS", u"COV", u"HIV",  u"ISO", u"DIN", u"EN",   u"IEC", u"IEEE", u"RFC", u"CVE", u"CWE",
     u"UTF",   u"SHA",  u"MD",  u"AES",  u"RSA", u"GPT", u"HTTP", u"USB", u"PS",   u"MP",  u"ICE", u"IC",
     u"EC",    u"RE",   u"RB",  u"TGV",  u"STR", u"EUR", u"USD",  u"TOP", u"NR",   u"NO",  u"II",  u"III",
     u"MIG",   u"SU",   u"BMW", u"VW",   u"PC",  u"CD",  u"DVD",  u"WIN", u"BGH",  u"EU",  u"US",  u"UK",
     u"FSK",   u"FIFA", u"NBA", u"UEFA", u"NHL", u"PLZ", u"TV",   u"AK",  u"AC",   u"DC",  u"DE",  u"IBM"});

bool is_host_unit(char16_t unit) {
  return is_alnum(unit) || unit == u'-' || unit == u'.' || unit == u'_';
}

bool is_path_unit(char16_t unit) {
  return unit > u' ' && unit != u'"' && unit != u'<' && unit != u'>' && unit != u'|' && unit != u'\'' && unit != u'`' &&
         !is_blank(unit);
}

/// The end of a path, without the punctuation that ends the sentence around it.
std::uint32_t end_of_path(std::u16string_view text, std::uint32_t start) {
  std::uint32_t end = start;
  while (end < text.size() && end - start < kLongestPath && is_path_unit(text[end]))
    ++end;
  while (end > start && std::u16string_view(u".,;:!?)]}*").find(text[end - 1]) != std::u16string_view::npos)
    --end;
  return end;
}

/// Host, port and path that begin at `start`; the scheme in front of them, if any, is part of it.
Span with_scheme_and_path(std::u16string_view text, std::uint32_t start, std::uint32_t end) {
  if (start >= 3 && text.substr(start - 3, 3) == u"://") {
    std::uint32_t scheme = start - 3;
    while (scheme > 0 && start - scheme < 12 && is_letter(text[scheme - 1]))
      --scheme;
    start = scheme;
  }
  const char16_t after = unit_at(text, end);
  const bool port = after == u':' && is_digit(unit_at(text, end + std::size_t{1}));
  if (after == u'/' || port) end = end_of_path(text, end);
  return {start, end};
}

// Behind a full stop. "srv01.local", "jira.firma.intern": the last label is the zone, and no mail address ends in it.
void find_zone(std::u16string_view text, Span word, std::vector<Span>& candidates) {
  if (word.length() > 11 || word.length() < 3) return;
  const std::u16string_view zone = text.substr(word.start, word.length());
  if (std::find(kZones.begin(), kZones.end(), zone) == kZones.end()) return;
  const char16_t after = unit_at(text, word.end);
  const char16_t second = unit_at(text, word.end + std::size_t{1});
  if (is_word_unit(after) || after == u'@' || after == u'(' ||
      ((after == u'.' || after == u'-') && is_word_unit(second)))
    return;
  std::uint32_t start = word.start - 1;
  while (start > 0 && word.start - start < kLongestHost && is_host_unit(text[start - 1]))
    --start;
  while (start < word.start && !is_alnum(text[start]))
    ++start;
  // "./config.local", "~/.zshrc.local" and "settings/app.local" are files.
  const char16_t before = unit_before(text, start);
  const bool path = before == u'/' && unit_before(text, start - 1) != u'/';
  const bool file = before == u'.' || before == u'$' || before == u'_' || path;
  if (start + 2 >= word.start || before == u'@' || file || is_word_unit(before)) return;
  candidates.push_back(with_scheme_and_path(text, start, word.end));
}

// In front of a full stop. "intranet.firma.de/kantine"
void find_intranet(std::u16string_view text, Span word, std::vector<Span>& candidates) {
  if (text.substr(word.start, word.length()) != u"intranet") return;
  const char16_t before = unit_before(text, word.start);
  if (is_word_unit(before) || before == u'.' || before == u'@') return;
  std::uint32_t end = word.end;
  while (end < text.size() && end - word.end < kLongestHost && is_host_unit(text[end]))
    ++end;
  while (end > word.end && !is_alnum(text[end - 1]))
    --end;
  const std::u16string_view rest = text.substr(word.end, end - word.end);
  if (rest.size() < 3 || !is_lower(rest[1])) return;
  candidates.push_back(with_scheme_and_path(text, word.start, end));
}

// Behind a backslash. "\\server\share": in program text a doubled backslash stands inside a string, behind a letter or
// a colon.
void find_share(std::u16string_view text, Span word, std::vector<Span>& candidates) {
  if (word.start < 2 || text[word.start - 2] != u'\\') return;
  const char16_t before = word.start > 2 ? text[word.start - 3] : u'\0';
  if (is_word_unit(before) || before == u':' || before == u'\\' || before == u'/' || before == u'.') return;
  std::uint32_t host = word.end;
  while (host < text.size() && host - word.start < 64 && is_host_unit(text[host]))
    ++host;
  if (host - word.start < 2 || unit_at(text, host) != u'\\' || !is_word_unit(unit_at(text, host + std::size_t{1})) ||
      !is_word_unit(unit_at(text, host + std::size_t{2})))
    return;
  candidates.push_back({word.start - 2, end_of_path(text, host)});
}

// "file:///home/…", "http://wiki/start", "https://jenkins:8080"
void find_url(std::u16string_view text, std::uint32_t colon, std::vector<Span>& candidates) {
  if (text.substr(colon, 3) != u"://") return;
  std::uint32_t start = colon;
  while (start > 0 && colon - start < 8 && is_letter(text[start - 1]))
    --start;
  const std::u16string_view scheme = text.substr(start, colon - start);
  const std::uint32_t host = colon + 3;
  if (is_word_unit(unit_before(text, start))) return;
  if (scheme == u"file") {
    const std::uint32_t end = end_of_path(text, host);
    if (end - host >= 4) candidates.push_back({start, end});
    return;
  }
  if (scheme != u"http" && scheme != u"https" && scheme != u"smb" && scheme != u"ftp" && scheme != u"ssh") return;
  std::uint32_t end = host;
  bool letter = false;
  while (end < text.size() && end - host < 64 && (is_alnum(text[end]) || text[end] == u'-')) {
    letter = letter || is_letter(text[end]);
    ++end;
  }
  const std::u16string_view name = text.substr(host, end - host);
  const bool port = unit_at(text, end) == u':' && is_digit(unit_at(text, end + std::size_t{1}));
  const bool path = unit_at(text, end) == u'/' && is_alnum(unit_at(text, end + std::size_t{1}));
  if (name.size() < 3 || !letter || !(port || path) || name == u"localhost" || name == u"www" || name == u"host" ||
      name == u"example" || name == u"hostname" || name == u"server")
    return;
  const std::uint32_t last = end_of_path(text, end);
  // "http://kim:1234@host" holds a password, which is somebody else's finding.
  if (text.substr(start, last - start).find(u'@') == std::u16string_view::npos) candidates.push_back({start, last});
}

// In front of a hyphen. "ABC-1234"
void find_ticket(std::u16string_view text, Span word, std::vector<Span>& candidates) {
  if (word.length() < 2 || word.length() > 10 || !is_upper(text[word.start])) return;
  const char16_t before = unit_before(text, word.start);
  if (is_word_unit(before) || is_dash(before) || before == u'.' || before == u'/') return;
  std::uint32_t end = word.end + 1;
  while (end < text.size() && end - word.end < 8 && is_digit(text[end]))
    ++end;
  const char16_t after = unit_at(text, end);
  if (end - word.end < 3 || is_word_unit(after) || is_dash(after)) return;
  candidates.push_back({word.start, end});
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  for (const Span& word : marks.words) {
    const char16_t before = unit_before(marks.text, word.start);
    const char16_t after = unit_at(marks.text, word.end);
    if (before == u'.') find_zone(marks.text, word, candidates);
    if (after == u'.') find_intranet(marks.text, word, candidates);
    if (before == u'\\') find_share(marks.text, word, candidates);
    if (after == u'-') find_ticket(marks.text, word, candidates);
  }
  for (const std::uint32_t colon : marks.colons)
    find_url(marks.text, colon, candidates);
}

Validity validate_ticket(std::u16string_view candidate) {
  const std::size_t hyphen = candidate.find(u'-');
  const std::u16string_view project = candidate.substr(0, hyphen);
  const auto capital = [](char16_t unit) { return is_upper(unit); };
  const bool known = std::find(kNoProjects.begin(), kNoProjects.end(), project) != kNoProjects.end();
  return known || !std::all_of(project.begin(), project.end(), capital) ? Validity::Refuted : Validity::Unknown;
}

Validity validate(std::u16string_view candidate) {
  if (candidate.empty()) return Validity::Refuted;
  if (candidate.starts_with(u"\\\\") || candidate.find(u"://") != std::u16string_view::npos ||
      candidate.starts_with(u"intranet."))
    return Validity::Proven;
  const std::size_t end = candidate.find_first_of(u"/:");
  const std::u16string_view host = candidate.substr(0, end);
  if (host.find(u'.') == std::u16string_view::npos) return validate_ticket(candidate);
  // "bleibt.intern" is a sentence without its blank; "srv01.intern", "wiki.firma.intern" and "nas.local/fotos" are
  // hosts.
  const bool several = std::count(host.begin(), host.end(), u'.') > 1;
  const bool technical =
      std::any_of(host.begin(), host.end(), [](char16_t unit) { return is_digit(unit) || unit == u'-'; });
  return several || technical || end != std::u16string_view::npos ? Validity::Proven : Validity::Unknown;
}

}  // namespace

Detector internal_address_detector() noexcept {
  return {"internal-address", find, validate, kWords, {}, 75, 70};
}

}  // namespace bedacht
