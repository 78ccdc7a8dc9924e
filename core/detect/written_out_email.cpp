// SPDX-License-Identifier: Apache-2.0
#include "detect/written_out_email.h"

#include <algorithm>
#include <array>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::size_t kLongestLocal = 64;
constexpr std::size_t kLongestLabel = 63;
constexpr int kMostLabels = 6;

// In front of a bare "at" these are no names.
constexpr std::array kNoNames = std::to_array<std::string_view>(
    {"me",     "us",   "him", "her",  "them", "you",     "it",      "mail", "email", "mails",
     "emails", "is",   "are", "be",   "was",  "look",    "looking", "up",   "out",   "here",
     "there",  "team", "now", "site", "page", "address", "work",    "and",  "or",    "arrive"});

bool is_word(std::u16string_view text, std::string_view word) {
  const auto same = [](char left, char16_t right) { return static_cast<char16_t>(left) == to_lower(right); };
  return text.size() == word.size() && std::equal(word.begin(), word.end(), text.begin(), same);
}

bool is_local_unit(char16_t unit) {
  return is_alnum(unit) || unit == u'.' || unit == u'_' || unit == u'-' || unit == u'+';
}

bool is_label_unit(char16_t unit) {
  return is_alnum(unit) || unit == u'-' || (unit >= 0xC0 && unit < 0x180);
}

std::size_t skip_blanks(std::u16string_view text, std::size_t at) {
  for (int i = 0; i < 2 && is_blank(unit_at(text, at)); ++i)
    ++at;
  return at;
}

/// A word that stands for a sign, between blanks or in brackets.
struct Mark {
  std::size_t end = 0;  ///< 0: none
  bool bracketed = false;
};

Mark read_mark(std::u16string_view text, std::size_t start, std::initializer_list<std::string_view> words) {
  std::size_t at = skip_blanks(text, start);
  constexpr std::u16string_view kOpening = u"([{<";
  constexpr std::u16string_view kClosing = u")]}>";
  const std::size_t bracket = kOpening.find(unit_at(text, at));
  const bool bracketed = bracket != std::u16string_view::npos;
  if (bracketed) at = skip_blanks(text, at + 1);
  std::size_t end = at;
  while (end < text.size() && end - at < 8 && is_alnum(text[end]))
    ++end;
  const std::u16string_view word = text.substr(at, end - at);
  if (std::none_of(words.begin(), words.end(), [word](std::string_view one) { return is_word(word, one); })) return {};
  if (!bracketed) return start < at && is_blank(unit_at(text, end)) ? Mark{skip_blanks(text, end), false} : Mark{};
  end = skip_blanks(text, end);
  if (unit_at(text, end) != kClosing[bracket]) return {};
  return {skip_blanks(text, end + 1), true};
}

struct Address {
  std::size_t end = 0;  ///< 0: none
  bool bracketed = false;
};

/// The address whose local part begins at `start`.
Address read_address(std::u16string_view text, std::size_t start) {
  std::size_t at = start;
  while (at - start <= kLongestLocal && at < text.size() && is_local_unit(text[at]))
    ++at;
  if (at == start || at - start > kLongestLocal || !is_alnum(text[start]) || !is_alnum(text[at - 1])) return {};
  const Mark sign = read_mark(text, at, {"at"});
  if (sign.end == 0) return {};
  const std::u16string_view local = text.substr(start, at - start);
  const auto names = [local](std::string_view word) { return is_word(local, word); };
  if (!sign.bracketed && std::any_of(kNoNames.begin(), kNoNames.end(), names)) return {};
  at = sign.end;
  for (int labels = 1; labels <= kMostLabels; ++labels) {
    std::size_t end = at;
    while (end < text.size() && end - at <= kLongestLabel && is_label_unit(text[end]))
      ++end;
    if (end == at) return {};
    const bool dotted = unit_at(text, end) == u'.' && is_label_unit(unit_at(text, end + 1));
    const Mark dot = dotted ? Mark{end + 1, false} : read_mark(text, end, {"dot", "punkt"});
    if (dot.end == 0) {
      const bool top_level = end - at >= 2 && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                                                          text.begin() + static_cast<std::ptrdiff_t>(end), is_letter);
      return labels > 1 && top_level && !is_word_unit(unit_at(text, end)) ? Address{end, sign.bracketed} : Address{};
    }
    at = dot.end;
  }
  return {};
}

}  // namespace

void find_written_out_emails(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  for (const Span& word : marks.words) {
    if (word.length() != 2 || to_lower(text[word.start]) != u'a' || to_lower(text[word.start + 1]) != u't') continue;
    std::size_t local = word.start;
    while (word.start - local < 5 && local > 0 && !is_local_unit(text[local - 1]))
      --local;
    std::size_t start = local;
    while (start > 0 && local - start <= kLongestLocal && is_local_unit(text[start - 1]))
      --start;
    while (start < local && !is_alnum(text[start]))
      ++start;
    if (start == local || is_word_unit(unit_before(text, start))) continue;
    const std::size_t end = read_address(text, start).end;
    if (end > word.end) candidates.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
  }
}

Validity written_out_email_validity(std::u16string_view candidate) noexcept {
  const Address address = read_address(candidate, 0);
  if (address.end == 0 || address.end != candidate.size()) return Validity::Refuted;
  return address.bracketed ? Validity::Proven : Validity::Unknown;
}

}  // namespace bedacht
