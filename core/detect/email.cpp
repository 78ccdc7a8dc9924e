// SPDX-License-Identifier: Apache-2.0
#include "detect/email.h"

#include <algorithm>
#include <array>

#include "detect/units.h"
#include "detect/written_out_email.h"
#include "text/character.h"

namespace bedacht {
namespace {

// Beside an address that is written out in words.
constexpr std::array kWords = std::to_array<std::string_view>({"mail*", "email*", "*mail", "*mails"});

constexpr std::u16string_view kEncoded = u"%40";
constexpr std::size_t kLongestLocal = 64;
constexpr std::size_t kLongestLabel = 63;
constexpr std::size_t kLongestDomain = 253;

// Full-width letters are how an address is written that is not to be one.
bool is_beyond_ascii_letter(char16_t unit) {
  return unit >= 0x80 && (unit & 0xFF00) != 0xFF00 && is_word_unit(unit);
}

// RFC 5321 allows more in front of the "@". What is left out here stands beside addresses in prose, in queries and in
// lists (quotation marks, brackets, "&"), and far more often there than inside one.
constexpr std::array<bool, 128> local_units() {
  std::array<bool, 128> table{};
  for (char16_t unit = 0; unit < 128; ++unit)
    table[unit] = is_alnum(unit) || std::u16string_view(u"._%+-|/=~#!$^").find(unit) != std::u16string_view::npos;
  return table;
}

constexpr std::array<bool, 128> kLocalUnits = local_units();

bool is_local_unit(char16_t unit) {
  return unit < kLocalUnits.size() ? kLocalUnits[unit] : is_beyond_ascii_letter(unit);
}

bool is_label_unit(char16_t unit) {
  return is_alnum(unit) || is_beyond_ascii_letter(unit) || unit == u'-';
}

// An address behind "email=" or "name/" begins after the sign, although the sign may be part of one.
std::size_t start_of_local(std::u16string_view text, std::size_t at) {
  std::size_t start = at;
  while (start > 0 && at - start <= kLongestLocal && is_local_unit(text[start - 1]))
    --start;
  const std::u16string_view local = text.substr(start, at - start);
  if (local.find(u'=') != std::u16string_view::npos) {
    for (const std::u16string_view name : {u"mail=", u"email=", u"to=", u"user=", u"login="}) {
      const std::size_t found = local.rfind(name);
      if (found != std::u16string_view::npos) return start + found + name.size();
    }
  }
  while (start < at && !is_alnum(text[start]) && !is_beyond_ascii_letter(text[start]) && text[start] != u'_')
    ++start;
  return start;
}

std::size_t end_of_domain(std::u16string_view text, std::size_t start) {
  std::size_t end = start;
  std::size_t label = start;
  while (label < text.size() && label - start <= kLongestDomain) {
    std::size_t next = label;
    while (next < text.size() && next - label <= kLongestLabel && is_label_unit(text[next]))
      ++next;
    std::size_t last = next;
    while (last > label && text[last - 1] == u'-')
      --last;
    if (last == label) break;
    end = last;
    if (last != next || unit_at(text, next) != u'.') break;
    label = next + 1;
  }
  return end;
}

// "https://name:secret@host" and "ssh://git@host" name an account on a machine; credential.h looks at the former.
bool stands_in_url(std::u16string_view text, std::size_t local) {
  constexpr std::size_t kFar = 64;
  const std::size_t first = local > kFar ? local - kFar : 0;
  for (std::size_t i = local; i > first && !is_space(text[i - 1]); --i) {
    if (text[i - 1] == u'?') return false;  // in a query it is somebody's address again
    if (text[i - 1] == u'/' && unit_before(text, i - 1) == u'/') return true;
  }
  return false;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  for (const std::uint32_t at : marks.at_signs) {
    const std::size_t start = start_of_local(text, at);
    if (start == at) continue;
    const std::size_t end = end_of_domain(text, at + 1);
    if (end == at + 1 || unit_at(text, end) == u'@' || unit_before(text, start) == u'@') continue;
    const bool remote = unit_at(text, end) == u':' && text.substr(start, at - start) == u"git";
    if (remote || stands_in_url(text, start)) continue;
    candidates.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
  }
}

// "%40" is how "@" is written in the query of a URL (RFC 3986, section 2.1).
void find_encoded(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  for (const Span& word : marks.words) {
    if (unit_before(text, word.start) != u'%' || text.substr(word.start, 2) != u"40") continue;
    const std::size_t at = word.start - 1;
    const std::size_t start = start_of_local(text, at);
    const std::size_t end = end_of_domain(text, at + kEncoded.size());
    if (start < at && end > at + kEncoded.size())
      candidates.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
  }
}

void find_all(const Landmarks& marks, std::vector<Span>& candidates) {
  find(marks, candidates);
  find_encoded(marks, candidates);
  find_written_out_emails(marks, candidates);
}

bool is_file_name(std::u16string_view last_label) {
  constexpr std::array<std::u16string_view, 12> kEndings{u"png", u"jpg",  u"jpeg", u"gif",  u"svg", u"webp",
                                                         u"css", u"html", u"json", u"webm", u"bmp", u"ico"};
  return std::find(kEndings.begin(), kEndings.end(), last_label) != kEndings.end();
}

bool is_top_level(std::u16string_view label) {
  if (label.size() < 2) return false;
  if (label.starts_with(u"xn--")) return label.size() > 4;
  return std::all_of(label.begin(), label.end(), [](char16_t unit) { return !is_digit(unit) && unit != u'-'; });
}

bool is_local_part(std::u16string_view local) {
  return !local.empty() && local.size() <= kLongestLocal && local.front() != u'.' && local.back() != u'.' &&
         local.find(u"..") == std::u16string_view::npos && std::all_of(local.begin(), local.end(), is_local_unit);
}

Validity validate(std::u16string_view candidate) {
  std::size_t at = candidate.find(u'@');
  std::size_t sign = 1;
  if (at == std::u16string_view::npos) {
    at = candidate.find(kEncoded);
    sign = kEncoded.size();
  }
  if (at == std::u16string_view::npos) return written_out_email_validity(candidate);
  if (!is_local_part(candidate.substr(0, at))) return Validity::Refuted;
  std::u16string_view domain = candidate.substr(at + sign);
  if (domain.size() > kLongestDomain) return Validity::Refuted;
  std::size_t labels = 1;
  for (std::size_t dot = domain.find(u'.');; dot = domain.find(u'.')) {
    const std::u16string_view label = domain.substr(0, dot);
    if (label.empty() || label.size() > kLongestLabel || label.front() == u'-' || label.back() == u'-')
      return Validity::Refuted;
    if (!std::all_of(label.begin(), label.end(), is_label_unit)) return Validity::Refuted;
    if (dot == std::u16string_view::npos) break;
    domain.remove_prefix(dot + 1);
    ++labels;
  }
  return labels > 1 && is_top_level(domain) && !is_file_name(domain) ? Validity::Proven : Validity::Refuted;
}

}  // namespace

Detector email_detector() noexcept {
  return {"email", find_all, validate, kWords, {}, 95, 75};
}

}  // namespace bedacht
