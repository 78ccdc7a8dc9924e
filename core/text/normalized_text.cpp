// SPDX-License-Identifier: Apache-2.0
#include "text/normalized_text.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>

#include "text/character.h"
#include "text/confusables.h"

namespace bedacht {
namespace {

// A normalization segment longer than this is cut: canonical reordering of combining marks takes quadratic time, and no
// word in any language needs more (Unicode Standard Annex 15, Stream-Safe Text Format, allows 30).
constexpr std::size_t kMaxSegment = 64;

constexpr bool is_ascii(char16_t c) {
  return c < 0x80;
}
constexpr bool is_ascii_space(char16_t c) {
  return c == u' ' || (c >= u'\t' && c <= u'\r');
}
constexpr bool is_ascii_sign(char16_t c) {
  return is_ascii(c) && !is_ascii_space(c);
}
constexpr char16_t to_lower(char16_t c) {
  return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
}
// What ICU and the folder below make of a German letter that no mark follows, at once: a text has a hundred of them.
constexpr std::u16string_view folded_umlaut(char16_t c) {
  switch (c) {
    case u'ä':
    case u'Ä':
      return u"ae";
    case u'ö':
    case u'Ö':
      return u"oe";
    case u'ü':
    case u'Ü':
      return u"ue";
    case u'ß':
      return u"ss";
    default:
      return {};
  }
}
constexpr bool is_combining_mark(UChar32 c) {
  return c >= 0x300 && c <= 0x36F;
}

void append(std::u16string& out, UChar32 c) {
  if (c <= 0xFFFF) {
    out.push_back(static_cast<char16_t>(c));
  } else {
    out.push_back(static_cast<char16_t>(U16_LEAD(c)));
    out.push_back(static_cast<char16_t>(U16_TRAIL(c)));
  }
}

class Folder {
 public:
  Folder() {
    UErrorCode status = U_ZERO_ERROR;
    casefold_ = unorm2_getNFKCCasefoldInstance(&status);
    canonical_ = unorm2_getNFCInstance(&status);
    usable_ = U_SUCCESS(status) != 0;
  }

  /// The end of the normalization segment that starts at `start`.
  std::size_t segment_end(std::u16string_view text, std::size_t start) const {
    std::size_t i = start;
    UChar32 c = 0;
    U16_NEXT(text.data(), i, text.size(), c);
    while (i < text.size() && i - start < kMaxSegment) {
      std::size_t next = i;
      U16_NEXT(text.data(), next, text.size(), c);
      // A character that folds to nothing stands alone, so that it is no part of the word beside it.
      const bool invisible = is_default_ignorable(static_cast<char32_t>(c));
      if (!usable_ || invisible || unorm2_hasBoundaryBefore(casefold_, c)) break;
      i = next;
    }
    return i;
  }

  /// Appends the folded form of one segment.
  void fold_segment(std::u16string_view segment, std::u16string& out) {
    if (!usable_) {
      out.append(segment);
      return;
    }
    UErrorCode status = U_ZERO_ERROR;
    std::array<char16_t, kMaxSegment * 20> buffer;  // the longest expansion of a single character has 18 units
    const auto n = unorm2_normalize(casefold_, segment.data(), static_cast<std::int32_t>(segment.size()), buffer.data(),
                                    static_cast<std::int32_t>(buffer.size()), &status);
    if (U_FAILURE(status)) {
      out.append(segment);
      return;
    }
    std::int32_t i = 0;
    while (i < n) {
      UChar32 c = 0;
      U16_NEXT(buffer, i, n, c);
      fold_character(c, out);
    }
  }

 private:
  void fold_character(UChar32 c, std::u16string& out) {
    if (is_combining_mark(c)) return;
    if (u_isUWhiteSpace(c) != 0) {
      out.push_back(u' ');
    } else if (const char16_t same = lookalike(static_cast<char32_t>(c)); same != 0) {
      out.push_back(same);
    } else if ((c >= 0xC0 && c < 0x250) || (c >= 0x1E00 && c < 0x1F00)) {
      fold_latin(c, out);
    } else {
      append(out, c);
    }
  }

  // ä, ö and ü become ae, oe and ue, as German is written without umlauts; any other letter loses its marks.
  void fold_latin(UChar32 c, std::u16string& out) {
    std::array<char16_t, 8> parts{};
    UErrorCode status = U_ZERO_ERROR;
    const auto n =
        unorm2_getDecomposition(canonical_, c, parts.data(), static_cast<std::int32_t>(parts.size()), &status);
    if (n <= 0 || U_FAILURE(status)) {
      append(out, plain_latin(c));
      return;
    }
    const char16_t base = parts[0];
    const bool umlaut = n > 1 && parts[1] == 0x308 && (base == u'a' || base == u'o' || base == u'u');
    append(out, plain_latin(base));
    if (umlaut) out.push_back(u'e');
  }

