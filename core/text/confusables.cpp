// SPDX-License-Identifier: Apache-2.0
#include "text/confusables.h"

#include <algorithm>
#include <array>

namespace bedacht {
namespace {

struct Pair {
  char16_t from;
  char16_t to;
};

// Grouped for the reader; the compiler sorts a copy for the search.
constexpr std::array kPairs{
    Pair{u'\u0131', u'i'},  // dotless i
    Pair{u'\u0251', u'a'},  // Latin alpha
    Pair{u'\u0261', u'g'},  // Latin script g
    Pair{u'\u1D00', u'a'},  // small capitals
    Pair{u'\u0299', u'b'},  Pair{u'\u1D04', u'c'},  Pair{u'\u1D05', u'd'},  Pair{u'\u1D07', u'e'},
    Pair{u'\uA730', u'f'},  Pair{u'\u0262', u'g'},  Pair{u'\u029C', u'h'},  Pair{u'\u026A', u'i'},
    Pair{u'\u1D0A', u'j'},  Pair{u'\u1D0B', u'k'},  Pair{u'\u029F', u'l'},  Pair{u'\u1D0D', u'm'},
    Pair{u'\u0274', u'n'},  Pair{u'\u1D0F', u'o'},  Pair{u'\u1D18', u'p'},  Pair{u'\u0280', u'r'},
    Pair{u'\uA731', u's'},  Pair{u'\u1D1B', u't'},  Pair{u'\u1D1C', u'u'},  Pair{u'\u1D20', u'v'},
    Pair{u'\u1D21', u'w'},  Pair{u'\u028F', u'y'},  Pair{u'\u1D22', u'z'},  Pair{u'\u0250', u'a'},  // turned
    Pair{u'\u01DD', u'e'},  Pair{u'\u0265', u'h'},  Pair{u'\u029E', u'k'},  Pair{u'\u026F', u'm'},
    Pair{u'\u0279', u'r'},  Pair{u'\u0287', u't'},  Pair{u'\u028C', u'v'},  Pair{u'\u028D', u'w'},
    Pair{u'\u028E', u'y'},  Pair{u'\u02BC', u'\''},  // modifier apostrophe
    Pair{u'\u03B1', u'a'},                           // Greek
    Pair{u'\u03B5', u'e'},  Pair{u'\u03B9', u'i'},  Pair{u'\u03BA', u'k'},  Pair{u'\u03BD', u'v'},
    Pair{u'\u03B7', u'n'},  Pair{u'\u03BF', u'o'},  Pair{u'\u03C1', u'p'},  Pair{u'\u03C4', u't'},
    Pair{u'\u03C5', u'u'},  Pair{u'\u03C7', u'x'},  Pair{u'\u0430', u'a'},  // Cyrillic
    Pair{u'\u0432', u'b'},  Pair{u'\u0433', u'r'},  Pair{u'\u0435', u'e'},  Pair{u'\u043A', u'k'},
    Pair{u'\u043C', u'm'},  Pair{u'\u043D', u'h'},  Pair{u'\u043E', u'o'},  Pair{u'\u043F', u'n'},
    Pair{u'\u0440', u'p'},  Pair{u'\u0441', u'c'},  Pair{u'\u0442', u't'},  Pair{u'\u0443', u'y'},
    Pair{u'\u0445', u'x'},  Pair{u'\u0455', u's'},  Pair{u'\u0456', u'i'},  Pair{u'\u0458', u'j'},
    Pair{u'\u04BB', u'h'},  Pair{u'\u0501', u'd'},  Pair{u'\u051B', u'q'},  Pair{u'\u051D', u'w'},
    Pair{u'\u0578', u'n'},                                                  // Armenian
    Pair{u'\u057D', u'u'},  Pair{u'\u0585', u'o'},  Pair{u'\u2010', u'-'},  // hyphens and dashes
    Pair{u'\u2011', u'-'},  Pair{u'\u2012', u'-'},  Pair{u'\u2013', u'-'},  Pair{u'\u2014', u'-'},
    Pair{u'\u2015', u'-'},  Pair{u'\u2018', u'\''}, Pair{u'\u2019', u'\''}, Pair{u'\u201A', u'\''},
    Pair{u'\u201B', u'\''}, Pair{u'\u201C', u'"'},  Pair{u'\u201D', u'"'},  Pair{u'\u201E', u'"'},
    Pair{u'\u201F', u'"'},  Pair{u'\u2032', u'\''}, Pair{u'\u2033', u'"'},  Pair{u'\u2039', u'\''},
    Pair{u'\u203A', u'\''}, Pair{u'\u2212', u'-'},  Pair{u'\u00AB', u'"'},  Pair{u'\u00BB', u'"'},
};

constexpr bool by_from(const Pair& a, const Pair& b) {
  return a.from < b.from;
}

constexpr auto sorted(auto pairs) {
  std::sort(pairs.begin(), pairs.end(), by_from);
  return pairs;
}

constexpr auto kSorted = sorted(kPairs);

}  // namespace

char16_t lookalike(char32_t folded) noexcept {
  // White letters in black circles and squares have no compatibility form.
  if (folded >= 0x1F150 && folded <= 0x1F169) return static_cast<char16_t>(u'a' + (folded - 0x1F150));
  if (folded >= 0x1F170 && folded <= 0x1F189) return static_cast<char16_t>(u'a' + (folded - 0x1F170));
  if (folded > 0xFFFF) return 0;
  const Pair wanted{static_cast<char16_t>(folded), 0};
  const auto* found = std::lower_bound(kSorted.begin(), kSorted.end(), wanted, by_from);
  return found != kSorted.end() && found->from == wanted.from ? found->to : u'\0';
}

}  // namespace bedacht
