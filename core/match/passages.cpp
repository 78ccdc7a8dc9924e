// SPDX-License-Identifier: Apache-2.0
#include "match/passages.h"

#include <algorithm>
#include <string_view>

#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::uint32_t kLongQuotation = 40;  // words
constexpr std::uint32_t kShown = 8;           // words
constexpr std::size_t kVerse = 4;             // lines
constexpr std::size_t kLongVerse = 8;

constexpr bool is_blank(char16_t c) {
  return c == u' ' || (c >= u'\t' && c <= u'\r') || c == 0xA0;
}

/// The words of a text between two places of the original, by walking along as the places go on.
class WordCursor {
 public:
  explicit WordCursor(const PreparedText& text, std::size_t next = 0) : words_(text.words()), next_(next) {}

  // The first word that begins at or behind the place. Places must not go back.
  std::size_t from(std::uint32_t place) {
    while (next_ < words_.size() && words_[next_].original.start < place)
      ++next_;
    return next_;
  }

 private:
  const std::vector<Word>& words_;
  std::size_t next_;
};

void add_shown(const PreparedText& text, std::size_t first, std::size_t end, std::vector<Hit>& hits) {
  const auto& words = text.words();
  const std::size_t last = std::min<std::size_t>(first + kShown, end) - 1;
  hits.push_back(hit_at(text, {words[first].original.start, words[last].original.end}));
}

// The mark that closes what this one opens, 0 where it opens nothing. A straight mark opens before a word.
char16_t closing_of(std::u16string_view text, std::size_t at) {
  const bool before_word = at + 1 < text.size() && !is_blank(text[at + 1]);
  const bool behind_gap = at == 0 || is_blank(text[at - 1]) || text[at - 1] == u'(';
  switch (text[at]) {
    case u'„':
      return u'“';
    case u'“':
      return u'”';
    case u'«':
      return u'»';
    case u'»':
      return u'«';
    case u'"':
      return before_word && behind_gap ? u'"' : u'\0';
    default:
      return u'\0';
  }
}

bool closes(std::u16string_view text, std::size_t at, char16_t closing) {
  const char16_t c = text[at];
  if (closing == u'"') return c == u'"' && at > 0 && !is_blank(text[at - 1]);
  return c == closing || (closing == u'“' && c == u'”');
}

void between_marks(const PreparedText& text, std::vector<Hit>& hits) {
  const std::u16string_view original = text.original();
  WordCursor words(text);
  char16_t closing = u'\0';
  std::size_t first = 0;
  for (std::size_t i = 0; i < original.size(); ++i) {
    if (original[i] != u'"' && original[i] < 0xAB) continue;
    if (closing != u'\0' && closes(original, i, closing)) {
      const std::size_t end = words.from(static_cast<std::uint32_t>(i));
      if (end >= first + kLongQuotation) add_shown(text, first, end, hits);
      closing = u'\0';
    } else if (const char16_t opened = closing_of(original, i); opened != u'\0' && closing != u'"') {
      closing = opened;
      first = words.from(static_cast<std::uint32_t>(i));
    }
  }
}

struct Line {
  std::u16string_view text;  // without the blanks around it
  std::uint32_t start = 0;
  std::size_t first_word = 0;
  std::size_t words = 0;
};

std::vector<Line> lines_of(const PreparedText& text) {
  const std::u16string_view original = text.original();
  WordCursor words(text);
  std::vector<Line> lines;
  for (std::size_t start = 0; start <= original.size();) {
    const std::size_t end = std::min(original.find(u'\n', start), original.size());
    std::size_t first = start;
    std::size_t last = end;
    while (first < last && is_blank(original[first]))
      ++first;
    while (last > first && is_blank(original[last - 1]))
      --last;
    Line line{original.substr(first, last - first), static_cast<std::uint32_t>(first), 0, 0};
    line.first_word = words.from(line.start);
    line.words = words.from(static_cast<std::uint32_t>(end)) - line.first_word;
    lines.push_back(line);
    start = end + 1;
  }
  return lines;
}

