// SPDX-License-Identifier: Apache-2.0
#include "detect/confidentiality_marking.h"

#include <algorithm>
#include <array>

#include "detect/calendar_date.h"
#include "detect/marker_phrases.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

constexpr std::size_t kReach = 80;  ///< how far a line is read around a phrase

/// What stands at one side of a phrase.
enum class Edge : std::uint8_t { Inside, Line, Bracket, Bar, Dash, Sentence, Comma };

struct Edges {
  Edge left = Edge::Inside;
  Edge right = Edge::Inside;
  bool opens_line = false;   ///< nothing but signs between the start of the line and the phrase
  bool closes_line = false;  ///< the same up to its end
};

constexpr std::u16string_view kOpening = u"([{";
constexpr std::u16string_view kClosing = u")]}";
constexpr std::u16string_view kOrnaments = u"*_=~+#!>•·";

bool is_one_of(char16_t unit, std::u16string_view units) {
  return unit != 0 && units.find(unit) != std::u16string_view::npos;
}

bool is_ornament(char16_t unit) {
  return is_blank(unit) || is_one_of(unit, kOrnaments) || unit >= 0x2600;  // also emoji
}

bool is_long_dash(char16_t unit) {
  return unit == 0x2013 || unit == 0x2014;
}

// A hyphen between blanks is a dash; one inside a word is none.
bool is_dash_at(std::u16string_view text, std::size_t at) {
  const char16_t unit = unit_at(text, at);
  return is_long_dash(unit) ||
         (unit == u'-' && !is_word_unit(unit_before(text, at)) && !is_word_unit(unit_at(text, at + 1)));
}

Edge read_left(std::u16string_view text, std::size_t start, bool& opens_line) {
  std::size_t at = start;
  Edge edge = Edge::Inside;
  while (at > 0 && start - at < 12) {
    const char16_t unit = text[at - 1];
    if (unit == u'\n' || unit == u'\r') break;
    if (is_one_of(unit, kOpening))
      edge = Edge::Bracket;
    else if (unit == u'|')
      edge = Edge::Bar;
    else if (is_dash_at(text, at - 1))
      edge = edge == Edge::Inside ? Edge::Dash : edge;
    else if (is_one_of(unit, u".!?:;") && edge == Edge::Inside && is_space(unit_at(text, at)))
      edge = Edge::Sentence;
    else if (!is_ornament(unit))
      return edge;
    --at;
  }
  opens_line = at == 0 || text[at - 1] == u'\n' || text[at - 1] == u'\r';
  return opens_line && edge == Edge::Inside ? Edge::Line : edge;
}

Edge read_right(std::u16string_view text, std::size_t end, bool& closes_line) {
  std::size_t at = end;
  Edge edge = Edge::Inside;
  for (; at < text.size() && at - end < 12; ++at) {
    const char16_t unit = text[at];
    if (unit == u'\n' || unit == u'\r') break;
    if (is_one_of(unit, kClosing))
      edge = Edge::Bracket;
    else if (unit == u'|' || unit == u'/')
      edge = edge == Edge::Inside ? Edge::Bar : edge;
    else if (is_dash_at(text, at))
      edge = edge == Edge::Inside ? Edge::Dash : edge;
    else if (is_one_of(unit, u".!:;"))
      edge = edge == Edge::Inside ? Edge::Sentence : edge;
    else if (unit == u',')
      edge = edge == Edge::Inside ? Edge::Comma : edge;
    else if (!is_ornament(unit))
      return edge;
  }
  closes_line = at == text.size() || text[at] == u'\n' || text[at] == u'\r';
  return closes_line && edge == Edge::Inside ? Edge::Line : edge;
}

Edges edges_of(std::u16string_view text, Span phrase) {
  Edges edges;
  edges.left = read_left(text, phrase.start, edges.opens_line);
  edges.right = read_right(text, phrase.end, edges.closes_line);
  return edges;
}

bool is_capitals(std::u16string_view words) {
  return std::none_of(words.begin(), words.end(),
                      [](char16_t unit) { return is_lower(unit) || unit == u'ä' || unit == u'ö' || unit == u'ü'; });
}

