// SPDX-License-Identifier: Apache-2.0
#include "detect/mac_address.h"

#include <algorithm>
#include <array>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::array kWords = std::to_array<std::string_view>(
    {"mac", "macs", "hardware*", "ethernet*", "wlan*", "wifi", "bluetooth*", "bssid", "eui", "device*", "geraet*",
     "*adresse", "address*", "netzwerk*", "physical", "physische*"});

bool is_group(std::u16string_view word, std::size_t length) {
  return word.size() == length && std::all_of(word.begin(), word.end(), is_hex);
}

bool is_separator(char16_t unit, std::size_t group) {
  return group == 4 ? unit == u'.' : unit == u':' || unit == u'-' || unit == u' ';
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  const auto& words = marks.words;
  std::size_t next = 0;
  for (std::size_t i = 0; i < words.size(); i = next) {
    next = i + 1;
    const std::size_t group = words[i].length();
    if (group != 2 && group != 4) continue;
    const char16_t separator = unit_at(text, words[i].end);
    if (!is_separator(separator, group) || !is_group(text.substr(words[i].start, group), group)) continue;
    while (next < words.size() && words[next].start == words[next - 1].end + 1 &&
           text[words[next - 1].end] == separator &&
           is_group(text.substr(words[next].start, words[next].length()), group))
      ++next;
    const std::size_t groups = next - i;
    const bool fits = group == 2 ? groups == 6 || groups == 8 : group == 4 && (groups == 3 || groups == 4);
    const bool goes_on = unit_at(text, words[next - 1].end) == separator &&
                         is_word_unit(unit_at(text, words[next - 1].end + std::size_t{1}));
    const bool begins = unit_before(text, words[i].start) != separator || separator == u' ';
    if (fits && begins && (!goes_on || separator == u' ')) candidates.push_back({words[i].start, words[next - 1].end});
  }
}

Validity validate(std::u16string_view candidate) {
  const std::size_t group = is_hex(unit_at(candidate, 2)) ? 4 : 2;
  const char16_t separator = unit_at(candidate, group);
  if (!is_separator(separator, group) || (candidate.size() + 1) % (group + 1) != 0) return Validity::Refuted;
  std::size_t digits = 0;
  bool letters = false;
  bool full = true;
  bool zero = true;
  for (std::size_t i = 0; i < candidate.size(); ++i) {
    if (i % (group + 1) == group) {
      if (candidate[i] != separator) return Validity::Refuted;
      continue;
    }
    if (!is_hex(candidate[i])) return Validity::Refuted;
    ++digits;
    letters = letters || is_letter(candidate[i]);
    full = full && to_lower(candidate[i]) == u'f';
    zero = zero && candidate[i] == u'0';
  }
  if ((digits != 12 && digits != 16) || zero || (full && digits == 12)) return Validity::Refuted;
  return letters && separator != u' ' ? Validity::Proven : Validity::Unknown;
}

}  // namespace

Detector mac_address_detector() noexcept {
  return {"mac-address", find, validate, kWords, {}, 85, 80};
}

}  // namespace bedacht
