// SPDX-License-Identifier: Apache-2.0
#include "engine/findings.h"

#include <algorithm>

#include "detect/detector.h"
#include "engine/exceptions.h"
#include "engine/fingerprint.h"
#include "engine/own_contact.h"
#include "engine/ui_text.h"
#include "text/normalized_text.h"
#include "text/utf.h"

namespace bedacht {
namespace {

// A text that repeats itself a thousand times is said once; beyond these numbers more findings help nobody.
constexpr std::size_t kMaxFindingsPerRule = 25;
constexpr std::size_t kMaxSpans = 50;

// Words that overlap ("der beste", "beste Stapler") are underlined and named as one, also with a mark of another kind
// between them.
std::vector<Mark> without_overlaps(std::vector<Mark> marks) {
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.original < b.original; });
  std::vector<Mark> merged;
  for (const Mark& mark : marks) {
    const auto last = std::find_if(merged.rbegin(), merged.rend(), [&mark](const Mark& other) {
      return other.underline == mark.underline && other.detector == mark.detector;
    });
    if (last == merged.rend() || !last->original.overlaps(mark.original)) {
      merged.push_back(mark);
      continue;
    }
    last->original.end = std::max(last->original.end, mark.original.end);
    last->confidential_name = last->confidential_name || mark.confidential_name;
    last->confidence = std::min(last->confidence, mark.confidence);
  }
  return merged;
}

// The matches of a rule that rest on the same words.
struct Group {
  std::u16string key;  // the folded words; empty where nothing is underlined
  std::vector<Span> spans;
  std::vector<std::u16string> evidence;
  std::string_view place = {};
  bool is_protected = false;  // the cap on judgements of lawful speech holds
  bool is_lawful = false;     // speaks of working conditions and the like, and gives away no secret
  bool is_own_contact = false;
  std::int16_t detector = -1;
  std::uint8_t confidence = 100;
};

bool is_judgement(Guideline guideline) {
  switch (guideline) {
    case Guideline::PersonalOpinion:
    case Guideline::Loyalty:
    case Guideline::NegativeJudgement:
    case Guideline::Responsibility:
    case Guideline::AdmitMistakes:
      return true;
    default:
      return false;
  }
}

class Judge {
 public:
  Judge(const Inquiry& inquiry, const CompiledRule& compiled)
      : in_(inquiry), compiled_(compiled), rule_(*compiled.rule) {}

  bool run(std::vector<Finding>& findings) {
    if (!compiled_.match) {
      const bool applies = disclosures_apply(rule_.when, in_.facts);
      if (applies && !find_context_exception(in_, compiled_, nullptr).holds())
        findings.push_back(to_finding(context_group()));
      return true;
    }
    Matches matches = find_matches(*compiled_.match, in_.evidence);
    if (matches.empty()) return false;
    drop_exceptions(in_, compiled_, matches);
    if (matches.empty()) return false;
    if (!disclosures_apply(rule_.when, in_.facts)) return true;
    for (Match& match : matches)
      match.marks = without_overlaps(std::move(match.marks));
    for (const Group& group : group_by_words(matches))
      findings.push_back(to_finding(group));
    return true;
  }

 private:
  std::u16string_view original(Span span) const {
    return in_.evidence.scan.text().original().substr(span.start, span.length());
  }

