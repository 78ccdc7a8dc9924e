// SPDX-License-Identifier: Apache-2.0
#include "text/word_breaks.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/boundaries.h"

namespace bedacht {
namespace {

// The classes of the annex that ASCII units have, as ICU has them: an at sign is a letter, a colon joins nothing, and
// a quotation mark only Hebrew letters.
enum class Class : std::uint8_t { Other, Letter, Digit, Joint, MidNumber, Mid };

constexpr std::array<Class, 128> classify() {
  std::array<Class, 128> classes{};
  for (std::size_t unit = 0; unit < classes.size(); ++unit) {
    const bool letter = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || unit == u'@';
    if (letter) classes[unit] = Class::Letter;
    if (unit >= u'0' && unit <= u'9') classes[unit] = Class::Digit;
  }
  classes[u'_'] = Class::Joint;
  classes[u','] = Class::MidNumber;
  classes[u';'] = Class::MidNumber;
  classes[u'.'] = Class::Mid;
  classes[u'\''] = Class::Mid;
  return classes;
}

constexpr std::array<Class, 128> kClasses = classify();

bool is_ascii(char16_t unit) {
  return unit < kClasses.size();
}

Class class_at(std::u16string_view text, std::size_t at) {
  return at < text.size() && is_ascii(text[at]) ? kClasses[text[at]] : Class::Other;
}

bool is_body(Class one) {
  return one == Class::Letter || one == Class::Digit || one == Class::Joint;
}

// Whether a sign between two units of this class keeps them together: "o'clock", "12,50".
bool joins(Class sign, Class beside) {
  if (beside == Class::Letter) return sign == Class::Mid;
  return beside == Class::Digit && (sign == Class::MidNumber || sign == Class::Mid);
}

// Blanks part everything, so what stands between two of them is cut by itself.
void cut_ascii(std::u16string_view text, std::size_t from, std::size_t to, std::vector<Span>& words) {
  const std::u16string_view piece = text.substr(0, to);
  for (std::size_t start = from; start < to;) {
    if (!is_body(class_at(piece, start))) {
      ++start;
      continue;
    }
    std::size_t end = start + 1;
    while (true) {
      if (is_body(class_at(piece, end))) {
        ++end;
      } else if (joins(class_at(piece, end), class_at(piece, end - 1)) &&
                 class_at(piece, end + 1) == class_at(piece, end - 1)) {
        end += 2;
      } else {
        break;
      }
    }
    const bool lone_joint = end == start + 1 && class_at(piece, start) == Class::Joint;
    if (!lone_joint) words.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
    start = end;
  }
}

void cut_by_icu(std::u16string_view text, std::size_t from, std::size_t to, std::vector<Span>& words) {
  Boundaries boundaries(Boundaries::Kind::Word, text.substr(from, to - from));
  auto start = static_cast<std::uint32_t>(from);
  for (std::int32_t next = boundaries.next(); next >= 0; next = boundaries.next()) {
    const auto end = static_cast<std::uint32_t>(from) + static_cast<std::uint32_t>(next);
    if (boundaries.is_word()) words.push_back({start, end});
    start = end;
  }
}

}  // namespace

// Of German and English text hardly anything is left beyond ASCII once it is folded: what is goes to ICU in pieces, and
// a text with more of it as a whole, so that it is not opened too often.
std::vector<Span> find_words(std::u16string_view folded) {
  constexpr std::size_t kFew = 64;
  std::vector<Span> words;
  words.reserve(folded.size() / 6 + 4);
  const auto beyond = static_cast<std::size_t>(
      folded.size() - static_cast<std::size_t>(std::count_if(folded.begin(), folded.end(), is_ascii)));
  if (beyond * kFew > folded.size()) {
    cut_by_icu(folded, 0, folded.size(), words);
    return words;
  }
  for (std::size_t from = 0; from < folded.size();) {
    const std::size_t to = std::min(folded.find(u' ', from), folded.size());
    const std::u16string_view piece = folded.substr(from, to - from);
    if (std::all_of(piece.begin(), piece.end(), is_ascii)) {
      cut_ascii(folded, from, to, words);
    } else {
      cut_by_icu(folded, from, to, words);
    }
    from = to + 1;
  }
  return words;
}

}  // namespace bedacht
