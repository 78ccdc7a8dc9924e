// SPDX-License-Identifier: Apache-2.0
#include "engine/check.h"

#include <algorithm>
#include <iterator>

#include "detect/detector.h"
#include "engine/facts.h"
#include "engine/findings.h"
#include "engine/resolve.h"
#include "text/prepared_text.h"

namespace bedacht {
namespace {

// Options name rules by their id of today or an old one.
std::vector<const Rule*> rules_named(const RulePack& pack, const std::vector<std::string>& ids) {
  std::vector<const Rule*> rules;
  for (const std::string& id : ids) {
    if (const Rule* rule = pack.rule(id)) rules.push_back(rule);
  }
  return rules;
}

// Which rules may speak up with these options.
class ActiveRules {
 public:
  ActiveRules(const RulePack& pack, const Options& options)
      : muted_(rules_named(pack, options.muted_rules)), disabled_(rules_named(pack, options.disabled_rules)) {}

  bool contains(const Rule& rule) const {
    const bool runs = rule.status == RuleStatus::Stable || rule.status == RuleStatus::Preview;
    return runs && !names(muted_, rule) && !(rule.dismissible && names(disabled_, rule));
  }

 private:
  static bool names(const std::vector<const Rule*>& list, const Rule& rule) {
    return std::find(list.begin(), list.end(), &rule) != list.end();
  }

  std::vector<const Rule*> muted_;
  std::vector<const Rule*> disabled_;
};

bool stands_in_one_of(const Detections& detections, Span span) {
  const auto after = std::upper_bound(detections.begin(), detections.end(), span.start,
                                      [](std::uint32_t start, const Detection& one) { return start < one.span.start; });
  return after != detections.begin() && std::prev(after)->span.overlaps(span);
}

// "This is only an example": an identifier in such a sentence belongs to nobody. A word inside an identifier, as in
// "name@firm.example", does not say so.
void drop_examples(const Program& program, const Scan& scan, Detections& detections) {
  if (!program.examples) return;
  std::vector<std::uint32_t> sentences;
  for (const Hit& hit : scan.set(*program.examples)) {
    if (!stands_in_one_of(detections, hit.original)) sentences.push_back(hit.sentence);
  }
  const auto is_example = [&](const Detection& detection) {
    const std::uint32_t sentence = hit_at(scan.text(), detection.span).sentence;
    return std::binary_search(sentences.begin(), sentences.end(), sentence);
  };
  if (!sentences.empty())
    detections.erase(std::remove_if(detections.begin(), detections.end(), is_example), detections.end());
}

// A like, or a share without a word: nothing is judged but what is passed on.
bool only_passes_on(const Draft& draft) {
  const auto is_blank = [](char16_t c) { return c <= u' ' || c == u'\u00A0'; };
  return draft.shares && draft.attachments.empty() && std::all_of(draft.text.begin(), draft.text.end(), is_blank);
}

bool asks_what_is_passed_on(const Rule& rule) {
  return (rule.when.shares & bit(SharedPost::Complaint)) != 0;
}

// A reminder of what a picture may show gives way to what was seen in it.
void drop_reminders(const RulePack& pack, std::vector<Finding>& findings) {
  const auto is_about_attachment = [&](const Finding& finding) {
    const Rule* rule = pack.rule(finding.rule);
    return rule != nullptr && rule->when.attachment;
  };
  const auto is_reminder = [&](const Finding& finding) {
    return finding.severity == Severity::Hint && is_about_attachment(finding);
  };
  const bool seen = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.severity != Severity::Hint && is_about_attachment(finding);
  });
  if (seen) findings.erase(std::remove_if(findings.begin(), findings.end(), is_reminder), findings.end());
}

// The members of a group or the followers of a page read it directly; else the author's contacts do.
std::optional<Reach> reach_of(const Draft& draft) {
  if (draft.contacts) return Reach{*draft.contacts, std::uint64_t{*draft.contacts} * *draft.contacts};
  if (!draft.audience_size) return std::nullopt;
  return Reach{*draft.audience_size, *draft.audience_size * kUsualContacts};
}

std::string language_of(const Draft& draft, const PreparedText& text) {
  const std::size_t subtag = draft.language.find('-');
  return draft.language.empty() ? std::string(text.language()) : draft.language.substr(0, subtag);
}

}  // namespace

Verdict check_draft(const Program& program, const Draft& draft, const Options& options, const CheckMode& mode) {
  Verdict verdict;
  verdict.id = draft.id;
  verdict.pack_id = program.pack.id;
  verdict.pack_version = program.pack.version;
  verdict.truncated = draft.truncated;
  if (draft.audience == Audience::Unknown) verdict.assumed.emplace_back("audience: public");
  if (draft.author && draft.author->read.value_or(ProfileRead::Complete) != ProfileRead::Complete) {
    verdict.assumed.emplace_back("profile: unknown");
  }
  verdict.reach = reach_of(draft);
  if (verdict.reach && !draft.contacts) verdict.assumed.push_back("contacts: " + std::to_string(kUsualContacts));

  const PreparedText text(draft.text);
  const Scan scan(program.vocabulary, text, mode.prefilter);
  Detections detections = detect(text.original(), program.wanted_detectors);
  drop_examples(program, scan, detections);
  verdict.language = language_of(draft, text);
  const Surroundings surroundings(program, draft, mode.prefilter);
  const Facts facts = gather_facts(program, draft, scan, surroundings, verdict.language);
  const Scopes scopes(scan, program.scope_words);
  const ModelScores scores = score_text(program.banks, text, verdict.language);
  const Evidence evidence{scan, detections, scores, scopes};
  std::optional<Facts> in_public;
  if (facts.audience == Audience::GroupClosed) in_public.emplace(facts).audience = Audience::Public;
  const Inquiry inquiry{program, draft, options, facts, evidence, in_public ? &*in_public : nullptr};

  const ActiveRules active_rules(program.pack, options);
  const bool is_passed_on = only_passes_on(draft);
  std::array<bool, 3> asked{};
  for (const CompiledRule& rule : program.rules) {
    const bool active = active_rules.contains(*rule.rule);
    if (mode.trace != nullptr && (mode.traced.empty() || mode.traced == rule.rule->id)) {
      mode.trace->push_back(trace_rule(inquiry, rule));
      mode.trace->back().is_active = active;
    }
    if (!active || !is_due(inquiry, rule)) continue;
    if (is_passed_on && !asks_what_is_passed_on(*rule.rule)) continue;
    if (mode.prefilter == Prefilter::On && rule.match && !may_match(*rule.match, evidence)) continue;
    if (!judge(inquiry, rule, verdict.findings)) continue;
    for (std::size_t kind = 0; kind < asked.size(); ++kind)
      asked[kind] = asked[kind] || rule.rule->when.disclosures[kind] != 0;
  }
  for (std::size_t kind = 0; kind < asked.size(); ++kind) {
    const Disclosure& disclosure = facts.disclosures[kind];
    if (asked[kind] || disclosure.span) verdict.disclosures.push_back(disclosure);
  }
  drop_reminders(program.pack, verdict.findings);
  verdict.gate = resolve(options, verdict.findings);
  return verdict;
}

}  // namespace bedacht
