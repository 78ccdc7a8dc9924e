// SPDX-License-Identifier: Apache-2.0
#include "engine/attachment_text.h"

#include <algorithm>

#include "engine/exceptions.h"
#include "text/character.h"

namespace bedacht {
namespace {

enum class Letter : std::uint8_t { None, Small, Capital, Digit };

Letter letter_of(char16_t c) {
  if (c >= u'0' && c <= u'9') return Letter::Digit;
  if (!is_word_unit(c)) return Letter::None;
  const bool is_capital = (c >= u'A' && c <= u'Z') || (c >= u'À' && c <= u'Þ');
  return is_capital ? Letter::Capital : Letter::Small;
}

// "Angebot_Seeadler%20neu.pdf" has four words.
std::u16string with_blanks(std::u16string_view name) {
  std::u16string text(name);
  for (std::size_t at = text.find(u"%20"); at != std::u16string::npos; at = text.find(u"%20", at))
    text.replace(at, 3, u"   ");
  std::replace_if(
      text.begin(), text.end(), [](char16_t c) { return c == u'_' || c == u'.' || c == u'+'; }, u' ');
  return text;
}

std::u16string cut_at_capitals(std::u16string_view name) {
  std::u16string text;
  Letter before = Letter::None;
  for (const char16_t c : name) {
    const Letter letter = letter_of(c);
    const bool begins = before != Letter::None && letter != Letter::None && letter != before &&
                        !(before == Letter::Capital && letter == Letter::Small);
    if (begins) text += u' ';
    text += c;
    before = letter;
  }
  return text;
}

}  // namespace

std::u16string readable_text(const Attachment& attachment) {
  const std::u16string name = with_blanks(attachment.name);
  const std::u16string cut = cut_at_capitals(name);
  std::u16string text = name + u'\n' + attachment.alt;
  return cut == name ? text : text + u'\n' + cut;
}

std::vector<Hit> secret_names(const Program& program, const Draft& draft, const Scan& scan, EntitySet kinds) {
  const auto is_released = [&](const Hit& name) {
    return std::any_of(scan.released().begin(), scan.released().end(), [&](const Scan::ReleasedHit& released) {
      return released.hit.original.overlaps(name.original) &&
             is_in_force(program.company.released[released.released], draft);
    });
  };
  std::vector<Hit> names;
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    if ((kinds & (1U << kind)) == 0) continue;
    for (const Hit& name : scan.entities(static_cast<EntityKind>(kind))) {
      if (!is_released(name)) names.push_back(name);
    }
  }
  std::stable_sort(names.begin(), names.end());
  return names;
}

AttachmentText read_attachment(const Program& program, const Draft& draft, const Attachment& attachment,
                               const Scan& scan) {
  const auto start = static_cast<std::uint32_t>(attachment.name.size() + 1);
  AttachmentText text{&scan, {start, start + static_cast<std::uint32_t>(attachment.alt.size())}, 0};
  for (std::size_t kind = 0; kind < kEntityKinds; ++kind) {
    const auto set = entity_bit(static_cast<EntityKind>(kind));
    if (!secret_names(program, draft, scan, set).empty()) text.names = static_cast<EntitySet>(text.names | set);
  }
  return text;
}

}  // namespace bedacht