  static UChar32 plain_latin(UChar32 c) {
    switch (c) {
      case 0xF8:
        return u'o';  // o with stroke
      case 0x111:
        return u'd';  // d with stroke
      case 0x142:
        return u'l';  // l with stroke
      default:
        return c;
    }
  }

  const UNormalizer2* casefold_ = nullptr;
  const UNormalizer2* canonical_ = nullptr;
  bool usable_ = false;
};

}  // namespace

void OffsetMap::add_identity(std::uint32_t folded, std::uint32_t original) {
  if (!runs_.empty()) {
    const Run& last = runs_.back();
    if (!last.atom && folded - last.folded == original - last.original) return;
  }
  runs_.push_back({folded, original, false});
}

void OffsetMap::add_atom(std::uint32_t folded, std::uint32_t original) {
  runs_.push_back({folded, original, true});
}

void OffsetMap::finish(std::uint32_t folded, std::uint32_t original) {
  runs_.push_back({folded, original, true});
}

std::size_t OffsetMap::run_at(std::uint32_t folded) const noexcept {
  const auto after = std::upper_bound(runs_.begin(), runs_.end(), folded,
                                      [](std::uint32_t at, const Run& run) { return at < run.folded; });
  return after == runs_.begin() ? 0 : static_cast<std::size_t>(after - runs_.begin()) - 1;
}

Span OffsetMap::between(std::size_t first, std::size_t last, Span folded) const noexcept {
  const Run& from = runs_[first];
  const std::uint32_t start = from.atom ? from.original : from.original + (folded.start - from.folded);
  if (folded.empty()) return {start, start};
  const Run& to = runs_[last];
  const std::uint32_t end =
      to.atom ? runs_[std::min(last + 1, runs_.size() - 1)].original : to.original + (folded.end - to.folded);
  return {start, std::max(start, end)};
}

Span OffsetMap::to_original(Span folded) const noexcept {
  if (runs_.empty()) return {};
  const std::size_t first = run_at(folded.start);
  return between(first, folded.empty() ? first : run_at(folded.end - 1), folded);
}

Span OffsetMap::to_original_from(std::size_t& run, Span folded) const noexcept {
  if (runs_.empty()) return {};
  const auto go_on = [this](std::size_t at, std::uint32_t position) {
    while (at + 1 < runs_.size() && runs_[at + 1].folded <= position)
      ++at;
    return at;
  };
  run = go_on(run, folded.start);
  return between(run, folded.empty() ? run : go_on(run, folded.end - 1), folded);
}

NormalizedText::NormalizedText(std::u16string_view original) {
  folded_.reserve(original.size() + original.size() / 8 + 8);
  Folder folder;
  std::u16string piece;
  std::size_t i = 0;
  while (i < original.size()) {
    const auto at = static_cast<std::uint32_t>(folded_.size());
    const auto from = static_cast<std::uint32_t>(i);
    const char16_t c = original[i];
    const bool next_is_ascii = i + 1 == original.size() || is_ascii(original[i + 1]);
    if (is_ascii(c) && next_is_ascii) {
      ++i;
      if (is_ascii_space(c)) {
        if (!folded_.empty() && folded_.back() == u' ') continue;
        map_.add_identity(at, from);
        folded_.push_back(u' ');
        continue;
      }
      map_.add_identity(at, from);
      folded_.push_back(to_lower(c));
      // The rest of a word needs no look at the map: it goes on as it has begun.
      while (i + 1 < original.size() && is_ascii_sign(original[i]) && is_ascii(original[i + 1]))
        folded_.push_back(to_lower(original[i++]));
      continue;
    }
    piece = next_is_ascii ? folded_umlaut(c) : std::u16string_view{};
    if (piece.empty()) {
      i = folder.segment_end(original, i);
      folder.fold_segment(original.substr(from, i - from), piece);
    } else {
      ++i;
    }
    if (piece == u" " && !folded_.empty() && folded_.back() == u' ') piece.clear();
    if (piece.empty()) continue;
    if (piece.size() == i - from) {
      map_.add_identity(at, from);
    } else {
      map_.add_atom(at, from);
    }
    folded_.append(piece);
    if (piece.size() != i - from)
      map_.add_identity(static_cast<std::uint32_t>(folded_.size()), static_cast<std::uint32_t>(i));
  }
  map_.finish(static_cast<std::uint32_t>(folded_.size()), static_cast<std::uint32_t>(original.size()));
}

std::u16string fold(std::u16string_view text) {
  const NormalizedText normalized(text);
  std::u16string_view folded = normalized.folded();
  while (!folded.empty() && folded.front() == u' ')
    folded.remove_prefix(1);
  while (!folded.empty() && folded.back() == u' ')
    folded.remove_suffix(1);
  return std::u16string(folded);
}

}  // namespace bedacht
