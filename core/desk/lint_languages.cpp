// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "desk/lexicon_use.h"
#include "desk/lint_check.h"
#include "engine/wire.h"
#include "rules/wording.h"
#include "text/prepared_text.h"

namespace bedacht::desk {
namespace {

struct Language {
  std::string_view id;
  UiText name;
  UiText adjective;
};
constexpr std::array<Language, 2> kLanguages{{{"de", {"deutschen", "German"}, {"deutsch", "German"}},
                                              {"en", {"englischen", "English"}, {"englisch", "English"}}}};

bool speaks(const Rule& rule, std::string_view language) {
  const auto& languages = rule.when.languages;
  return languages.empty() || std::find(languages.begin(), languages.end(), language) != languages.end();
}

// The only language in which the lists are filled.
const Language* only_language(const std::vector<Phrase>& phrases) {
  std::array<bool, kListNames.size()> filled{};
  for (const Phrase& phrase : phrases)
    filled[list_of(phrase)] = true;
  if (filled[2] || filled[0] == filled[1]) return nullptr;
  return &kLanguages[filled[0] ? 0 : 1];
}

const Language& other_than(const Language& language) {
  return kLanguages[&language == &kLanguages[0] ? 1 : 0];
}

std::string language_of(const Draft& draft) {
  if (!draft.language.empty()) return draft.language.substr(0, draft.language.find('-'));
  return std::string(PreparedText(draft.text).language());
}

// How many examples of a kind there are in a language; one whose language cannot be told counts for either.
std::size_t count(const Rule& rule, Expectation expectation, std::string_view language) {
  std::size_t number = 0;
  for (const Example& example : rule.examples) {
    if (example.expectation != expectation) continue;
    const auto draft = read_draft(rule.file, example.draft);
    if (!draft) continue;
    const std::string spoken = language_of(draft.value());
    number += spoken == language || (spoken != "de" && spoken != "en") ? 1 : 0;
  }
  return number;
}

}  // namespace

void find_missing_languages(Linting& lint) {
  const auto advice = [](const Language& missing) {
    return put({"Schreib die {0} Wörter dazu: Entwürfe gibt es in beiden Sprachen, auch gemischt.",
                "Add the {0} words: drafts come in both languages, also mixed."},
               {missing.name});
  };
  for (const Lexicon& lexicon : lint.pack.lexicons) {
    const Language* only = only_language(lexicon.phrases);
    if (only == nullptr) continue;
    lint.add(
        "lint/missing-language", Gravity::Warning, lexicon.file, lexicon.pointer + "/phrases",
        put({"das Lexikon {0} ist nur {1}", "the lexicon {0} is only {1}"}, {in_quotes(lexicon.id), only->adjective}),
        advice(other_than(*only)));
  }
  for (const Rule& rule : lint.pack.rules) {
    for_each_node(rule, [&](const Node& node) {
      const Language* only = only_language(node.phrases);
      if (only == nullptr || !speaks(rule, other_than(*only).id)) return;
      lint.add("lint/missing-language", Gravity::Warning, rule.file, node.pointer + "/phrases",
               put({"diese Wortfolgen sind nur {0}", "these phrases are only {0}"}, {only->adjective}),
               advice(other_than(*only)));
    });
  }
}

void find_missing_examples(Linting& lint) {
  for (const Rule& rule : lint.pack.rules) {
    if (rule.status == RuleStatus::Deprecated) continue;
    for (const Language& language : kLanguages) {
      if (!speaks(rule, language.id)) continue;
      const auto report = [&](const char* list, const UiText& what) {
        lint.add(
            "lint/missing-example", Gravity::Error, rule.file, pointer_of(rule) + "/examples/" + list,
            put({"die Regel {0} hat kein {1} Beispiel, das {2}", "the rule {0} has no {1} example that {2}"},
                {in_quotes(rule.id),
                 language.adjective.de == "deutsch" ? UiText{"deutsches", "German"} : UiText{"englisches", "English"},
                 what}),
            put({"Schreib eines unter examples/{0}.", "Write one under examples/{0}."}, {list}));
      };
      if (count(rule, Expectation::Flag, language.id) == 0)
        report("flag", {"beanstandet werden muss", "must be flagged"});
      if (count(rule, Expectation::Pass, language.id) == 0) report("pass", {"durchgehen muss", "must pass"});
    }
  }
}

}  // namespace bedacht::desk