void behind_signs(const PreparedText& text, const std::vector<Line>& lines, std::vector<Hit>& hits) {
  std::size_t first = 0;
  std::size_t words = 0;
  const auto finish = [&](std::size_t end) {
    if (words >= kLongQuotation) add_shown(text, first, end, hits);
    words = 0;
  };
  for (const Line& line : lines) {
    if (line.text.starts_with(u'>')) {
      if (words == 0) first = line.first_word;
      words += line.words;
    } else if (!line.text.empty()) {
      finish(line.first_word);
    }
  }
  finish(text.words().size());
}

bool ends_a_sentence(std::u16string_view line) {
  return std::u16string_view(u".:;…?!").find(line.back()) != std::u16string_view::npos;
}

bool is_sung(const Line& line) {
  if (line.words < 2 || line.words > 9) return false;
  if (!is_word_unit(line.text.front()) && std::u16string_view(u"'’\"„“(").find(line.text.front()) == line.text.npos)
    return false;
  return std::none_of(line.text.begin(), line.text.end(), [](char16_t c) {
    return (c >= u'0' && c <= u'9') || c == u'#' || c == u'@' || c == u'/' || c == u'€' || c == u'%';
  });
}

class Verses {
 public:
  Verses(const PreparedText& text, std::vector<Hit>& hits, std::vector<Hit>& long_hits)
      : text_(text), hits_(hits), long_hits_(long_hits) {}

  void add(const Line& line) {
    if (is_sung(line)) {
      run_.push_back(line);
    } else {
      finish();
    }
  }

  void finish() {
    const auto closed = static_cast<std::size_t>(
        std::count_if(run_.begin(), run_.end(), [](const Line& line) { return ends_a_sentence(line.text); }));
    if (run_.size() >= kVerse && closed * 4 <= run_.size()) {
      const Line& first = run_.front();
      const Hit hit = hit_at(text_, {first.start, static_cast<std::uint32_t>(first.start + first.text.size())});
      hits_.push_back(hit);
      if (run_.size() >= kLongVerse || has_refrain()) long_hits_.push_back(hit);
    }
    run_.clear();
  }

 private:
  bool has_refrain() {
    std::sort(run_.begin(), run_.end(), [](const Line& a, const Line& b) { return a.text < b.text; });
    return std::adjacent_find(run_.begin(), run_.end(),
                              [](const Line& a, const Line& b) { return a.text == b.text; }) != run_.end();
  }

  const PreparedText& text_;
  std::vector<Hit>& hits_;
  std::vector<Hit>& long_hits_;
  std::vector<Line> run_;
};

// "First line / second line / third line": the lines of one line.
bool add_parted(const PreparedText& text, const Line& line, Verses& verses) {
  constexpr std::u16string_view kBar = u" / ";
  if (line.text.find(kBar) == std::u16string_view::npos) return false;
  WordCursor words(text, line.first_word);
  std::size_t start = 0;
  while (start <= line.text.size()) {
    const std::size_t end = std::min(line.text.find(kBar, start), line.text.size());
    Line piece{line.text.substr(start, end - start), static_cast<std::uint32_t>(line.start + start), 0, 0};
    piece.first_word = words.from(piece.start);
    piece.words = words.from(static_cast<std::uint32_t>(line.start + end)) - piece.first_word;
    if (!piece.text.empty()) verses.add(piece);
    start = end + kBar.size();
  }
  verses.finish();
  return true;
}

}  // namespace

void find_long_quotations(const PreparedText& text, std::vector<Hit>& hits) {
  if (text.words().size() < kLongQuotation) return;
  between_marks(text, hits);
  if (text.original().find(u'>') != std::u16string_view::npos) behind_signs(text, lines_of(text), hits);
}

void find_verses(const PreparedText& text, std::vector<Hit>& hits, std::vector<Hit>& long_hits) {
  const std::u16string_view original = text.original();
  const bool lines = std::count(original.begin(), original.end(), u'\n') >= static_cast<std::ptrdiff_t>(kVerse) - 1;
  if (!lines && original.find(u" / ") == std::u16string_view::npos) return;
  Verses verses(text, hits, long_hits);
  for (const Line& line : lines_of(text)) {
    if (line.text.empty()) continue;  // between stanzas
    if (!add_parted(text, line, verses)) verses.add(line);
  }
  verses.finish();
}

}  // namespace bedacht