/// The part of the line before or behind a phrase, as far as it is read.
std::u16string_view line_before(std::u16string_view text, std::size_t start) {
  std::size_t at = start;
  while (at > 0 && start - at < kReach && text[at - 1] != u'\n')
    --at;
  return text.substr(at, start - at);
}

std::u16string_view line_behind(std::u16string_view text, std::size_t end) {
  std::size_t at = end;
  while (at < text.size() && at - end < kReach && text[at] != u'\n')
    ++at;
  return text.substr(end, at - end);
}

/// Whether one of the words stands in the text; `most` limits how many words are looked at, from the front or the back.
template <std::size_t count>
bool holds_word(std::u16string_view text, const std::array<std::u16string_view, count>& words, std::size_t most,
                bool from_back = false) {
  std::array<std::size_t, kReach + 1> starts{};
  std::size_t found = 0;
  for (std::size_t at = 0; at < text.size() && found < kReach; ++at) {
    if (is_word_unit(text[at]) && !is_word_unit(unit_before(text, at))) starts[found++] = at;
  }
  const std::size_t first = from_back && found > most ? found - most : 0;
  const std::size_t last = from_back ? found : std::min(found, most);
  for (std::size_t i = first; i < last; ++i) {
    std::size_t end = 0;
    for (const std::u16string_view word : words) {
      if (words_stand_at(text, starts[i], word, end)) return true;
    }
  }
  return false;
}

constexpr std::array kPromises = std::to_array<std::u16string_view>(
    {u"behandelt", u"behandeln",   u"behandle",   u"gehalten",    u"halten",      u"bleibt",
     u"bleiben",   u"verarbeitet", u"aufbewahrt", u"gespeichert", u"zugesichert", u"verpflichtet",
     u"kept",      u"keep",        u"remain",     u"remains",     u"treated",     u"treat",
     u"handled",   u"held",        u"stored",     u"processed",   u"maintained"});

constexpr std::array kMentions = std::to_array<std::u16string_view>(
    {u"als",           u"marked",   u"labeled",        u"labelled",      u"tagged",   u"stamped",
     u"classified",    u"markiert", u"gekennzeichnet", u"means",         u"bedeutet", u"heißt",
     u"steht",         u"stands",   u"eingestuft",     u"klassifiziert", u"label",    u"marking",
     u"kennzeichnung", u"vermerk",  u"stempel",        u"stufe",         u"level",    u"levels",
     u"stufen",        u"category", u"classification", u"einstufung",    u"hinweis",  u"aufschrift",
     u"titled",        u"called",   u"phrase",         u"wort"});

constexpr std::array kProgramWords = std::to_array<std::u16string_view>(
    {u"api",         u"apis",     u"method",   u"methods",   u"class",    u"classes", u"function", u"functions",
     u"constructor", u"module",   u"package",  u"variable",  u"property", u"field",   u"flag",     u"option",
     u"parameter",   u"argument", u"call",     u"called",    u"methode",  u"klasse",  u"funktion", u"todo",
     u"deprecated",  u"header",   u"struct",   u"interface", u"command",  u"debug",   u"library",  u"macro",
     u"enum",        u"endpoint", u"directly", u"unstable"});

constexpr std::array kOrders = std::to_array<std::u16string_view>({u"nicht weitergeben",
                                                                   u"nicht weiterleiten",
                                                                   u"nicht weiterverbreiten",
                                                                   u"nicht teilen",
                                                                   u"nicht verteilen",
                                                                   u"nicht veröffentlichen",
                                                                   u"nicht kopieren",
                                                                   u"nicht extern",
                                                                   u"nicht nach außen",
                                                                   u"nicht an dritte",
                                                                   u"nicht für dritte",
                                                                   u"nicht zur weitergabe",
                                                                   u"nicht zur veröffentlichung",
                                                                   u"nicht für die öffentlichkeit",
                                                                   u"bitte nicht",
                                                                   u"keine weitergabe",
                                                                   u"weitergabe untersagt",
                                                                   u"weitergabe nicht gestattet",
                                                                   u"nur für",
                                                                   u"nur zur",
                                                                   u"nur zum",
                                                                   u"nur intern",
                                                                   u"do not share",
                                                                   u"do not distribute",
                                                                   u"do not forward",
                                                                   u"do not copy",
                                                                   u"do not disclose",
                                                                   u"do not circulate",
                                                                   u"do not post",
                                                                   u"not for",
                                                                   u"please do not",
                                                                   u"internal use only",
                                                                   u"for internal",
                                                                   u"internal only",
                                                                   u"don't share",
                                                                   u"don't forward"});

