// SPDX-License-Identifier: Apache-2.0

// Where several readings of a phrase, or several places of the parts of an `all`, are possible.

#include <catch2/catch_test_macros.hpp>

#include "match/found.h"

namespace bedacht {
namespace {

using test::found;

TEST_CASE("of overlapping readings the longest counts, whichever word is rarest", "[language]") {
  CHECK(found(R"("kein … wunder")", u"kein Wunder Wunder") == u"kein Wunder Wunder");
  CHECK(found(R"("niemals … ja")", u"niemals ja ja") == u"niemals ja ja");
  CHECK(found(R"("ja … niemals")", u"ja ja niemals") == u"ja ja niemals");
  CHECK(found(R"("(sehr) (sehr) schlecht")", u"sehr sehr schlecht, sehr schlecht") ==
        u"sehr sehr schlecht|sehr schlecht");
}

TEST_CASE("a phrase keeps to one sentence also where a longer way would leave it", "[language]") {
  CHECK(found(R"("kein … wunder")", u"Kein Wunder. Wunder") == u"Kein Wunder");
}

TEST_CASE("many places that may be missing or filled in many ways cost little", "[language]") {
  std::u16string text;
  for (int i = 0; i < 400; ++i)
    text += u"aa ";
  const std::string many = "aa|aa~|aa*|*aa|*aa*|*aa~|=aa";
  std::string phrase = "\"aa";
  for (int i = 0; i < 10; ++i)
    phrase += " (" + many + ")";
  CHECK(found(phrase + " ende\"", text).empty());
}

TEST_CASE("a word with a sign at its end is followed like any other", "[language]") {
  CHECK(found(R"("taxpayers' money")", u"A waste of taxpayers' money") == u"taxpayers' money");
  CHECK(found(R"("c++ entwickler~")", u"Wir suchen C++-Entwickler und C++ Entwickler") ==
        u"C++-Entwickler|C++ Entwickler");
}

TEST_CASE("a word of several hyphenated parts is found to the left and to the right", "[language]") {
  CHECK(found(R"("a-b-c-d niemals")", u"Das a-b-c-d niemals") == u"a-b-c-d niemals");
  CHECK(found(R"("niemals a-b-c-d")", u"Niemals a-b-c-d!") == u"Niemals a-b-c-d");
}

TEST_CASE("a token of signs stands alone; a phrase marks the signs of a number with it", "[language]") {
  CHECK(found(R"("%emoji")", u"toll 😂") == u"😂");
  CHECK(found(R"("knapp %percent")", u"Knapp 12 % mehr") == u"Knapp 12 %");
  CHECK(found(R"("%percent mehr")", u"Knapp 12 % mehr") == u"12 % mehr");
}

TEST_CASE("ordered: what follows is looked for behind the earliest end", "[language]") {
  const char* pattern = R"({"all": [{"any": ["a … c", "b"]}, "d"], "ordered": true})";
  CHECK(found(pattern, u"a b d c") == u"a b d c");
}

TEST_CASE("within so many words: a long place that reaches near counts, not a short one that begins nearer",
          "[language]") {
  const char* pattern = R"({"all": ["ziel", {"any": ["anfang … ende", "mitte"]}], "within": 1})";
  CHECK(found(pattern, u"anfang mitte x ende ziel") == u"anfang mitte x ende|ziel");
}

TEST_CASE("a match over several sentences is negated by what stands before its first word", "[language]") {
  const char* pattern = R"({"all": ["mist", "hawo"], "within": "draft", "negated": "skip"})";
  CHECK(found(pattern, u"Nicht HaWo. Alles Mist.").empty());
  CHECK(found(pattern, u"HaWo? Nicht doch. Alles Mist.") == u"HaWo|Mist");
}

TEST_CASE("parts that count for an earlier sentence do not hide the others", "[language]") {
  const char* pattern =
      R"({"all": ["ja", {"any": [{"all": ["spät", "früh"], "within": "draft"}, "mitte"]}], "within": "sentence"})";
  CHECK(found(pattern, u"Früh. Ja, Mitte. Spät.") == u"Ja|Mitte");
}

}  // namespace
}  // namespace bedacht
