// SPDX-License-Identifier: Apache-2.0
#include "detect/mail_header.h"

#include <algorithm>
#include <array>

#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::uint32_t kLongestName = 12;
constexpr std::uint32_t kLongestField = 200;
constexpr std::uint32_t kLongestIntroduction = 120;

enum class Field : std::uint8_t { None, From, Time, To, Subject };

struct HeaderName {
  std::u16string_view name;
  Field field;
};

constexpr std::array kNames = std::to_array<HeaderName>({{u"from", Field::From},
                                                         {u"von", Field::From},
                                                         {u"sent", Field::Time},
                                                         {u"gesendet", Field::Time},
                                                         {u"date", Field::Time},
                                                         {u"datum", Field::Time},
                                                         {u"to", Field::To},
                                                         {u"an", Field::To},
                                                         {u"cc", Field::To},
                                                         {u"bcc", Field::To},
                                                         {u"subject", Field::Subject},
                                                         {u"betreff", Field::Subject}});

constexpr std::array kSeparators = std::to_array<std::u16string_view>(
    {u"original message", u"ursprüngliche nachricht", u"original-nachricht", u"originalnachricht",
     u"urspruengliche nachricht", u"forwarded message", u"weitergeleitete nachricht", u"weitergeleitete mail"});

bool begins_with(std::u16string_view text, std::size_t at, std::u16string_view lower) {
  const auto same = [](char16_t left, char16_t right) { return (left == u'Ü' ? u'ü' : to_lower(left)) == right; };
  return text.size() >= at + lower.size() &&
         std::equal(lower.begin(), lower.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                    [same](char16_t right, char16_t left) { return same(left, right); });
}

/// The header name right before a colon; `start` becomes where it begins.
Field name_before(std::u16string_view text, std::uint32_t colon, std::uint32_t& start) {
  std::uint32_t end = colon;
  while (end > 0 && colon - end < 2 && (text[end - 1] == u'*' || text[end - 1] == u' '))
    --end;
  start = end;
  while (start > 0 && end - start <= kLongestName && is_word_unit(text[start - 1]))
    --start;
  if (!is_letter(unit_at(text, start))) return Field::None;
  const char16_t first = to_lower(text[start]);
  for (const HeaderName& known : kNames) {
    if (known.name.front() == first && known.name.size() == end - start && begins_with(text, start, known.name))
      return known.field;
  }
  return Field::None;
}

// "Best regards, Sent: …" is in the middle of a line, "> From: …" and "*Von:* …" begin one.
bool begins_line(std::u16string_view text, std::uint32_t start) {
  const std::uint32_t first = start > 6 ? start - 6 : 0;
  for (std::uint32_t at = start; at > first; --at) {
    if (text[at - 1] == u'\n' || text[at - 1] == u'\r') return true;
    if (std::u16string_view(u" >*|\t").find(text[at - 1]) == std::u16string_view::npos) return false;
  }
  return first == 0;
}

// A flight and a pass have "From" and "To" and a date; a mail has a subject, or a time at which it was sent.
void find_headers(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  Span from;
  std::uint32_t last = 0;
  bool found = false;
  std::uint32_t fields = 0;
  for (const std::uint32_t colon : marks.colons) {
    std::uint32_t start = 0;
    const Field field = name_before(text, colon, start);
    if (field == Field::None) continue;
    const bool line = begins_line(text, start);
    if (colon - last > kLongestField) fields = 0;
    if (field == Field::From && line) {
      from = {start, colon + 1};
      fields = 0;
      found = false;
    } else if (fields == 0) {
      continue;
    }
    last = colon;
    fields |= 1U << static_cast<unsigned>(field);
    const auto has = [fields](Field one) { return (fields >> static_cast<unsigned>(one) & 1) != 0; };
    const bool sent = begins_with(text, start, u"sent") || begins_with(text, start, u"gesendet");
    const bool enough = has(Field::Subject) || (has(Field::Time) && sent);
    if (found || !enough) continue;
    candidates.push_back(from);
    found = true;
  }
}

void find_separators(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  for (const Span& word : marks.words) {
    if (word.start < 4 || !is_dash(text[word.start - 2])) continue;
    std::uint32_t start = word.start;
    while (start > 0 && word.start - start < 20 && (is_dash(text[start - 1]) || text[start - 1] == u' '))
      --start;
    if (word.start - start < 4) continue;
    for (const std::u16string_view separator : kSeparators) {
      const auto end = word.start + static_cast<std::uint32_t>(separator.size());
      if (begins_with(text, word.start, separator) && (is_dash(unit_at(text, end)) || is_dash(unit_at(text, end + 1))))
        candidates.push_back({word.start, end});
    }
  }
}

/// Where the line begins that holds `position`, at most so many units before it; `position` when it is longer.
std::uint32_t start_of_line(std::u16string_view text, std::uint32_t position) {
  std::uint32_t start = position;
  while (start > 0 && text[start - 1] != u'\n') {
    if (position - start >= kLongestIntroduction) return position;
    --start;
  }
  while (start < position && (text[start] == u'>' || text[start] == u' '))
    ++start;
  return start;
}

// "On Mon, 5 Jan 2026 at 10:12, Ada <ada@example.org> wrote:", "Am 5.1.2026 um 10:12 schrieb Ada <ada@example.org>:"
void find_introductions(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  std::uint32_t searched = 0;
  for (const std::uint32_t at_sign : marks.at_signs) {
    searched = std::max(searched, at_sign);
    while (searched < text.size() && searched - at_sign < 80 && text[searched] != u'>' && text[searched] != u'\n')
      ++searched;
    if (unit_at(text, searched) != u'>') continue;
    const std::uint32_t end = searched + 1;
    const std::uint32_t line = start_of_line(text, at_sign);
    const std::u16string_view before = text.substr(line, at_sign - line);
    const std::size_t bracket = before.rfind(u'<');
    if (bracket == std::u16string_view::npos || bracket < 4) continue;
    const bool on =
        begins_with(text, line, u"on ") && (begins_with(text, end, u" wrote") || begins_with(text, end, u"\nwrote"));
    const bool am = begins_with(text, line, u"am ") &&
                    (before.find(u" schrieb ") != std::u16string_view::npos || begins_with(text, end, u" schrieb"));
    if (on || am) candidates.push_back({line, line + static_cast<std::uint32_t>(bracket)});
  }
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  find_headers(marks, candidates);
  find_separators(marks, candidates);
  find_introductions(marks, candidates);
}

// What surrounds a candidate is the whole evidence, and find has read it.
Validity validate(std::u16string_view candidate) {
  return candidate.empty() ? Validity::Refuted : Validity::Proven;
}

}  // namespace

Detector mail_header_detector() noexcept {
  return {"mail-header", find, validate, {}, {}, 85, 0};
}

}  // namespace bedacht
