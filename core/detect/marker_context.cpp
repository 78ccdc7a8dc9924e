// SPDX-License-Identifier: Apache-2.0
#include "detect/marker_context.h"

#include <algorithm>
#include <array>

#include "detect/calendar_date.h"
#include "detect/marker_phrases.h"
#include "detect/units.h"
#include "text/character.h"

namespace bedacht {
namespace {

/// Whether one of the words stands in the text; `most` limits how many words are looked at, from the front or the back.
template <std::size_t count>
bool holds_word(std::u16string_view text, const std::array<std::u16string_view, count>& words, std::size_t most,
                bool from_back = false) {
  std::array<std::size_t, kMarkerReach + 1> starts{};
  std::size_t found = 0;
  for (std::size_t at = 0; at < text.size() && found < kMarkerReach; ++at) {
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
bool stands_in_program(std::u16string_view before, std::u16string_view behind) {
  std::size_t at = 0;
  while (at < before.size() && is_blank(before[at]))
    ++at;
  const std::u16string_view line = before.substr(at);
  // "## Internal use only" heads a section of a manual.
  const std::size_t hashes = line.find_first_not_of(u'#');
  if (hashes != std::u16string_view::npos && hashes > 0 && is_blank(line[hashes])) return true;
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
  return holds(u"\\") || holds(u"()") || holds(u"::") || holds(u"->") || holds(u"`") || holds(u"</") || holds(u"=\"");
}

}  // namespace

bool is_mentioned(std::u16string_view before, std::u16string_view behind) noexcept {
  return holds_word(before, kMentions, 3, true) || holds_word(behind, kMentions, 3);
}

bool promises_behind(std::u16string_view behind) noexcept {
  return holds_word(behind, kPromises, 2);
}

bool promises_before(std::u16string_view before) noexcept {
  return holds_word(before, kPromises, kMarkerReach);
}

bool is_program_text(std::u16string_view before, std::u16string_view behind) noexcept {
  return stands_in_program(before, behind) || holds_word(behind, kProgramWords, 8) ||
         holds_word(before, kProgramWords, kMarkerReach);
}

std::size_t end_of_order(std::u16string_view behind) noexcept {
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
bool speaks_of_itself(std::u16string_view before) noexcept {
  constexpr std::array kVerbs = std::to_array<std::u16string_view>({u"ist", u"sind", u"is", u"are"});
  constexpr std::array kThis = std::to_array<std::u16string_view>(
      {u"dies", u"diese", u"dieses", u"dieser", u"this", u"these", u"vorliegende", u"in diesem", u"in dieser"});
  const std::size_t sentence = before.find_last_of(u".!?");
  if (sentence != std::u16string_view::npos) before = before.substr(sentence + 1);
  return holds_word(before, kVerbs, 1, true) && holds_word(before, kThis, 6) && holds_word(before, kTexts, 8);
}

bool stands_in_list(std::u16string_view before, std::u16string_view behind) noexcept {
  constexpr std::array kSchemes = std::to_array<std::u16string_view>({u"tlp", u"pap", u"vs nfd", u"vs vertraulich"});
  return holds_word(before, kSchemes, kMarkerReach) || holds_word(behind, kSchemes, kMarkerReach);
}

// A day, a time or the name of a weekday within a few words behind "Sperrfrist".
bool is_embargo(std::u16string_view text, Span phrase, const Edges& edges) noexcept {
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
  // "embargo: 2027-01-01" is a setting.
  const bool titled = is_upper(unit_at(text, phrase.start));
  if (!day || (!titled && !until)) return false;
  constexpr std::array kAttention =
      std::to_array<std::u16string_view>({u"achtung", u"wichtig", u"attention", u"please", u"bitte"});
  constexpr std::array kNow = std::to_array<std::u16string_view>({u"is", u"are", u"ist", u"sind"});
  const std::u16string_view before = line_before(text, phrase.start);
  return edges.opens_line || edges.left == Edge::Bracket || edges.left == Edge::Bar || edges.left == Edge::Dash ||
         holds_word(before, kAttention, 1, true) || (until && holds_word(before, kNow, 1, true)) ||
         (is_capitals(text.substr(phrase.start, phrase.length())) && edges.left != Edge::Inside);
}

bool is_capitals(std::u16string_view words) noexcept {
  return std::none_of(words.begin(), words.end(),
                      [](char16_t unit) { return is_lower(unit) || unit == u'ä' || unit == u'ö' || unit == u'ü'; });
}

}  // namespace bedacht