constexpr std::array kTexts = std::to_array<std::u16string_view>(
    {u"dokument",      u"mail",        u"email",         u"e mail",  u"nachricht",    u"präsentation", u"unterlage",
     u"unterlagen",    u"information", u"informationen", u"entwurf", u"bericht",      u"schreiben",    u"memo",
     u"post",          u"beitrag",     u"document",      u"message", u"presentation", u"report",       u"draft",
     u"communication", u"slide",       u"deck",          u"letter",  u"memorandum",   u"inhalte",      u"angaben"});

// "// for internal use only", " * @internal", "foo();": program text marks nothing.
bool is_program_text(std::u16string_view before, std::u16string_view behind) {
  std::size_t at = 0;
  while (at < before.size() && is_blank(before[at]))
    ++at;
  const std::u16string_view line = before.substr(at);
  for (const std::u16string_view sign :
       {u"//", u"/*", u"* ", u"# ", u"-- ", u"; ", u"\"\"\"", u"'''", u"<!--", u"@", u"%", u"$", u"--"}) {
    if (line.starts_with(sign)) return true;
  }
  std::size_t end = behind.size();
  while (end > 0 && is_blank(behind[end - 1]))
    --end;
  const char16_t last = end > 0 ? behind[end - 1] : u'\0';
  const auto holds = [&](std::u16string_view sign) {
    return before.find(sign) != std::u16string_view::npos || behind.find(sign) != std::u16string_view::npos;
  };
  if (last == u';' || last == u'{' || behind.substr(0, end).ends_with(u"*/") || behind.substr(0, end).ends_with(u"-->"))
    return true;
  return holds(u"()") || holds(u"::") || holds(u"->") || holds(u"`") || holds(u"</") || holds(u"=\"");
}

// "»Streng vertraulich!«, sagte sie": what is quoted is spoken of.
bool is_quoted(std::u16string_view text, Span phrase) {
  return is_one_of(unit_before(text, phrase.start), u"\"'„“”‚‘’«»`");
}

// "- Vertraulich: nur Befugte" explains a level in a list, "| intern | vertraulich |" in a table.
bool is_list_item(std::u16string_view text, const Edges& edges, std::size_t start) {
  if (!edges.opens_line) return false;
  if (edges.left == Edge::Bar) return true;
  std::size_t line = start;
  while (line > 0 && text[line - 1] != u'\n')
    --line;
  while (line < start && is_blank(text[line]))
    ++line;
  const char16_t first = unit_at(text, line);
  const bool bullet =
      first == u'-' || first == u'*' || first == u'+' || first == u'•' || first == u'·' || is_long_dash(first);
  return bullet && is_blank(unit_at(text, line + 1)) && !(edges.closes_line && edges.right == Edge::Dash);
}

bool is_first_or_last_line(std::u16string_view text, Span phrase) {
  const auto says_nothing = [](std::u16string_view part) {
    return part.size() < kReach && std::none_of(part.begin(), part.end(), is_word_unit);
  };
  const std::size_t first = phrase.start > kReach ? phrase.start - kReach : 0;
  return says_nothing(text.substr(first, phrase.start - first)) || says_nothing(text.substr(phrase.end, kReach));
}

/// Where an order ends that follows a phrase behind a sign ("– do not share"), 0 when none does.
std::size_t end_of_order(std::u16string_view behind) {
  std::size_t at = 0;
  while (at < behind.size() && at < 6 && !is_word_unit(behind[at]))
    ++at;
  if (at == 0 || behind.substr(0, at).find_first_not_of(u' ') == std::u16string_view::npos) return 0;
  std::size_t longest = 0;
  std::size_t end = 0;
  for (const std::u16string_view order : kOrders) {
    if (words_stand_at(behind, at, order, end)) longest = std::max(longest, end);
  }
  return longest;
}

