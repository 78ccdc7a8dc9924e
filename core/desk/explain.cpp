// SPDX-License-Identifier: Apache-2.0
#include "desk/explain.h"

#include "desk/lexicon_use.h"
#include "desk/names_in_words.h"
#include "desk/program.h"
#include "desk/say.h"
#include "desk/when_words.h"
#include "engine/wire.h"
#include "model/names.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

constexpr std::size_t kFewPhrases = 8;

Localized default_gate() {
  return put({"nach der Stufe: ein Fehler fragt nach, eine Warnung weist hin, sonst nichts",
              "by the severity: an error asks to confirm, a warning gives notice, otherwise nothing"});
}

Localized case_in_words(const RuleCase& one) {
  std::vector<Localized> then;
  if (one.severity) then.push_back(put(words::kSeverities[static_cast<std::size_t>(*one.severity)]));
  if (one.gate) then.push_back(put(words::kGates[static_cast<std::size_t>(*one.gate)]));
  return put({"wenn {0}: {1}", "when {0}: {1}"}, {context_in_words(one.when), listed(then)});
}

LexiconInWords lexicon_in_words(const Lexicon& lexicon) {
  LexiconInWords words{lexicon.id, lexicon.file, {}, {}};
  std::array<std::vector<std::string>, 3> sources;
  for (const Phrase& phrase : lexicon.phrases)
    sources[list_of(phrase)].push_back(phrase.source);
  for (std::size_t list = 0; list < sources.size(); ++list) {
    words.sizes[list] = sources[list].size();
    words.few_phrases[list] = first_few(sources[list], kFewPhrases);
  }
  return words;
}

Localized fix_in_words(const RuleFix& fix) {
  const Localized kind = put(words::kFixes[static_cast<std::size_t>(fix.type)]);
  Localized name = fix.title.empty() ? kind : put({"{0} ({1})", "{0} ({1})"}, {fix.title, kind});
  if (fix.text.empty()) return name;
  return put({"{0}: {1}", "{0}: {1}"}, {name, fix.text});
}

std::string example_text(const Rule& rule, const Example& example) {
  const auto draft = read_draft(rule.file, example.draft);
  return draft ? with_marks(draft.value().text, example.marks) : "";
}

}  // namespace

Localized reach_of(const Node& exception) {
  return exception.within == Within::Draft ? put({"irgendwo im Entwurf", "anywhere in the draft"})
                                           : put({"im selben Satz", "in the same sentence"});
}

Localized no_such_rule(const RulePack& pack, std::string_view id) {
  std::vector<std::string> known;
  known.reserve(pack.rules.size() + pack.renamed.size());
  for (const Rule& rule : pack.rules)
    known.push_back(rule.id);
  for (const RenamedRule& renamed : pack.renamed)
    known.push_back(renamed.old_id);
  return put({"eine Regel {0} gibt es nicht{1}", "no rule is called {0}{1}"}, {in_quotes(id), did_you_mean(id, known)});
}

std::optional<RuleInWords> explain_rule(const RulePack& pack, std::string_view id) {
  const Rule* rule = pack.rule(id);
  if (rule == nullptr) return std::nullopt;
  RuleInWords out;
  out.id = rule->id;
  if (id != rule->id) out.asked = id;
  for (const RenamedRule& renamed : pack.renamed) {
    if (renamed.new_id == rule->id) out.old_ids.push_back(renamed.old_id);
  }
  out.file = rule->file;
  out.pointer = pointer_of(*rule);
  out.guideline = name_of(rule->guideline, kGuidelineNames);
  out.guideline_title = {out.guideline, out.guideline};
  for (const GuidelineText& text : pack.guidelines) {
    if (text.id != rule->guideline) continue;
    out.guideline_title = text.title;
    out.guideline_summary = text.summary;
  }
  out.status = put(words::kStatuses[static_cast<std::size_t>(rule->status)]);
  out.severity = severity_in_words(rule->severity);
  out.gate = rule->gate ? gate_in_words(*rule->gate) : default_gate();
  for (const RuleCase& one : rule->cases)
    out.cases.push_back(case_in_words(one));
  out.confidence = rule->confidence;
  out.dismissible = rule->dismissible;
  out.url = rule->url;
  out.context = context_in_words(rule->when);
  if (rule->match) out.match = part_of(*rule->match, pack, Detail::Phrases);
  for (const Node& node : rule->unless)
    out.unless.push_back({reach_of(node), part_of(node, pack, Detail::Phrases)});
  for (const std::string& name : lexicons_of(*rule)) {
    if (const Lexicon* lexicon = pack.lexicon(name)) out.lexicons.push_back(lexicon_in_words(*lexicon));
  }
  out.text = rule->text;
  for (const RuleFix& fix : rule->fixes)
    out.fixes.push_back(fix_in_words(fix));
  for (const Example& example : rule->examples)
    out.examples.push_back({example.expectation, example.pointer, example_text(*rule, example)});
  return out;
}

}  // namespace bedacht::desk
