// SPDX-License-Identifier: Apache-2.0
#include "rules/private_topics.h"

#include <algorithm>
#include <array>

#include "text/normalized_text.h"
#include "text/utf.h"

namespace bedacht {
namespace {

// Whole words, folded as NormalizedText does it; `~` stands for any ending. A text is searched in both languages, as
// labels are quoted untranslated where a network has none in German.
constexpr auto kTopics = std::to_array<std::u16string_view>(
    {// Looking for a job
     u"job seek~", u"jobseek~", u"job search~", u"job hunt~", u"job preference~", u"job interest~", u"job application~",
     u"career interest~", u"looking for a job", u"looking for work", u"open to work", u"opentowork", u"open to job~",
     u"open to new job~", u"open to new opportunit~", u"recruiter~", u"resume data", u"resumes", u"jobsuch~",
     u"jobwunsch~", u"jobwechsel~", u"arbeitssuch~", u"arbeitsuch~", u"stellensuch~", u"suche nach arbeit",
     u"offen fuer jobs", u"offen fuer neue job~", u"offen fuer neue stelle~", u"bewerbungsdaten", u"bewerbungen",
     u"lebenslauf~", u"lebenslaeufe~", u"job status", u"job data",
     // Sex and age
     u"sex", u"gender~", u"sexual~", u"pronoun~", u"geschlecht~", u"sexuell~", u"age", u"birth~", u"alter",
     u"altersgruppe~", u"altersangabe~", u"geburts~",
     // Faith, health, origin, union, politics
     u"faith", u"religio~", u"glaube~", u"health", u"disabilit~", u"gesundheit~", u"behinderung~", u"ethnic~",
     u"ethnisch~", u"race", u"racial~", u"trade union~", u"labor union~", u"labour union~", u"union member~",
     u"gewerkschaft~", u"political view~", u"political opinion~", u"political affiliation~", u"politische ansicht~",
     u"politische einstellung~", u"politische meinung~", u"politische ueberzeugung~", u"demograph~", u"demograf~"});

// What sounds like a topic and is none: content for grown-ups, and old posts ("Sichtbarkeit alter Beiträge").
constexpr auto kHarmless = std::to_array<std::u16string_view>(
    {u"age restrict~", u"alter beitr~", u"alter posts", u"alter stor~", u"alter inhalt~", u"alter ego"});

constexpr bool is_letter(char16_t unit) {
  return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || unit > 0x7F;
}

// The folded words with one blank around each, so that a word can be looked for with its borders.
std::u16string words_of(std::string_view text) {
  std::u16string words = u" ";
  const NormalizedText normalized(to_utf16(text));
  for (const char16_t unit : normalized.folded()) {
    if (is_letter(unit)) {
      words += unit;
    } else if (words.back() != u' ') {
      words += u' ';
    }
  }
  if (words.back() != u' ') words += u' ';
  return words;
}

std::u16string bordered(std::u16string_view topic) {
  const bool open = topic.back() == u'~';
  return u" " + std::u16string(open ? topic.substr(0, topic.size() - 1) : topic) + (open ? u"" : u" ");
}

// The words from the place where the topic begins to the end of the word where it ends.
std::string found_in(std::u16string_view words) {
  std::u16string text(words);
  for (const std::u16string_view harmless : kHarmless) {
    const std::u16string needle = bordered(harmless);
    for (std::size_t at = text.find(needle); at != text.npos; at = text.find(needle))
      text.replace(at, needle.size(), u" . ");
  }
  for (const std::u16string_view topic : kTopics) {
    const std::u16string needle = bordered(topic);
    const std::size_t at = text.find(needle);
    if (at == text.npos) continue;
    const std::size_t end = text.find(u' ', at + needle.size() - 1);
    return to_utf8(std::u16string_view(text).substr(at + 1, end - at - 1));
  }
  return {};
}

}  // namespace

std::string private_topic_in(std::string_view id, const Localized& title) {
  for (const std::string_view text : {id, std::string_view(title.de), std::string_view(title.en)}) {
    std::string topic = found_in(words_of(text));
    if (!topic.empty()) return topic;
  }
  return {};
}

}  // namespace bedacht