// "Dieses Dokument ist …", "This presentation is …": the text speaks of itself, in the words right before the phrase.
bool speaks_of_itself(std::u16string_view before) {
  constexpr std::array kVerbs = std::to_array<std::u16string_view>({u"ist", u"sind", u"is", u"are"});
  constexpr std::array kThis = std::to_array<std::u16string_view>(
      {u"dies", u"diese", u"dieses", u"dieser", u"this", u"these", u"vorliegende", u"in diesem", u"in dieser"});
  const std::size_t sentence = before.find_last_of(u".!?");
  if (sentence != std::u16string_view::npos) before = before.substr(sentence + 1);
  return holds_word(before, kVerbs, 1, true) && holds_word(before, kThis, 6) && holds_word(before, kTexts, 8);
}

// A day, a time or the name of a weekday within a few words behind "Sperrfrist".
bool is_embargo(std::u16string_view text, Span phrase, const Edges& edges) {
  constexpr std::array kDurations = std::to_array<std::u16string_view>(
      {u"monat", u"monate", u"monaten", u"woche", u"wochen", u"tag",   u"tage", u"tagen", u"jahr",  u"jahre", u"jahren",
       u"month", u"months", u"week",    u"weeks", u"days",   u"years", u"iran", u"oil",   u"trade", u"arms"});
  constexpr std::array kTimes = std::to_array<std::u16string_view>(
      {u"uhr",    u"montag",  u"dienstag",  u"mittwoch", u"donnerstag", u"freitag",  u"samstag", u"sonntag",
       u"monday", u"tuesday", u"wednesday", u"thursday", u"friday",     u"saturday", u"sunday",  u"gmt",
       u"cet",    u"est",     u"edt",       u"utc",      u"am",         u"pm"});
  const std::u16string_view behind = line_behind(text, phrase.end).substr(0, 50);
  std::size_t next = 0;
  while (next < behind.size() && !is_word_unit(behind[next]))
    ++next;
  std::size_t end = 0;
  const bool until = words_stand_at(behind, next, u"until", end) || words_stand_at(behind, next, u"bis", end) ||
                     words_stand_at(behind, next, u"till", end);
  const bool colon = behind.substr(0, next).find(u':') != std::u16string_view::npos;
  if (!until && !colon && !(is_capitals(text.substr(phrase.start, phrase.length())) && is_digit(unit_at(behind, next))))
    return false;
  if (holds_word(behind, kDurations, 8)) return false;
  bool day = holds_word(behind, kTimes, 8);
  for (std::size_t at = next; at < behind.size() && !day; ++at) {
    const bool begins = is_word_unit(behind[at]) && !is_word_unit(unit_before(behind, at));
    if (!begins) continue;
    std::size_t word = at;
    while (word < behind.size() && is_word_unit(behind[word]))
      ++word;
    day = read_date(behind, at).end != at || month_of(behind.substr(at, word - at)) != 0 ||
          (is_digit(behind[at]) && unit_at(behind, word) == u'.' && is_digit(unit_at(behind, word + 1)));
  }
  if (!day) return false;
  constexpr std::array kAttention =
      std::to_array<std::u16string_view>({u"achtung", u"wichtig", u"attention", u"please", u"bitte"});
  constexpr std::array kNow = std::to_array<std::u16string_view>({u"is", u"are", u"ist", u"sind"});
  const std::u16string_view before = line_before(text, phrase.start);
  return edges.opens_line || edges.left == Edge::Bracket || edges.left == Edge::Bar || edges.left == Edge::Dash ||
         holds_word(before, kAttention, 1, true) || (until && holds_word(before, kNow, 1, true)) ||
         (is_capitals(text.substr(phrase.start, phrase.length())) && edges.left != Edge::Inside);
}

/// Labels of one scheme side by side explain the scheme.
bool stands_in_list(std::u16string_view before, std::u16string_view behind) {
  constexpr std::array kSchemes = std::to_array<std::u16string_view>({u"tlp", u"pap", u"vs nfd", u"vs vertraulich"});
  return holds_word(before, kSchemes, kReach) || holds_word(behind, kSchemes, kReach);
}

