// SPDX-License-Identifier: Apache-2.0
#include "detect/ip_address.h"

#include <array>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::size_t kLongestZone = 16;

constexpr std::array kWords = std::to_array<std::string_view>(
    {"ip",       "ips",      "ipv4",     "ipv6",     "*adresse", "address*", "host*",     "server*",
     "*server",  "client*",  "router*",  "gateway*", "dns",      "subnet*",  "subnetz*",  "netz*",
     "network*", "route",    "ping",     "ssh",      "vpn",      "proxy*",   "firewall*", "login*",
     "logged",   "connect*", "verbind*", "blocked",  "prefix",   "nat64",    "loopback",  "localhost"});

constexpr std::array kCounterWords = std::to_array<std::string_view>(
    {"v",         "ver",        "vers",    "version*", "release*",   "build",       "firmware*",
     "software*", "update*",    "patch*",  "driver*",  "treiber*",   "section*",    "chapter*",
     "kapitel*",  "abschnitt*", "ziffer*", "punkt*",   "paragraph*", "figure",      "abbildung*",
     "tabelle*",  "table",      "chrome",  "oid",      "nummer",     "aktenzeichen"});

/// The end of four octets that begin at `position`, or `position`. `small` says whether all are below ten.
std::size_t end_of_octets(std::u16string_view text, std::size_t position, bool& small) {
  std::size_t at = position;
  small = true;
  for (int octet = 0; octet < 4; ++octet) {
    if (octet > 0 && unit_at(text, at++) != u'.') return position;
    const std::size_t first = at;
    unsigned value = 0;
    while (at - first < 4 && is_digit(unit_at(text, at)))
      value = value * 10 + static_cast<unsigned>(text[at++] - u'0');
    const std::size_t digits = at - first;
    if (digits == 0 || value > 255 || (digits > 1 && text[first] == u'0')) return position;
    small = small && value < 10;
  }
  return at;
}

/// The end of "/24" behind an address, `position` when there is no prefix length of at most `most`.
std::size_t end_of_prefix(std::u16string_view text, std::size_t position, unsigned most) {
  if (unit_at(text, position) != u'/' || !is_digit(unit_at(text, position + 1))) return position;
  std::size_t at = position + 1;
  unsigned value = 0;
  while (at - position <= 4 && is_digit(unit_at(text, at)))
    value = value * 10 + static_cast<unsigned>(text[at++] - u'0');
  return value <= most && !is_word_unit(unit_at(text, at)) ? at : position;
}

/// What a run of groups and colons amounts to.
struct Groups {
  std::size_t end = 0;
  int count = 0;          ///< groups of 16 bits; dotted octets count as two
  bool gap = false;       ///< `::`
  bool dotted = false;    ///< ends in dotted octets
  bool digits = true;     ///< every group begins with a digit
  bool all_pairs = true;  ///< every group has two digits, as in a hardware address
};

/// Reads an IPv6 address at `position`; `count` is 0 when there is none.
Groups read_groups(std::u16string_view text, std::size_t position) {
  constexpr Groups kNone;
  Groups read;
  std::size_t at = position;
  if (unit_at(text, at) == u':') {
    if (unit_at(text, at + 1) != u':') return kNone;
    read.gap = true;
    at += 2;
  }
  while (is_hex(unit_at(text, at))) {
    bool small = false;
    const std::size_t octets = end_of_octets(text, at, small);
    if (octets != at) {
      read.count += 2;
      read.dotted = true;
      read.all_pairs = false;
      at = octets;
      break;
    }
    const std::size_t first = at;
    while (at - first <= 4 && is_hex(unit_at(text, at)))
      ++at;
    if (at - first > 4 || ++read.count > 8) return kNone;
    read.all_pairs = read.all_pairs && at - first == 2;
    read.digits = read.digits && is_digit(text[first]);
    if (unit_at(text, at) != u':') break;
    if (unit_at(text, at + 1) == u':') {
      if (read.gap) return kNone;
      read.gap = true;
      at += 2;
    } else if (is_hex(unit_at(text, at + 1))) {
      ++at;
    } else {
      break;
    }
  }
  read.end = at;
  if (unit_at(text, at) == u':' && unit_at(text, at + 1) == u':') return kNone;
  return read.gap ? (read.count > 0 && read.count <= 7 ? read : kNone) : (read.count == 8 ? read : kNone);
}

// "fe80::1%eth0"
std::size_t end_of_zone(std::u16string_view text, std::size_t position) {
  if (unit_at(text, position) != u'%') return position;
  std::size_t at = position + 1;
  while (at - position <= kLongestZone && is_alnum(unit_at(text, at)))
    ++at;
  return at == position + 1 ? position : at;
}

