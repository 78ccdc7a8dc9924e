// SPDX-License-Identifier: Apache-2.0
#include "match/tokens.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "match/passages.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr bool is_digit(char16_t c) {
  return c >= u'0' && c <= u'9';
}
constexpr bool is_ascii_letter(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
constexpr bool is_space(char16_t c) {
  return c == u' ' || (c >= u'\t' && c <= u'\r') || c == 0xA0;
}
constexpr bool is_upper(char16_t c) {
  return (c >= u'A' && c <= u'Z') || c == u'Ä' || c == u'Ö' || c == u'Ü';
}
constexpr bool is_lower(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7);
}

template <std::size_t N>
bool is_one_of(const std::array<std::u16string_view, N>& set, std::u16string_view word) {
  return std::find(set.begin(), set.end(), word) != set.end();
}

constexpr std::array<std::u16string_view, 20> kCurrencies{
    u"euro", u"eur", u"dollar", u"dollars", u"usd", u"pound", u"pounds",    u"gbp",     u"chf",        u"franken",
    u"cent", u"mio", u"mrd",    u"million", u"m",   u"euros", u"millionen", u"billion", u"milliarden", u"k"};
constexpr std::array<std::u16string_view, 8> kMagnitudes{u"mio",     u"mrd",      u"million",    u"millionen",
                                                         u"billion", u"millions", u"milliarden", u"tausend"};
constexpr std::array<std::u16string_view, 10> kUnits{u"euro", u"euros",  u"eur", u"dollar", u"dollars",
                                                     u"usd",  u"pounds", u"gbp", u"chf",    u"franken"};
constexpr std::array<std::u16string_view, 6> kPercents{u"prozent", u"percent",        u"prozentpunkte",
                                                       u"pct",     u"prozentpunkten", u"pp"};
constexpr std::array<std::u16string_view, 24> kMonths{
    u"januar",    u"februar", u"maerz",    u"april",    u"mai",     u"juni",     u"juli",  u"august",
    u"september", u"oktober", u"november", u"dezember", u"january", u"february", u"march", u"may",
    u"june",      u"july",    u"october",  u"december", u"q1",      u"q2",       u"q3",    u"q4"};

// Whether a word could be a month: what is asked of every word of a text is asked of few of them in full.
constexpr std::uint32_t first_letters(const auto& words) {
  std::uint32_t letters = 0;
  for (const std::u16string_view word : words)
    letters |= 1U << (word.front() - u'a');
  return letters;
}

bool is_month(std::u16string_view word) {
  constexpr std::uint32_t kFirst = first_letters(kMonths);
  const auto letter = static_cast<std::uint32_t>(word.empty() ? 0U : word.front() - u'a');
  return letter < 26 && (kFirst >> letter & 1U) != 0 && is_one_of(kMonths, word);
}

constexpr std::array<std::u16string_view, 7> kClockWords{u"uhr", u"am", u"pm", u"a.m", u"p.m", u"h", u"o'clock"};

constexpr bool is_currency_sign(char16_t c) {
  return c == u'€' || c == u'$' || c == u'£';
}

class TokenFinder {
 public:
  explicit TokenFinder(const PreparedText& text) : text_(text), original_(text.original()) {}

  Tokens find() {
    numbers();
    signs();
    shouting();
    find_long_quotations(text_, list(TokenKind::LongQuotation));
    find_verses(text_, list(TokenKind::Verse), list(TokenKind::LongVerse));
    for (std::vector<Hit>& list : tokens_)
      std::sort(list.begin(), list.end());
    return std::move(tokens_);
  }

 private:
  std::vector<Hit>& list(TokenKind kind) { return tokens_[static_cast<std::size_t>(kind)]; }

  void add(TokenKind kind, Span span) { tokens_[static_cast<std::size_t>(kind)].push_back(hit_at(text_, span)); }

  char16_t at(std::size_t i) const { return i < original_.size() ? original_[i] : u'\0'; }

  std::u16string_view word(std::size_t i) const {
    return i < text_.words().size() ? text_.folded_word(i) : std::u16string_view{};
  }