bool is_marking(std::u16string_view text, Span phrase, MarkerKind kind) {
  const std::u16string_view words = text.substr(phrase.start, phrase.length());
  const std::u16string_view before = line_before(text, phrase.start);
  const std::u16string_view behind = line_behind(text, phrase.end);
  const bool capitals = is_capitals(words);
  const bool mentioned = holds_word(before, kMentions, 3, true) || holds_word(behind, kMentions, 3);
  const Edges edges = edges_of(text, phrase);
  const bool whole_line = edges.opens_line && edges.closes_line;
  if (!whole_line && (mentioned || is_quoted(text, phrase))) return false;
  if (kind == MarkerKind::Capitals && !capitals) return false;
  if (kind == MarkerKind::Scheme || kind == MarkerKind::Capitals) return !stands_in_list(before, behind);
  if (is_program_text(before, behind)) return false;
  if (kind == MarkerKind::Embargo) return is_embargo(text, phrase, edges);
  if (holds_word(behind, kPromises, 2) || holds_word(behind, kProgramWords, 8) ||
      holds_word(before, kProgramWords, kReach))
    return false;
  if (speaks_of_itself(before)) return true;
  if (is_list_item(text, edges, phrase.start) && !capitals) return false;
  if (!edges.opens_line && holds_word(before, kPromises, kReach)) return false;

  const bool title = is_upper(words.front());
  const char16_t initial = to_lower(words.front());
  const bool refusal = initial == u'n' || initial == u'b' || initial == u'd';  // not …, nicht …, bitte …, do not …
  const bool ordered = end_of_order(behind) > 0;
  const bool left = edges.left == Edge::Line || edges.opens_line || edges.left == Edge::Bracket ||
                    edges.left == Edge::Bar || edges.left == Edge::Dash;
  const bool right = edges.right != Edge::Inside && edges.right != Edge::Comma;
  if (kind == MarkerKind::Phrase) {
    if (whole_line) return title || edges.left == Edge::Bracket;
    if (ordered) return left || edges.left == Edge::Sentence;
    if (capitals) return (left || edges.left == Edge::Sentence) && right;
    if (edges.opens_line) return title && right;
    if (refusal && title && edges.left == Edge::Sentence && right) return true;
    if (edges.closes_line) return left && (title || edges.left != Edge::Dash || is_long_dash(text[phrase.start - 2]));
    return false;
  }
  // A single word.
  const bool common = initial == u'i' || initial == u'g' || initial == u's';  // intern, internal, geheim, streng geheim
  if (ordered) return title && (left || edges.left == Edge::Sentence);
  if (common) {
    return edges.opens_line && edges.left == Edge::Bracket && edges.right == Edge::Bracket && title
               ? capitals || !edges.closes_line
               : capitals && whole_line && initial != u'i';
  }
  if (whole_line) return capitals || (title && (edges.left != Edge::Line || is_first_or_last_line(text, phrase)));
  if (capitals) return left && right;
  if (edges.opens_line)
    return title && (edges.right == Edge::Bracket || edges.right == Edge::Dash || edges.right == Edge::Bar);
  return edges.closes_line && title && left;
}

void find(const Landmarks& marks, std::vector<Span>& candidates) {
  const std::u16string_view text = marks.text;
  std::size_t done = 0;
  for (const Span& word : marks.words) {
    if (word.start < done || is_word_unit(unit_before(text, word.start))) continue;
    const MarkerPhrase phrase = marker_phrase_at(text, word.start);
    if (phrase.kind == MarkerKind::None) continue;
    const Span span{word.start, static_cast<std::uint32_t>(phrase.end)};
    const char16_t before = unit_before(text, span.start);
    if (before == u'#' || before == u'@' || before == u'/' || before == u'.' || before == u'-') continue;
    if (!is_marking(text, span, phrase.kind)) continue;
    done = phrase.end + end_of_order(line_behind(text, phrase.end));
    candidates.push_back({span.start, static_cast<std::uint32_t>(done)});
  }
}

// Where a phrase stands is the evidence, and find has read it.
Validity validate(std::u16string_view candidate) {
  const MarkerPhrase phrase = marker_phrase_at(candidate, 0);
  return phrase.kind != MarkerKind::None ? Validity::Proven : Validity::Refuted;
}

}  // namespace

Detector confidentiality_marking_detector() noexcept {
  return {"confidentiality-marking", find, validate, {}, {}, 85, 0};
}

}  // namespace bedacht
