// SPDX-License-Identifier: Apache-2.0
#include "desk/handbook.h"

#include <algorithm>

#include "desk/program.h"
#include "desk/say.h"
#include "engine/wire.h"
#include "model/names.h"
#include "text/prepared_text.h"
#include "text/utf.h"

namespace bedacht::desk {
namespace {

constexpr std::size_t kLongest = 200;  // a handbook's example is read at a glance

Localized with_words(const Localized& sentence, const Draft& draft, const std::vector<Span>& marks) {
  Localized words;
  for (const Span& mark : marks) {
    const std::string word = to_utf8(std::u16string_view(draft.text).substr(mark.start, mark.length()));
    if (!words.empty()) words = joined(words, {", ", ", "});
    words = joined(words, {"„" + word + "“", "“" + word + "”"});
  }
  const auto filled = [](std::string text, const std::string& with) {
    constexpr std::string_view kPlace = "{words}";
    if (const auto at = text.find(kPlace); at != std::string::npos) text.replace(at, kPlace.size(), with);
    return text;
  };
  return {filled(sentence.de, words.de), filled(sentence.en, words.en)};
}

// A text that says something only together with what it answers, or with its picture, shows nothing by itself.
bool stands_alone(const Draft& draft) {
  return draft.persona == Persona::Professional && draft.attachments.empty() && !draft.reply_to && !draft.shares &&
         draft.text.size() <= kLongest;
}

class Chapter {
 public:
  Chapter(const RulePack& pack, std::string_view ui, std::size_t most) : pack_(pack), ui_(ui), most_(most) {}

  HandbookChapter write(Guideline guideline) const {
    HandbookChapter chapter;
    chapter.id = name_of(guideline, kGuidelineNames);
    for (const GuidelineText& text : pack_.guidelines) {
      if (text.id != guideline) continue;
      chapter.title = text.title;
      chapter.summary = text.summary;
      chapter.text = text.text;
      chapter.url = text.url;
    }
    chapter.better_not = examples(guideline, Expectation::Flag);
    chapter.fine = examples(guideline, Expectation::Pass);
    drop_repeated(chapter);
    return chapter;
  }

 private:
  // What is fine only at another time of day, or for another role, would stand on the page twice.
  static void drop_repeated(HandbookChapter& chapter) {
    const auto plain = [](std::string text) {
      text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '[' || c == ']'; }), text.end());
      return text;
    };
    const auto is_flagged = [&](const HandbookExample& example) {
      return std::any_of(chapter.better_not.begin(), chapter.better_not.end(),
                         [&](const HandbookExample& other) { return plain(other.text) == example.text; });
    };
    chapter.fine.erase(std::remove_if(chapter.fine.begin(), chapter.fine.end(), is_flagged), chapter.fine.end());
  }

  // One of each rule in turn, so that a rule with many examples does not fill the page.
  std::vector<HandbookExample> examples(Guideline guideline, Expectation expectation) const {
    std::vector<std::vector<HandbookExample>> by_rule;
    std::size_t turns = 0;
    for (const Rule& rule : pack_.rules) {
      if (rule.guideline != guideline || rule.status != RuleStatus::Stable) continue;
      by_rule.push_back(examples_of(rule, expectation));
      turns = std::max(turns, by_rule.back().size());
    }
    std::vector<HandbookExample> chosen;
    for (std::size_t turn = 0; turn < turns; ++turn) {
      for (const std::vector<HandbookExample>& list : by_rule) {
        if (turn < list.size() && chosen.size() < most_) chosen.push_back(list[turn]);
      }
    }
    return chosen;
  }

  std::vector<HandbookExample> examples_of(const Rule& rule, Expectation expectation) const {
    std::vector<HandbookExample> list;
    for (const Example& example : rule.examples) {
      if (example.expectation != expectation) continue;
      const auto read = read_draft(rule.file, example.draft);
      if (!read || !stands_alone(read.value())) continue;
      const Draft& draft = read.value();
      if (PreparedText(draft.text).language() != ui_) continue;
      HandbookExample one{with_marks(draft.text, example.marks), {}, {}};
      if (expectation == Expectation::Flag) {
        one.message = with_words(rule.text.message, draft, example.marks);
        one.advice = rule.text.advice;
      }
      list.push_back(std::move(one));
    }
    return list;
  }

  const RulePack& pack_;
  std::string_view ui_;
  std::size_t most_;
};

}  // namespace

std::vector<HandbookChapter> handbook(const RulePack& pack, std::string_view ui, std::size_t most) {
  const Chapter chapter(pack, ui, most);
  std::vector<HandbookChapter> chapters;
  for (std::size_t i = 0; i < kGuidelineNames.size(); ++i) {
    const auto guideline = static_cast<Guideline>(i);
    const bool is_told = std::any_of(pack.guidelines.begin(), pack.guidelines.end(),
                                     [guideline](const GuidelineText& text) { return text.id == guideline; });
    if (is_told) chapters.push_back(chapter.write(guideline));
  }
  return chapters;
}

}  // namespace bedacht::desk