  // Numbers, and what the words and signs beside them make of them.
  void numbers() {
    const std::vector<Word>& words = text_.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::u16string_view here = word(i);
      if (here.empty()) continue;
      if (!is_digit(here.front())) {
        if (is_month(here)) add(TokenKind::Date, words[i].original);
        continue;
      }
      Span number = words[i].original;
      // A number may be cut at blanks ("1 400 000") or glued to its unit ("300k"), so the unit is looked for on both
      // sides.
      const bool sign_before =
          number.start > 0 &&
          (is_currency_sign(at(number.start - 1)) ||
           (is_space(at(number.start - 1)) && number.start > 1 && is_currency_sign(at(number.start - 2))));
      std::size_t next = i + 1;
      std::uint32_t end = number.end;
      if (is_one_of(kMagnitudes, word(next))) end = words[next++].original.end;
      const std::size_t after = end + (is_space(at(end)) || at(end) == u'.' ? 1U : 0U);
      const bool unit_word = is_one_of(kUnits, word(next)) && words[next].original.start <= end + 2;
      if (unit_word) end = words[next].original.end;
      const bool sign_after = is_currency_sign(at(after)) || is_currency_sign(at(end));
      if (sign_before || sign_after || unit_word || is_one_of(kCurrencies, tail_letters(here))) {
        const std::uint32_t start =
            sign_before ? number.start - (is_currency_sign(at(number.start - 1)) ? 1U : 2U) : number.start;
        add(TokenKind::Money,
            {start, sign_after ? static_cast<std::uint32_t>(is_currency_sign(at(end)) ? end + 1 : after + 1) : end});
      } else if (at(end) == u'%' || (is_space(at(end)) && at(end + 1) == u'%')) {
        add(TokenKind::Percent, {number.start, end + (at(end) == u'%' ? 1U : 2U)});
      } else if (is_one_of(kPercents, word(next))) {
        add(TokenKind::Percent, {number.start, words[next].original.end});
      } else if (const std::uint32_t time_end = time_of_day(i); time_end != 0) {
        add(TokenKind::Time, {number.start, time_end});
      } else if (is_date(here) || (at(number.end) == u'.' && is_month(word(i + 1)))) {
        add(TokenKind::Date, number);
      }
      add(TokenKind::Number, number);
    }
  }

  // 8:30, 14.30 Uhr, 9 Uhr, 5 pm, 5pm: where it ends, or 0.
  std::uint32_t time_of_day(std::size_t i) const {
    const std::vector<Word>& words = text_.words();
    if (i > 0 && is_clock_at(i - 1)) return 0;
    const std::u16string_view here = word(i);
    const bool clock = is_clock_at(i);
    const std::size_t last = clock ? i + 1 : i;
    const bool unit = last + 1 < words.size() && words[last + 1].original.start <= words[last].original.end + 1 &&
                      is_one_of(kClockWords, word(last + 1));
    if (unit && (clock || is_dotted_clock(here) || is_hour(here))) return words[last + 1].original.end;
    if (clock) return words[last].original.end;
    // "5pm" is one word.
    const std::u16string_view letters = tail_letters(here);
    const bool glued = is_one_of(kClockWords, letters) && is_hour(here.substr(0, here.size() - letters.size()));
    return glued ? words[i].original.end : 0;
  }

  // Whether this word and the next one are a clock: segmentation cuts "8:30" at its colon.
  bool is_clock_at(std::size_t i) const {
    const std::vector<Word>& words = text_.words();
    if (i + 1 >= words.size() || words[i + 1].original.start != words[i].original.end + 1) return false;
    const char16_t colon = at(words[i].original.end);
    return (colon == u':' || colon == u'\uFF1A') && is_hour(word(i)) && is_minute(word(i + 1));
  }

  static bool is_hour(std::u16string_view word) {
    if (word.empty() || word.size() > 2 || !is_digit(word.front()) || !is_digit(word.back())) return false;
    return word.size() == 1 || word.front() < u'2' || (word.front() == u'2' && word.back() < u'5');
  }

  static bool is_minute(std::u16string_view word) {
    return word.size() == 2 && word[0] >= u'0' && word[0] <= u'5' && is_digit(word[1]);
  }

  static bool is_dotted_clock(std::u16string_view word) {
    const std::size_t at = word.find(u'.');
    return at != std::u16string_view::npos && is_hour(word.substr(0, at)) && is_minute(word.substr(at + 1));
  }

  static std::u16string_view tail_letters(std::u16string_view word) {
    std::size_t i = word.size();
    while (i > 0 && is_ascii_letter(word[i - 1]))
      --i;
    return word.substr(i);
  }

  // 24.12.2026, 2026-12-24, 24/12/2026 (a word of the folded text keeps dots and slashes between digits only in part).
  static bool is_date(std::u16string_view word) {
    std::size_t groups = 1;
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char16_t c : word) {
      if (is_digit(c)) {
        longest = std::max(longest, ++run);
      } else if (c == u'.' || c == u'-' || c == u'/') {
        ++groups;
        run = 0;
      } else {
        return false;
      }
    }
    return groups == 3 && longest <= 4;
  }

  // Links, mentions, hashtags, exclamations and emoji: everything that begins with a sign.
  void signs() {
    for (std::size_t i = 0; i < original_.size();) {
      const char16_t c = original_[i];
      if (!may_begin_sign(c)) {
        ++i;
        continue;
      }
      const bool starts = i == 0 || !(is_ascii_letter(original_[i - 1]) || is_digit(original_[i - 1]));
      if (starts && (original_.substr(i).starts_with(u"http://") || original_.substr(i).starts_with(u"https://") ||
                     original_.substr(i).starts_with(u"www."))) {
        i = add_run(TokenKind::Url, i, [](char16_t u) { return !is_space(u); });
      } else if (starts && (c == u'#' || c == u'@') && is_name_unit(at(i + 1))) {
        i = add_run(c == u'#' ? TokenKind::Hashtag : TokenKind::Mention, i,
                    [](char16_t u) { return is_name_unit(u) || u == u'#' || u == u'@' || u == u'.'; });
      } else if (c == u'!' || c == u'?') {
        const std::size_t start = i;
        std::size_t marks = 0;
        for (; at(i) == u'!' || at(i) == u'?'; ++i)
          marks += at(i) == u'!' ? 1U : 0U;
        if (i - start >= 3 && marks > 0)
          add(TokenKind::Exclamations, {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(i)});
      } else if (const std::size_t units = emoji_units(i); units > 0) {
        const Span place{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + units)};
        add(TokenKind::Emoji, place);
        if (is_angry(c, at(i + 1))) add(TokenKind::AngryEmoji, place);
        if (is_laughing(c, at(i + 1))) add(TokenKind::LaughingEmoji, place);
        i += units;
      } else {
        ++i;
      }
    }
  }

  // What any of the signs can begin with; emoji are beyond Latin text.
  static bool may_begin_sign(char16_t c) {
    return c >= 0x2600 || c == u'h' || c == u'w' || c == u'#' || c == u'@' || c == u'!' || c == u'?';
  }

  static bool is_name_unit(char16_t c) { return is_ascii_letter(c) || is_digit(c) || c == u'_' || c >= 0xC0; }
  // U+1F595 (middle finger), U+1F620 angry, U+1F621 pouting, U+1F624 steam, U+1F4A9 pile; U+1F92C swearing, U+1F92E
  // vomiting.
  static bool is_angry(char16_t high, char16_t low) {
    if (high == 0xD83E) return low == 0xDD2C || low == 0xDD2E;
    if (high != 0xD83D) return false;
    return low == 0xDD95 || low == 0xDE20 || low == 0xDE21 || low == 0xDE24 || low == 0xDCA9;
  }

  // U+1F602 tears of joy, U+1F605 sweat, U+1F606 squinting, U+1F639 cat, U+1F923 rolling on the floor.
  static bool is_laughing(char16_t high, char16_t low) {
    if (high == 0xD83E) return low == 0xDD23;
    return high == 0xD83D && (low == 0xDE02 || low == 0xDE05 || low == 0xDE06 || low == 0xDE39);
  }

  // How many units the emoji here has, 0 where there is none. Skin colours and joined emoji count one by one.
  std::size_t emoji_units(std::size_t i) const {
    if (i + 1 >= original_.size() || (original_[i] & 0xFC00) != 0xD800) return is_emoji(at(i)) ? 1 : 0;
    const auto point = static_cast<char32_t>(0x10000 + ((original_[i] - 0xD800) << 10) + (original_[i + 1] - 0xDC00));
    return is_emoji(point) ? 2 : 0;
  }

  template <class Holds>
  std::size_t add_run(TokenKind kind, std::size_t start, Holds holds) {
    std::size_t end = start + 1;
    while (end < original_.size() && holds(original_[end]))
      ++end;
    add(kind, {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)});
    return end;
  }

  // Capitals in a row. Short words are abbreviations as often as shouting ("ISO 9001, DIN EN"), so three words count
  // when two of them are long, or five when they are no list of abbreviations in length.
  void shouting() {
    const std::vector<Word>& words = text_.words();
    struct Run {
      std::size_t start = 0;
      std::size_t words = 0;
      std::size_t long_words = 0;
      std::size_t letters = 0;
    } run;
    for (std::size_t i = 0; i <= words.size(); ++i) {
      const std::size_t capitals = i < words.size() ? capital_letters(words[i].original) : 0;
      // One word in capitals. Shorter ones are abbreviations ("GmbH", "DIN").
      if (capitals >= 4) add(TokenKind::Capitals, words[i].original);
      const bool goes_on = capitals > 0 && (run.words == 0 || words[i].sentence == words[i - 1].sentence);
      if (!goes_on) {
        if ((run.words >= 3 && run.long_words >= 2) || (run.words >= 5 && run.letters >= 12)) {
          add(TokenKind::Shouting, {words[run.start].original.start, words[run.start + run.words - 1].original.end});
        }
        run = {i, 0, 0, 0};
      }
      if (capitals == 0) continue;
      if (run.words == 0) run.start = i;
      ++run.words;
      run.long_words += capitals >= 4 ? 1U : 0U;
      run.letters += capitals;
    }
  }

  // How many letters a word has that is written in capitals only, else 0.
  std::size_t capital_letters(Span span) const {
    std::size_t letters = 0;
    for (std::uint32_t i = span.start; i < span.end; ++i) {
      if (is_lower(original_[i]) || is_digit(original_[i])) return 0;
      letters += is_upper(original_[i]) ? 1U : 0U;
    }
    return letters;
  }

  const PreparedText& text_;
  std::u16string_view original_;
  Tokens tokens_;
};

}  // namespace

Tokens find_tokens(const PreparedText& text) {
  return TokenFinder(text).find();
}

}  // namespace bedacht
