// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include "desk/covering.h"
#include "desk/lexicon_use.h"
#include "desk/lint_check.h"
#include "match/scan.h"
#include "rules/wording.h"
#include "text/prepared_text.h"

namespace bedacht::desk {
namespace {

// The words of a phrase that finds nothing but these words.
std::optional<std::u16string> only_text(const Phrase& phrase) {
  std::u16string text;
  for (const PhraseItem& item : phrase.items) {
    if (item.optional || item.alternatives.size() != 1 || item.alternatives[0].type != Alternative::Type::Exact)
      return std::nullopt;
    text += (text.empty() ? u"" : u" ") + item.alternatives[0].word;
  }
  return text;
}

const Alternative* only_word(const Phrase& phrase) {
  const bool is_word = phrase.items.size() == 1 && phrase.items[0].alternatives.size() == 1;
  return is_word ? &phrase.items[0].alternatives[0] : nullptr;
}

// `wort*` finds what `wortliste*` finds, `*ung` what `*rechnung` does.
bool contains_word(const Alternative& wide, const Alternative& narrow) {
  using Type = Alternative::Type;
  const std::u16string_view word = narrow.word;
  if (wide.word.empty() || word.empty() || wide.word == word) {
    return wide.word == word && !word.empty() && wide.type == Type::Inside &&
           (narrow.type == Type::Prefix || narrow.type == Type::Suffix);
  }
  if (wide.type == Type::Prefix) return narrow.type == Type::Prefix && word.starts_with(wide.word);
  if (wide.type == Type::Suffix) return narrow.type == Type::Suffix && word.ends_with(wide.word);
  const bool partial = narrow.type == Type::Prefix || narrow.type == Type::Suffix || narrow.type == Type::Inside;
  return wide.type == Type::Inside && partial && word.find(wide.word) != word.npos;
}

class List {
 public:
  explicit List(const std::vector<Phrase>& phrases) : phrases_(phrases) {
    for (const Phrase& phrase : phrases)
      vocabulary_.add_phrase(vocabulary_.add_set(), phrase);
    vocabulary_.finish();
  }

  // Another phrase that finds everything that this one finds.
  std::optional<std::size_t> wider_than(std::size_t phrase) const {
    if (const auto text = only_text(phrases_[phrase])) return finder_of(*text, phrase);
    const Alternative* word = only_word(phrases_[phrase]);
    for (std::size_t i = 0; i < phrases_.size() && word != nullptr; ++i) {
      const Alternative* other = only_word(phrases_[i]);
      if (i != phrase && other != nullptr && contains_word(*other, *word)) return i;
    }
    return std::nullopt;
  }

 private:
  // The matcher itself says which of the phrases find a text.
  std::optional<std::size_t> finder_of(const std::u16string& words, std::size_t phrase) const {
    const PreparedText text(words);
    const Scan scan(vocabulary_, text);
    const std::u16string key = phrase_key(phrases_[phrase]);
    for (std::size_t i = 0; i < phrases_.size(); ++i) {
      if (i == phrase || phrase_key(phrases_[i]) == key) continue;
      const auto hits = scan.set(static_cast<SetId>(i));
      const bool whole = std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        return hit.original.start == 0 && hit.original.end == words.size();
      });
      if (whole) return i;
    }
    return std::nullopt;
  }

  const std::vector<Phrase>& phrases_;
  Vocabulary vocabulary_;
};

void look_at(Linting& lint, const std::string& file, const std::vector<Phrase>& phrases,
             const std::function<std::string(std::size_t)>& pointer) {
  const List list(phrases);
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    const auto wider = list.wider_than(i);
    if (!wider) continue;
    const bool same_list = list_of(phrases[i]) == list_of(phrases[*wider]);
    lint.add("lint/subsumed-phrase", same_list ? Gravity::Warning : Gravity::Note, file, pointer(i),
             put({"was {0} findet, findet schon {1}", "what {0} finds, {1} finds already"},
                 {in_quotes(phrases[i].source), in_quotes(phrases[*wider].source)}),
             put({"Nimm {0} heraus.", "Take {0} out."}, {in_quotes(phrases[i].source)}));
  }
}

}  // namespace

void find_subsumed_phrases(Linting& lint) {
  for (const Lexicon& lexicon : lint.pack.lexicons) {
    look_at(lint, lexicon.file, lexicon.phrases,
            [&lexicon](std::size_t phrase) { return pointer_of(lexicon, phrase); });
  }
  for (const Rule& rule : lint.pack.rules) {
    for_each_node(rule, [&](const Node& node) {
      if (node.type == Node::Type::Phrases)
        look_at(lint, rule.file, node.phrases, [&node](std::size_t) { return node.pointer; });
    });
  }
}

}  // namespace bedacht::desk