// "1.2.3.4.5", "1.2.3.4-beta", "1.2.3.4_x" go on as something else.
bool ends_alone(std::u16string_view text, std::size_t end) {
  const char16_t after = unit_at(text, end);
  if (is_word_unit(after) || after == u'_') return false;
  return !((after == u'.' || is_dash(after) || after == u'+') && is_word_unit(unit_at(text, end + 1)));
}

// "v1.2.3.4", "Chrome/1.2.3.4", "-1.2.3.4", "1:2:1.2.3.4" and a fifth number before it make none.
bool begins_alone(std::u16string_view text, std::size_t start) {
  const char16_t before = unit_before(text, start);
  if (is_word_unit(before) || before == u'_' || before == u'.' || is_dash(before) || before == u'§') return false;
  const char16_t second = start < 2 ? u'\0' : text[start - 2];
  if (before == u'/') return !is_word_unit(second);
  if (before != u':' || !is_hex(second)) return before != u':' || second != u':';
  std::size_t group = start - 1;
  while (group > 0 && start - group < 6 && is_hex(text[group - 1]))
    --group;
  return unit_before(text, group) != u':';
}

void find_v4(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  for (const Span& number : marks.numbers) {
    if (unit_at(text, number.end) != u'.' || number.length() > 3 || !begins_alone(text, number.start)) continue;
    bool small = false;
    const std::size_t octets = end_of_octets(text, number.start, small);
    if (octets == number.start || !ends_alone(text, octets)) continue;
    candidates.push_back({number.start, static_cast<std::uint32_t>(end_of_prefix(text, octets, 32))});
  }
}

void find_v6(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  std::size_t done = 0;
  for (const std::uint32_t colon : marks.colons) {
    if (colon < done) continue;
    std::size_t start = colon;
    while (start > 0 && colon - start <= 4 && is_hex(text[start - 1]))
      --start;
    // A run of groups is read once, from its start.
    done = colon + 1;
    while (done - colon < 64 && (is_hex(unit_at(text, done)) || unit_at(text, done) == u':'))
      ++done;
    const char16_t before = unit_before(text, start);
    if (is_word_unit(before) || before == u'_' || before == u':' || before == u'.') continue;
    const Groups read = read_groups(text, start);
    if (read.count == 0) continue;
    std::size_t end = end_of_zone(text, read.end);
    if (!ends_alone(text, end)) continue;
    end = end_of_prefix(text, end, 128);
    candidates.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
  }
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_v4(marks, candidates);
  find_v6(marks, candidates);
}

Validity validate_v6(std::u16string_view candidate) {
  const Groups read = read_groups(candidate, 0);
  if (read.count == 0) return Validity::Refuted;
  if (end_of_prefix(candidate, end_of_zone(candidate, read.end), 128) != candidate.size()) return Validity::Refuted;
  // Eight pairs are a hardware address (EUI-64).
  if (!read.gap && read.all_pairs) return Validity::Refuted;
  if (read.dotted || read.count >= 3 || candidate == u"::1") return Validity::Proven;
  // "1::8" and "2001:db8::" are addresses, "a::b" is a name, "::3" a face.
  const char16_t first = to_lower(candidate.front());
  const char16_t second = to_lower(candidate[1]);
  const std::size_t group = candidate.find(u':');
  const bool reserved = group == 4 && first == u'f' && second >= u'c' && is_digit(candidate[2]);
  const bool begins = is_digit(first) && ((read.count == 2 && read.digits && !candidate.ends_with(u':')) || group == 4);
  return begins || reserved ? Validity::Proven : Validity::Unknown;
}

Validity validate(std::u16string_view candidate) {
  if (candidate.find(u':') != std::u16string_view::npos) return validate_v6(candidate);
  bool small = false;
  const std::size_t end = end_of_octets(candidate, 0, small);
  if (end == 0 || end_of_prefix(candidate, end, 32) != candidate.size()) return Validity::Refuted;
  if (candidate == u"0.0.0.0" || candidate == u"255.255.255.255") return Validity::Refuted;
  const bool known = candidate == u"8.8.8.8" || candidate == u"1.1.1.1" || candidate == u"9.9.9.9";
  return small && !known && end == candidate.size() ? Validity::Unknown : Validity::Proven;
}

}  // namespace

Detector ip_address_detector() noexcept {
  return {"ip-address", find, validate, kWords, kCounterWords, 75, 75};
}

}  // namespace bedacht
