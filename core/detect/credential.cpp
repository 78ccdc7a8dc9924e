// SPDX-License-Identifier: Apache-2.0
#include "detect/credential.h"

#include <algorithm>
#include <array>

#include "detect/assigned_secret.h"
#include "detect/checksum.h"
#include "detect/credential_formats.h"
#include "detect/credential_shapes.h"
#include "detect/login_pair.h"
#include "detect/private_key.h"
#include "detect/secret_value.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

// Beside a value whose word has been read already, or beside a key whose checksum is wrong.
constexpr std::array kWords = std::to_array<std::string_view>(
    {"*password*", "*passwort*", "*kennwort*", "passwd", "passphrase", "passcode",     "pwd",          "*_pwd",
     "pw",         "pass",       "*_pass",     "*pass",  "identified", "zugangscode*", "zugangsdaten", "*secret*",
     "*token*",    "*apikey*",   "*_key",      "*key",   "key",        "*schluessel",  "credential*",  "bearer",
     "pin",        "github",     "npm",        "login",  "akia*",      "asia*",        "authorization"});

Span span_of(std::size_t start, std::size_t end) {
  return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
}

// The id of an AWS key opens nothing by itself; with the secret part beside it, 40 characters without a name, it does.
void find_secret_access_key(std::u16string_view text, std::size_t id_end, std::vector<Span>& candidates) {
  constexpr std::size_t kFar = 40;
  const auto is_secret_unit = [](char16_t unit) { return is_alnum(unit) || unit == u'/' || unit == u'+'; };
  for (std::size_t start = id_end; start < text.size() && start - id_end < kFar; ++start) {
    std::size_t end = start;
    while (end < text.size() && end - start <= kFar && is_secret_unit(text[end]))
      ++end;
    if (end - start == kFar && looks_generated(text.substr(start, kFar))) candidates.push_back(span_of(start, end));
    if (end > start) start = end;
  }
}

/// Whether a key of a known format may begin with a word: the shortest has 18 characters, and where its first word is
/// shorter, a sign goes on without a blank. To ask that first is quick.
bool may_begin_key(std::u16string_view text, Span word) {
  constexpr std::uint32_t kShortestWord = 15;
  if (word.length() >= kShortestWord) return true;
  const char16_t after = unit_at(text, word.end);
  const bool joined = after == u'-' || after == u'.' || after == u'/' || after == u'~';
  if (joined) return is_alnum(unit_at(text, word.end + 1));
  return after == u' ' && word.length() == 5 && text.substr(word.start, 8) == u"FlyV1 fm";
}

void find_keys(const Landmarks& marks, std::vector<Span>& candidates) {
  std::size_t searched = 0;
  for (const Span& word : marks.words) {
    if (word.start < searched || !may_begin_key(marks.text, word) || is_word_unit(unit_before(marks.text, word.start)))
      continue;
    std::size_t end = word.start;
    if (format_at(marks.text, word.start, end) == nullptr) continue;
    candidates.push_back(span_of(word.start, end));
    if (marks.text.substr(word.start + 1, 3) == u"KIA" || marks.text.substr(word.start + 1, 3) == u"SIA")
      find_secret_access_key(marks.text, end, candidates);
    searched = end;
  }
}

constexpr std::array<bool, 128> units_behind_urls() {
  std::array<bool, 128> table{};
  for (const char16_t unit : std::u16string_view(u" \t\n\r\"'`<>()[]{},;|\\"))
    table[unit] = true;
  table[0] = true;
  return table;
}

constexpr std::array<bool, 128> kBehindUrls = units_behind_urls();

bool ends_url(char16_t unit) {
  return unit < kBehindUrls.size() ? kBehindUrls[unit] : is_blank(unit);
}