  std::vector<Group> group_by_words(const Matches& matches) const {
    std::vector<Group> groups;
    for (const Match& match : matches) {
      std::u16string key;
      for (const Mark& mark : match.marks) {
        if (mark.underline) key += fold(original(mark.original)) + u'\n';
      }
      auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& known) { return known.key == key; });
      if (group == groups.end()) {
        if (groups.size() == kMaxFindingsPerRule) continue;
        group = groups.insert(groups.end(), Group{});
        group->key = key;
        group->is_protected = true;
        group->is_lawful = true;
        group->is_own_contact = true;
      }
      add(*group, match);
    }
    return groups;
  }

  void add(Group& group, const Match& match) const {
    bool secret = false;
    for (const Mark& mark : match.marks) {
      if (mark.underline && group.spans.size() < kMaxSpans) group.spans.push_back(mark.original);
      std::u16string words(original(mark.original).substr(0, kMaxEvidenceUnits));
      const bool known = std::find(group.evidence.begin(), group.evidence.end(), words) != group.evidence.end();
      if (!known && group.evidence.size() < kMaxEvidence) group.evidence.push_back(std::move(words));
      secret = secret || mark.confidential_name || mark.detector >= 0;
      if (mark.detector >= 0) {
        group.detector = mark.detector;
        group.confidence = std::min(group.confidence, mark.confidence);
      }
    }
    std::sort(group.spans.begin(), group.spans.end());
    group.spans.erase(std::unique(group.spans.begin(), group.spans.end()), group.spans.end());
    // A group counts as protected speech, or as the author's own contact, only when each of its matches is.
    const bool lawful = stands_in_protected_speech(match);
    const bool capped = is_judgement(rule_.guideline) || (rule_.guideline == Guideline::Confidentiality && !secret);
    group.is_protected = group.is_protected && capped && lawful;
    group.is_lawful = group.is_lawful && lawful && !secret;
    group.is_own_contact = group.is_own_contact && is_own_contact(in_, match);
  }

  bool stands_in_protected_speech(const Match& match) const {
    if (!in_.program.protected_speech || in_.evidence.scan.text().words().empty()) return false;
    const std::uint32_t last = in_.evidence.scan.text().words()[match.last_word].sentence;
    const auto hits = in_.evidence.scan.set(*in_.program.protected_speech);
    return std::any_of(hits.begin(), hits.end(),
                       [&](const Hit& hit) { return match.sentence <= hit.sentence && hit.sentence <= last; });
  }

  // A rule without words rests on what is known around the draft.
  Group context_group() const {
    ContextEvidence known = context_evidence(in_, compiled_);
    Group group;
    group.key = std::move(known.key);
    group.evidence = std::move(known.words);
    group.place = known.place;
    const auto& lawful = in_.program.protected_speech;
    group.is_lawful = lawful && !in_.evidence.scan.set(*lawful).empty() && !rule_.when.attachment;
    return group;
  }

  Finding to_finding(const Group& group) const {
    const std::string& language = in_.options.ui;
    Finding finding;
    finding.rule = rule_.id;
    finding.guideline = rule_.guideline;
    const bool is_hint =
        rule_.status == RuleStatus::Preview || rests_on_unknown(rule_.when, in_.facts) || group.is_own_contact;
    const Level level = this->level(is_hint);
    finding.severity = level.severity;
    finding.gate = level.gate;
    // Only an error stops a post altogether, and nothing does that to lawful speech, whatever rule it is.
    if (finding.severity != Severity::Error) finding.gate = std::min(finding.gate, Gate::Justify);
    if (group.is_lawful) finding.gate = std::min(finding.gate, Gate::Confirm);
    if (group.detector >= 0) finding.detector = std::string(detectors()[static_cast<std::size_t>(group.detector)].id);
    finding.confidence = std::min(rule_.confidence, group.confidence);
    finding.spans = group.spans;
    finding.evidence = group.evidence;
    finding.message = fill(in_, rule_.text.message.in(language), group.evidence, group.place);
    finding.explanation = fill(in_, rule_.text.explanation.in(language), group.evidence, group.place);
    finding.advice = fill(in_, rule_.text.advice.in(language), group.evidence, group.place);
    finding.url = address();
    finding.fixes = make_fixes(in_, rule_, group.spans);
    finding.fingerprint = fingerprint(rule_.first_id, group.key);
    finding.dismissible = rule_.dismissible;
    if (group.is_protected) cap(finding);
    return finding;
  }

  // The nearest address: the rule's, its guideline's, the company's.
  const std::string& address() const {
    if (!rule_.url.empty()) return rule_.url;
    for (const GuidelineText& text : in_.program.pack.guidelines) {
      if (text.id == rule_.guideline && !text.url.empty()) return text.url;
    }
    return in_.program.company.guideline_url;
  }

  struct Level {
    Severity severity;
    Gate gate;
  };

  Level level(bool is_hint) const {
    Level level = level_among(in_.facts, is_hint);
    if (in_.in_public != nullptr && lowers_nothing(rule_.guideline)) {
      const Level open = level_among(*in_.in_public, is_hint);
      level = {std::min(level.severity, open.severity), std::max(level.gate, open.gate)};
    }
    return level;
  }

  Level level_among(const Facts& facts, bool is_hint) const {
    const RuleCase* special = case_in_force(facts);
    const Severity usual = rule_.severity.for_audience(facts.audience);
    const Severity severity = is_hint ? Severity::Hint : special != nullptr ? special->severity.value_or(usual) : usual;
    return {severity, gate_for(severity, special, facts)};
  }

  const RuleCase* case_in_force(const Facts& facts) const {
    for (std::size_t i = 0; i < rule_.cases.size(); ++i) {
      if (applies(compiled_.cases[i], facts) && disclosures_apply(rule_.cases[i].when, facts)) return &rule_.cases[i];
    }
    return nullptr;
  }

  Gate gate_for(Severity severity, const RuleCase* special, const Facts& facts) const {
    if (severity == Severity::Hint) return Gate::Pass;
    if (special != nullptr && special->gate) return *special->gate;
    if (rule_.gate) return rule_.gate->for_audience(facts.audience);
    switch (severity) {
      case Severity::Error:
        return Gate::Confirm;
      case Severity::Warning:
        return Gate::Notice;
      default:
        return Gate::Pass;
    }
  }

  // Speech on working conditions, pay, safety, union and misconduct is lawful. No rule and no company may lift this.
  void cap(Finding& finding) const {
    finding.severity = std::max(finding.severity, Severity::Information);
    finding.gate = Gate::Pass;
    const std::string& language = in_.options.ui;
    finding.advice = std::string(ui::kProtected.in(language));
    std::string names;
    for (const auto& [key, channel] : in_.program.company.channels) {
      if (key != "internalReporting" && key != "externalReporting" && key != "worksCouncil") continue;
      names += (names.empty() ? "" : ", ") + to_utf8(channel.name);
      if (!channel.url.empty()) names += " (" + channel.url + ")";
    }
    if (!names.empty()) finding.advice += std::string(ui::kChannels.in(language)) + names + ".";
  }

  const Inquiry& in_;
  const CompiledRule& compiled_;
  const Rule& rule_;
};

}  // namespace

bool is_due(const Inquiry& inquiry, const CompiledRule& rule) noexcept {
  if (applies(rule.context, inquiry.facts)) return true;
  return inquiry.in_public != nullptr && lowers_nothing(rule.rule->guideline) &&
         applies(rule.context, *inquiry.in_public);
}

bool judge(const Inquiry& inquiry, const CompiledRule& rule, std::vector<Finding>& findings) {
  return Judge(inquiry, rule).run(findings);
}

}  // namespace bedacht
