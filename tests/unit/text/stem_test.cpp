// SPDX-License-Identifier: Apache-2.0
#include "text/stem.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <utility>

#include "text/prepared_text.h"
#include "text/utf.h"

namespace bedacht {
namespace {

using Words = std::vector<std::u16string_view>;

constexpr std::array kLanguages{StemLanguage::German, StemLanguage::English};

std::string stem_of(std::u16string_view word, StemLanguage language) {
  Stemmer stemmer;
  return to_utf8(stemmer.stem(fold(word), language));
}

// The stems of some words, each named once.
std::set<std::string> stems_of(const Words& words, StemLanguage language) {
  std::set<std::string> stems;
  for (const std::u16string_view word : words)
    stems.insert(stem_of(word, language));
  return stems;
}

TEST_CASE("the forms of a German word share a stem, however its umlauts and its ß are typed") {
  for (const Words& forms : {
           Words{u"Haus", u"Hauses", u"Häuser", u"Haeuser", u"Häusern", u"HÄUSER"},
           Words{u"Kunde", u"Kunden"},
           Words{u"Buch", u"Bücher", u"Büchern", u"Buches"},
           Words{u"schlecht", u"schlechte", u"schlechter", u"schlechtem", u"schlechtesten"},
           Words{u"Straße", u"Straßen", u"Strasse", u"Strassen"},
           Words{u"groß", u"große", u"größer", u"gross"},
           Words{u"Preis", u"Preise", u"Preisen", u"Preises"},
           Words{u"Steuer", u"Steuern"},
           Words{u"Entlassung", u"Entlassungen", u"entlassen", u"entlasse"},
           Words{u"Meinung", u"Meinungen"},
           Words{u"Quelle", u"Quellen"},
       }) {
    CAPTURE(to_utf8(forms.front()));
    CHECK(stems_of(forms, StemLanguage::German).size() == 1);
  }
}

TEST_CASE("the forms of an English word share a stem") {
  for (const Words& forms : {
           Words{u"price", u"prices", u"priced", u"pricing"},
           Words{u"company", u"companies", u"company’s", u"company's"},
           Words{u"plan", u"plans", u"planned", u"planning"},
           Words{u"happy", u"happiness"},
           Words{u"die", u"dies", u"died", u"dying"},
           Words{u"lie", u"lies", u"lied", u"lying"},
           Words{u"sky", u"skies"},
           Words{u"capable", u"capability", u"capabilities"},
           Words{u"terrible", u"terribly"},
           Words{u"announce", u"announced", u"announcing", u"announces", u"announcement"},
           Words{u"agency", u"agencies"},
       }) {
    CAPTURE(to_utf8(forms.front()));
    CHECK(stems_of(forms, StemLanguage::English).size() == 1);
  }
}

TEST_CASE("other words have other stems") {
  const Words german{u"Haus",      u"Haut", u"Hauch", u"Kunde", u"Kunst",
                     u"Kündigung", u"Bau",  u"Baum",  u"Preis", u"Preuße"};
  CHECK(stems_of(german, StemLanguage::German).size() == german.size());
  const Words english{u"price", u"prize", u"plan",   u"plane", u"company", u"companion", u"news", u"new",
                      u"atlas", u"sky",   u"skiing", u"hop",   u"hope",    u"inning",    u"in",   u"only"};
  CHECK(stems_of(english, StemLanguage::English).size() == english.size());
}

TEST_CASE("each language has its own stems") {
  CHECK(stem_of(u"prices", StemLanguage::English) == "price");
  CHECK(stem_of(u"prices", StemLanguage::German) == "pric");
  CHECK(stem_of(u"Ärger", StemLanguage::German) == "arg");
  CHECK(stem_of(u"Ärger", StemLanguage::English) == "aerger");
}

TEST_CASE("what is no word of Latin letters is its own stem") {
  Stemmer stemmer;
  for (const StemLanguage language : kLanguages) {
    const std::u16string longest = std::u16string(60, u'n') + u"ende";
    CHECK(stemmer.stem(longest, language).size() < longest.size());
    for (const std::u16string& word :
         {std::u16string(), std::u16string(u"x"), std::u16string(u"ты"), std::u16string(u"prices\u0441"),
          std::u16string(u"'tis"), longest + u"n", std::u16string(1, char16_t{0xD800}), std::u16string(u"10")}) {
      CHECK(stemmer.stem(word, language) == word);
      CHECK(stem_roots(word, language) == std::vector{word});
    }
  }
}

TEST_CASE("a stemmer can be moved, and forgets the word before") {
  Stemmer first;
  CHECK(first.stem(u"zusammenarbeiten", StemLanguage::German) == u"zusammenarbeit");
  Stemmer second = std::move(first);
  CHECK(second.stem(u"haeuser", StemLanguage::German) == u"haus");
  CHECK(second.stem(u"haeuser", StemLanguage::English) == u"haeuser");
  first = Stemmer();
  CHECK(first.stem(u"kunden", StemLanguage::German) == u"kund");
}

using Roots = std::vector<std::u16string>;

TEST_CASE("the roots of a stem are as long as its words allow") {
  CHECK(stem_roots(u"haus", StemLanguage::German) == Roots{u"haeus", u"haus"});
  CHECK(stem_roots(u"kund", StemLanguage::German) == Roots{u"kuend", u"kund"});
  CHECK(stem_roots(u"quell", StemLanguage::German) == Roots{u"quell"});
  CHECK(stem_roots(u"steu", StemLanguage::German) == Roots{u"steu"});
  CHECK(stem_roots(u"zusammenarbeit", StemLanguage::German) ==
        Roots{u"zuesaemmena", u"zuesammena", u"zusaemmena", u"zusammena"});
  CHECK(stem_roots(u"happi", StemLanguage::English) == Roots{u"happ"});
  CHECK(stem_roots(u"price", StemLanguage::English) == Roots{u"pric"});
  CHECK(stem_roots(u"capabl", StemLanguage::English) == Roots{u"capab"});
  CHECK(stem_roots(u"die", StemLanguage::English) == Roots{u"die", u"dying"});
  CHECK(stem_roots(u"sky", StemLanguage::English) == Roots{u"skies", u"sky"});
  CHECK(stem_roots(u"be", StemLanguage::English) == Roots{u"be"});
}

// What is wrong with the roots of a word's stem, or nothing.
std::string complaint(Stemmer& stemmer, const std::u16string& word, StemLanguage language) {
  const std::u16string stem(stemmer.stem(word, language));
  const Roots roots = stem_roots(stem, language);
  const auto short_one = [&](const auto& root) { return root.size() < std::min<std::size_t>(stem.size(), 2); };
  const auto covered = [](const auto& root, const auto& next) { return next.starts_with(root); };
  std::string what;
  if (roots.empty() || roots.size() > 8) what = std::to_string(roots.size()) + " roots";
  if (std::any_of(roots.begin(), roots.end(), short_one)) what = "a root of one unit";
  if (!std::is_sorted(roots.begin(), roots.end())) what = "not sorted";
  if (std::adjacent_find(roots.begin(), roots.end(), covered) != roots.end()) what = "one is a prefix of another";
  if (std::none_of(roots.begin(), roots.end(), [&](const auto& root) { return word.starts_with(root); }))
    what = "no root begins it";
  return what.empty() ? what : to_utf8(word) + ", stem " + to_utf8(stem) + ": " + what;
}

std::string complaints(const std::set<std::u16string>& words) {
  Stemmer stemmer;
  std::string all;
  for (const std::u16string& word : words) {
    for (const StemLanguage language : kLanguages) {
      const std::string one = complaint(stemmer, word, language);
      if (!one.empty() && all.size() < 2000) all += one + "\n";
    }
  }
  return all;
}

// All words of the rules and of the tests' own texts.
std::set<std::u16string> words_of_the_rules() {
  std::set<std::u16string> words;
  for (const auto* folder : {"rules/lexicons", "rules/guidelines", "tests/cases", "tests/corpus"}) {
    if (!std::filesystem::exists(folder)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (!entry.is_regular_file()) continue;
      std::ostringstream bytes;
      bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
      const PreparedText text(to_utf16(bytes.str()));
      for (std::size_t i = 0; i < text.words().size(); ++i)
        words.emplace(text.folded_word(i));
    }
  }
  return words;
}

constexpr std::array<std::u16string_view, 24> kGermanEndings{
    u"e",   u"en",    u"er",   u"es",     u"em",   u"ern",  u"s",    u"st",   u"est",  u"et",   u"te",    u"ten",
    u"ung", u"ungen", u"keit", u"heiten", u"lich", u"isch", u"iges", u"ende", u"elnd", u"eure", u"nisse", u"chen"};

constexpr std::array<std::u16string_view, 40> kEnglishEndings{
    u"s",     u"es",    u"'s",    u"ed",      u"ing",    u"ingly", u"ies",   u"ied",   u"y",     u"ly",
    u"er",    u"ful",   u"ness",  u"fulness", u"less",   u"able",  u"ably",  u"ibly",  u"ement", u"ments",
    u"ation", u"ator",  u"izing", u"ization", u"ality",  u"alism", u"ical",  u"icity", u"ency",  u"ance",
    u"ive",   u"ivity", u"ously", u"ability", u"bility", u"logy",  u"ating", u"bling", u"eed",   u"ional"};

TEST_CASE("a word of the rules, in any inflection, begins with a root of its stem") {
  const std::set<std::u16string> words = words_of_the_rules();
  REQUIRE(words.size() > 5000);
  CHECK(complaints(words) == "");
  std::set<std::u16string> inflected;
  std::size_t count = 0;
  for (const std::u16string& word : words) {
    // Every word with some of the endings; another word with others.
    for (std::size_t i = count++ % 3; i < kGermanEndings.size(); i += 3)
      inflected.insert(word + std::u16string(kGermanEndings[i]));
    for (std::size_t i = count % 5; i < kEnglishEndings.size(); i += 5)
      inflected.insert(word + std::u16string(kEnglishEndings[i]));
  }
  CHECK(complaints(inflected) == "");
}

// All rows of up to so many of the pieces.
void append_rows(const Words& pieces, std::size_t depth, const std::u16string& front, std::set<std::u16string>& rows) {
  rows.insert(front);
  if (depth == 0) return;
  for (const std::u16string_view piece : pieces)
    append_rows(pieces, depth - 1, front + std::u16string(piece), rows);
}

TEST_CASE("roots hold for every word that umlauts, u between vowels and qu can make") {
  std::set<std::u16string> words;
  append_rows({u"a", u"e", u"u", u"o", u"q", u"y", u"n", u"er"}, 5, u"", words);
  append_rows({u"a", u"e", u"u", u"n"}, 7, u"", words);
  CHECK(complaints(words) == "");
}

TEST_CASE("roots hold for every word that English endings can make") {
  std::set<std::u16string> words;
  const Words pieces{u"at", u"bl",   u"iz",  u"nn",  u"y",   u"i",  u"e",  u"ed", u"ing",
                     u"ly", u"abil", u"ity", u"enc", u"anc", u"al", u"iv", u"og", u"s"};
  for (const auto* front : {u"", u"t", u"ab", u"y", u"gener", u"cap"})
    append_rows(pieces, 3, front, words);
  CHECK(complaints(words) == "");
}

TEST_CASE("roots hold for the exceptions of the English algorithm") {
  std::set<std::u16string> words;
  for (const auto* word :
       {u"skis",   u"skies",   u"dying",    u"lying",     u"tying",   u"idly",    u"gently",  u"ugly",
        u"early",  u"only",    u"singly",   u"sky",       u"news",    u"howe",    u"atlas",   u"cosmos",
        u"bias",   u"andes",   u"inning",   u"outing",    u"canning", u"herring", u"earring", u"proceed",
        u"exceed", u"succeed", u"generate", u"community", u"arsenal", u"arsenic"})
    append_rows({u"s", u"ed", u"ing", u"'s"}, 1, word, words);
  CHECK(complaints(words) == "");
}

}  // namespace
}  // namespace bedacht