// "scheme://name:password@host". Bounded on every side, so that "://://://" costs no more than its length.
void find_urls(const Landmarks& marks, std::vector<Span>& candidates) {
  constexpr std::size_t kLongest = 256;
  const std::u16string_view text = marks.text;
  for (const std::uint32_t colon : marks.colons) {
    if (text.substr(colon, 3) != u"://") continue;
    std::size_t start = colon;
    while (start > 0 && colon - start < 20 && (is_alnum(text[start - 1]) || text[start - 1] == u'+'))
      --start;
    std::size_t end = colon + 3;
    while (end - colon < kLongest && !ends_url(unit_at(text, end)))
      ++end;
    if (text.substr(colon, end - colon).find(u'@') != std::u16string_view::npos)
      candidates.push_back(span_of(start, end));
  }
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_keys(marks, candidates);
  find_shaped_keys(marks, candidates);
  find_login_pairs(marks, candidates);
  find_private_keys(marks, candidates);
  find_urls(marks, candidates);
  find_assigned_secrets(marks, candidates);
}

Validity validate_url(std::u16string_view candidate, std::size_t colon) {
  const std::u16string_view rest = candidate.substr(colon + 3);
  const std::u16string_view authority = rest.substr(0, rest.find(u'/'));
  const std::size_t at = authority.rfind(u'@');
  if (at == std::u16string_view::npos) return Validity::Refuted;
  const std::size_t password = authority.find(u':');
  if (password == std::u16string_view::npos || password + 1 >= at || at + 1 == authority.size())
    return Validity::Refuted;
  return is_template(authority.substr(password + 1, at - password - 1)) ? Validity::Refuted : Validity::Proven;
}

// Thirty random characters, and their CRC-32 in six base-62 digits.
bool crc_is_right(std::u16string_view tail) {
  return crc32(tail.substr(0, 30)) == base62(tail.substr(30));
}

/// "xxxx…", "0000…", "aaaa…": nobody's key, but a place for one.
bool is_filler(std::u16string_view tail) {
  constexpr std::size_t kLongestRun = 7;
  std::size_t run = 1;
  for (std::size_t i = 1; i < tail.size(); ++i) {
    run = tail[i] == tail[i - 1] ? run + 1 : 1;
    if (run > kLongestRun && (is_lower(tail[i]) || tail[i] == u'0')) return true;
  }
  return tail.find(u"xxxx") != std::u16string_view::npos || tail.find(u"XXXX") != std::u16string_view::npos;
}

Validity validate_key(std::u16string_view candidate, const CredentialFormat& format) {
  constexpr std::size_t kShortPrefix = 3;
  const std::u16string_view tail = candidate.substr(format.prefix.size());
  if (is_filler(tail) || tail.ends_with(u"EXAMPLE")) return Validity::Refuted;
  // "hf_requiredCharacteristicTypes…" is a name in a program, "ACCAGGTTCA…" a part of a genome.
  if (format.prefix.size() <= kShortPrefix && format.tail == CredentialFormat::Tail::Alnum && !changes_often(tail))
    return Validity::Refuted;
  if (tail.find_first_not_of(u"ACGT") == std::u16string_view::npos) return Validity::Refuted;
  if (format.check == CredentialFormat::Check::Crc32 && !crc_is_right(tail)) return Validity::Unknown;
  return Validity::Proven;
}

Validity validate(std::u16string_view candidate) {
  if (is_private_key(candidate)) return Validity::Proven;
  std::size_t end = 0;
  const CredentialFormat* format = format_at(candidate, 0, end);
  if (format != nullptr && end == candidate.size()) return validate_key(candidate, *format);
  if (end_of_shaped_key(candidate, 0) == candidate.size()) return Validity::Proven;
  const std::size_t scheme = candidate.find(u"://");
  if (scheme != std::u16string_view::npos) return validate_url(candidate, scheme);
  if (is_assigned_key(candidate) || is_login_pair(candidate)) return Validity::Proven;
  return looks_random(candidate) ? Validity::Unknown : Validity::Refuted;
}

}  // namespace

Detector credential_detector() noexcept {
  return {"credential", find, validate, kWords, {}, 95, 80};
}

}  // namespace bedacht
