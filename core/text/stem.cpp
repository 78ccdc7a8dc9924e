// SPDX-License-Identifier: Apache-2.0
#include "text/stem.h"

// One order only: the generated headers need the type of this one.
#include <snowball/api.h>
// clang-format off
#include <snowball/english.h>
#include <snowball/german2.h>
// clang-format on

#include <algorithm>
#include <array>

namespace bedacht {
namespace {

constexpr std::size_t kLongest = 64;

// Snowball's English drops an apostrophe in front, so that a word would not begin as its stem does.
bool is_stemmed(std::u16string_view word) {
  return !word.empty() && word.size() <= kLongest && word.front() != u'\'' &&
         std::all_of(word.begin(), word.end(), [](char16_t unit) { return unit < 0x80; });
}

bool is_vowel(char16_t unit) {
  return unit == u'a' || unit == u'e' || unit == u'i' || unit == u'o' || unit == u'u' || unit == u'y';
}

}  // namespace

std::u16string_view Stemmer::stem(std::u16string_view folded, StemLanguage language) {
  if (!is_stemmed(folded)) return folded;
  const bool german = language == StemLanguage::German;
  Environment& env = german ? german_ : english_;
  if (!env) {
    env = german ? Environment(german2_create_env(), {german2_close_env})
                 : Environment(english_create_env(), {english_close_env});
    if (!env) return folded;
  }
  std::array<symbol, kLongest> letters{};
  std::transform(folded.begin(), folded.end(), letters.begin(),
                 [](char16_t unit) { return static_cast<symbol>(unit); });
  if (SN_set_current(env.get(), static_cast<int>(folded.size()), letters.data()) < 0) return folded;
  if ((german ? german2_stem(env.get()) : english_stem(env.get())) < 0) return folded;
  stem_.assign(env->p, env->p + env->l);
  return stem_;
}

namespace {

// What german2 makes of a word's beginning, endings aside: ae, oe and ue become a, o and u, but not behind q, nor where
// the u stands between vowels ("bauen"). A following unit changes nothing in the result for the units before it, save
// that a last a, o or u may lose an e behind it.
std::u16string without_umlauts(std::u16string_view beginning) {
  std::u16string marked(beginning);
  for (std::size_t i = 0; i + 2 < marked.size(); ++i) {
    if (!is_vowel(marked[i]) || !is_vowel(marked[i + 2])) continue;
    if (marked[i + 1] == u'u') marked[i + 1] = u'U';
    if (marked[i + 1] == u'y') marked[i + 1] = u'Y';
  }
  std::u16string plain;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    const char16_t unit = marked[i];
    plain.push_back(unit == u'U' ? u'u' : unit == u'Y' ? u'y' : unit);
    const bool behind_q = unit == u'u' && i > 0 && marked[i - 1] == u'q';
    const bool umlaut = unit == u'a' || unit == u'o' || (unit == u'u' && !behind_q);
    if (umlaut && i + 1 < marked.size() && marked[i + 1] == u'e') ++i;
  }
  return plain;
}

// Sorts and leaves out what another entry is a prefix of.
void keep_shortest(std::vector<std::u16string>& roots) {
  std::sort(roots.begin(), roots.end());
  const auto covered = [](const std::u16string& root, const std::u16string& next) { return next.starts_with(root); };
  roots.erase(std::unique(roots.begin(), roots.end(), covered), roots.end());
}

// German2 only takes endings away, so a word begins as its stem, with "ae" where the stem may have it for "a" and so
// on. All such beginnings are written out until they would be too many; what remains of the stem is left to the
// stemmer.
std::vector<std::u16string> german_roots(std::u16string_view stem) {
  constexpr std::size_t kMany = 4;
  constexpr std::size_t kShort = 4;
  std::vector<std::u16string> all{u""};
  std::vector<std::u16string> roots = all;
  for (std::size_t length = 1; length <= stem.size(); ++length) {
    const char16_t unit = stem[length - 1];
    std::vector<std::u16string> longer;
    longer.reserve(2 * all.size());
    for (const std::u16string& beginning : all) {
      longer.push_back(beginning + unit);
      if (unit == u'a' || unit == u'o' || unit == u'u') longer.push_back(beginning + unit + u'e');
    }
    const std::u16string_view wanted = stem.substr(0, length);
    const auto differs = [&](const std::u16string& beginning) { return without_umlauts(beginning) != wanted; };
    longer.erase(std::remove_if(longer.begin(), longer.end(), differs), longer.end());
    if (longer.empty()) break;  // no word has this stem
    all = longer;
    keep_shortest(longer);
    if (longer.size() > kMany && length > kShort) break;
    roots = std::move(longer);
  }
  return roots;
}

struct Exception {
  std::u16string_view stem;
  std::u16string_view word;
};

// Words that do not begin as their stem does, from the list in Snowball's english.sbl.
constexpr std::array kEnglishExceptions{
    Exception{u"die", u"dying"},
    Exception{u"lie", u"lying"},
    Exception{u"sky", u"skies"},
    Exception{u"tie", u"tying"},
};

// English takes endings away and then may differ from the word in its last units:
// - a last "i" that was "y" (happy: happi), always behind a consonant;
// - a last "e" that was not there (pricing: price; agency on the way to agenc), always behind a consonant;
// - "bl" that was "bilit" (capability: capabl).
// A stem of one or two units is the word's own beginning.
std::vector<std::u16string> english_roots(std::u16string_view stem) {
  std::u16string_view root = stem;
  const bool changed = root.ends_with(u'e') || root.ends_with(u'i');
  if (changed && root.size() > 2 && (!is_vowel(root[root.size() - 2]) || root[root.size() - 2] == u'y'))
    root.remove_suffix(1);
  if (root.size() > 3 && root.ends_with(u"bl")) root.remove_suffix(1);
  std::vector<std::u16string> roots{std::u16string(root)};
  for (const Exception& exception : kEnglishExceptions)
    if (exception.stem == stem) roots.emplace_back(exception.word);
  keep_shortest(roots);
  return roots;
}

}  // namespace

std::vector<std::u16string> stem_roots(std::u16string_view stem, StemLanguage language) {
  if (!is_stemmed(stem)) return {std::u16string(stem)};
  return language == StemLanguage::German ? german_roots(stem) : english_roots(stem);
}

}  // namespace bedacht
