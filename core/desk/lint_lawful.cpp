// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "desk/lawful_speech.h"
#include "desk/lexicon_use.h"
#include "desk/lint_check.h"
#include "desk/names_in_words.h"
#include "match/scan.h"
#include "rules/wording.h"
#include "text/prepared_text.h"
#include "text/utf.h"

namespace bedacht::desk {
namespace {

constexpr std::size_t kSamples = 5;
constexpr std::size_t kFew = 6;

// Code names, secrets and third parties' identifiers stay what they are, also in lawful speech.
bool guards_secrets(Guideline guideline) {
  return guideline == Guideline::Confidentiality || guideline == Guideline::LegalRights;
}

bool discourages(const Finding& finding) {
  const bool is_grave = finding.severity == Severity::Error || finding.severity == Severity::Warning;
  return finding.detector.empty() && (is_grave || finding.gate != Gate::Pass);
}

// The words that a rule looks for and does not spare, with where they stand.
void for_each_wanted(const RulePack& pack, const Node& node,
                     const std::function<void(const Node&, const std::vector<Phrase>&)>& call) {
  if (node.type == Node::Type::Not) return;
  if (node.type == Node::Type::Phrases) call(node, node.phrases);
  const Lexicon* lexicon = node.type == Node::Type::Lexicon ? pack.lexicon(node.lexicon) : nullptr;
  if (lexicon != nullptr) call(node, lexicon->phrases);
  for (const Node& child : node.children)
    for_each_wanted(pack, child, call);
}

class WordList {
 public:
  WordList() {
    const SetId set = vocabulary_.add_set();
    for (const std::string_view word : lawful_words()) {
      Localized problem;
      const Phrase phrase = parse_phrase(word, kAnyLanguage, problem);
      if (problem.empty()) vocabulary_.add_phrase(set, phrase);
    }
    vocabulary_.finish();
  }

  // Whether a phrase, read as a text, names one of the matters.
  bool is_named_by(const Phrase& phrase) const {
    std::u16string words;
    for (const PhraseItem& item : phrase.items) {
      for (const Alternative& one : item.alternatives)
        words += one.word + u" ";
      // So that words of different places are not read as one phrase where a gap lies between them.
      if (item.is_gap()) words += u". ";
    }
    const PreparedText text(words);
    return !Scan(vocabulary_, text).set(0).empty();
  }

 private:
  Vocabulary vocabulary_;
};

}  // namespace

void find_unlawful(Linting& lint) {
  struct Sentences {
    std::vector<std::string> samples;
    std::size_t count = 0;
    Severity severity = Severity::Hint;
    Gate gate = Gate::Pass;
  };
  std::map<std::string, Sentences> by_rule;
  for (const std::string_view sentence : lawful_sentences()) {
    for (const Persona persona : {Persona::Professional, Persona::Private}) {
      Draft draft;
      draft.text = to_utf16(sentence);
      draft.audience = Audience::Public;
      draft.persona = persona;
      const Verdict verdict = check_draft(lint.program, draft, {}, {});
      for (const Finding& finding : verdict.findings) {
        if (!discourages(finding)) continue;
        Sentences& sentences = by_rule[finding.rule];
        sentences.severity = std::min(sentences.severity, finding.severity);
        sentences.gate = std::max(sentences.gate, finding.gate);
        std::string marked = with_marks(draft.text, finding.spans);
        if (std::find(sentences.samples.begin(), sentences.samples.end(), marked) != sentences.samples.end()) continue;
        ++sentences.count;
        if (sentences.samples.size() < kSamples) sentences.samples.push_back(std::move(marked));
      }
    }
  }
  for (const auto& [id, sentences] : by_rule) {
    const Rule* rule = lint.pack.rule(id);
    if (rule == nullptr) continue;
    lint.add(
        "lint/lawful", Gravity::Error, rule->file, pointer_of(*rule),
        put({"die Regel {0} würde von geschützten Äußerungen abhalten ({1}; {2})",
             "the rule {0} would discourage lawful speech ({1}; {2})"},
            {in_quotes(id), words::kSeverities[static_cast<std::size_t>(sentences.severity)],
             words::kGates[static_cast<std::size_t>(sentences.gate)]}),
        put({"Über Arbeitsbedingungen, Bezahlung, Sicherheit, Gewerkschaft und Missstände darf jeder sprechen. Fasse "
             "die Regel enger, oder nimm das Lexikon unter protectedSpeech als Ausnahme auf.",
             "Everybody may speak about working conditions, pay, safety, unions and misconduct. Make the rule "
             "narrower, or name the lexicon under protectedSpeech as an exception."}),
        sentences.samples);
  }
}

void find_lawful_words(Linting& lint) {
  const WordList list;
  for (const Rule& rule : lint.pack.rules) {
    if (!rule.match || guards_secrets(rule.guideline)) continue;
    for_each_wanted(lint.pack, *rule.match, [&](const Node& node, const std::vector<Phrase>& phrases) {
      // What is not underlined only says where the sentence is about something.
      if (!node.mark) return;
      std::vector<std::string> named;
      for (const Phrase& phrase : phrases) {
        if (list.is_named_by(phrase)) named.push_back(phrase.source);
      }
      if (named.empty()) return;
      lint.add("lint/lawful-words", Gravity::Note, rule.file, node.pointer,
               put({"diese Regel sucht Wörter, die geschützte Themen nennen: {0}",
                    "this rule looks for words that name protected matters: {0}"},
                   {first_few(named, kFew)}),
               put({"Nimm sie heraus: darüber darf jeder sprechen, und die Stufe wird dort ohnehin gesenkt.",
                    "Take them out: everybody may speak about that, and the severity is lowered there anyway."}));
    });
  }
}

}  // namespace bedacht::desk
