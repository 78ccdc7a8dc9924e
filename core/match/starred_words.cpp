// SPDX-License-Identifier: Apache-2.0
#include "match/starred_words.h"

#include <algorithm>

#include "match/plain_readings.h"

namespace bedacht {
namespace {

constexpr std::size_t kLongestEnding = 4;

bool is_like(std::u16string_view starred, std::u16string_view word) {
  return starred.size() == word.size() &&
         std::equal(starred.begin(), starred.end(), word.begin(),
                    [](char16_t seen, char16_t letter) { return seen == u'*' || seen == letter; });
}

// An umlaut and ß are one letter to whoever writes a star, and two in folded words.
bool is_like_with_umlaut(std::u16string_view starred, std::u16string_view word) {
  if (starred.size() + 1 != word.size()) return false;
  for (std::size_t at = starred.find(u'*'); at != std::u16string_view::npos; at = starred.find(u'*', at + 1)) {
    const std::u16string_view pair = word.substr(at, 2);
    if (pair != u"ae" && pair != u"oe" && pair != u"ue" && pair != u"ss") continue;
    if (is_like(starred.substr(0, at), word.substr(0, at)) && is_like(starred.substr(at + 1), word.substr(at + 2)))
      return true;
  }
  return false;
}

}  // namespace

bool looks_starred(std::u16string_view written) {
  if (letter_class(written.front()) == LetterClass::Sign) return false;
  const auto stars = static_cast<std::size_t>(std::count(written.begin(), written.end(), u'*'));
  const std::size_t seen = written.size() - stars;
  if (seen < 2 || seen < stars) return false;
  const std::size_t last = written.rfind(u'*');
  const std::u16string_view behind = written.substr(last + 1);
  return stars > 1 || (behind != u"in" && behind != u"innen");
}

void StarredWords::collect() {
  collected_ = true;
  const PhraseTable& phrases = vocabulary_.phrases();
  for (std::uint32_t phrase = 0; phrase < phrases.size(); ++phrase) {
    const PhraseTable::Entry& entry = phrases[phrase];
    if (!vocabulary_.is_disguised(entry.set)) continue;
    for (const PhraseTable::Word& word : phrases.words(phrases.anchor(entry))) {
      if (word.text.length > 0) words_.push_back(phrases.text(word.text));
    }
  }
  std::sort(words_.begin(), words_.end());
}

std::vector<std::u16string> StarredWords::readings(const std::vector<std::u16string>& written) {
  if (!collected_) collect();
  std::vector<std::u16string> found;
  for (const std::u16string_view starred : written) {
    const char16_t first = starred.front();
    auto word = std::lower_bound(words_.begin(), words_.end(), starred.substr(0, 1));
    for (; word != words_.end() && word->front() == first; ++word) {
      for (std::size_t ending = 0; ending <= std::min(kLongestEnding, starred.size() - 1); ++ending) {
        const std::u16string_view stem = starred.substr(0, starred.size() - ending);
        const std::u16string_view rest = starred.substr(stem.size());
        if (ending > 0 && (rest.front() == u'*' || !is_inflection(rest))) continue;
        if (is_like(stem, *word) || is_like_with_umlaut(stem, *word))
          found.push_back(std::u16string(*word) + std::u16string(rest));
      }
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  if (found.size() > 1) found.clear();
  return found;
}

}  // namespace bedacht
