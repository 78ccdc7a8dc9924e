// SPDX-License-Identifier: Apache-2.0
#include "engine/engine.h"

#include <algorithm>

#include "detect/detector.h"
#include "engine/facts.h"
#include "engine/findings.h"
#include "engine/resolve.h"
#include "privacy/privacy_check.h"
#include "text/prepared_text.h"

namespace bedacht {
namespace {

bool contains(const std::vector<std::string>& list, const std::string& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

bool is_active(const Rule& rule, const Options& options) {
  const bool runs = rule.status == RuleStatus::Stable || rule.status == RuleStatus::Preview;
  return runs && !contains(options.muted_rules, rule.id) &&
         !(rule.dismissible && contains(options.disabled_rules, rule.id));
}

// "This is only an example": an identifier in such a sentence belongs to nobody.
void drop_examples(const Program& program, const Scan& scan, Detections& detections) {
  if (!program.examples) return;
  const auto hits = scan.set(*program.examples);
  const auto is_example = [&](const Detection& detection) {
    const std::uint32_t sentence = hit_at(scan.text(), detection.span).sentence;
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.sentence == sentence; });
  };
  if (!hits.empty())
    detections.erase(std::remove_if(detections.begin(), detections.end(), is_example), detections.end());
}

std::string language_of(const Draft& draft, const PreparedText& text) {
  const std::size_t subtag = draft.language.find('-');
  return draft.language.empty() ? std::string(text.language()) : draft.language.substr(0, subtag);
}

}  // namespace

Result<Engine> Engine::create(RulePack pack, std::optional<CompanyProfile> company) {
  auto program = std::make_unique<Program>();
  Errors errors = compile(std::move(pack), std::move(company), *program);
  if (!errors.empty()) return errors;
  return Engine(std::move(program));
}

Engine::Engine(std::unique_ptr<const Program> program) noexcept : program_(std::move(program)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

const RulePack& Engine::pack() const noexcept {
  return program_->pack;
}

Verdict Engine::check(const Draft& draft, const Options& options) const {
  const Program& program = *program_;
  Verdict verdict;
  verdict.id = draft.id;
  verdict.pack_id = program.pack.id;
  verdict.pack_version = program.pack.version;
  verdict.truncated = draft.truncated;
  if (draft.audience == Audience::Unknown) verdict.assumed.emplace_back("audience: public");
  if (draft.author && draft.author->read.value_or(ProfileRead::Complete) != ProfileRead::Complete) {
    verdict.assumed.emplace_back("profile: unknown");
  }
  if (draft.contacts) verdict.reach = Reach{*draft.contacts, std::uint64_t{*draft.contacts} * *draft.contacts};

  const PreparedText text(draft.text);
  const Scan scan(program.vocabulary, text);
  Detections detections = detect(text.original(), program.wanted_detectors);
  drop_examples(program, scan, detections);
  verdict.language = language_of(draft, text);
  const Facts facts = gather_facts(program, draft, scan, verdict.language);
  const Evidence evidence{scan, detections, scan.set(program.negations)};
  const Inquiry inquiry{program, draft, options, facts, evidence};

  std::array<bool, 3> asked{};
  for (const CompiledRule& rule : program.rules) {
    if (!is_active(*rule.rule, options)) continue;
    if (!applies(rule.rule->when, facts)) continue;
    if (rule.match && !may_match(*rule.match, evidence)) continue;
    if (!judge(inquiry, rule, verdict.findings)) continue;
    for (std::size_t kind = 0; kind < asked.size(); ++kind)
      asked[kind] = asked[kind] || rule.rule->when.disclosures[kind] != 0;
  }
  for (std::size_t kind = 0; kind < asked.size(); ++kind) {
    const Disclosure& disclosure = facts.disclosures[kind];
    if (asked[kind] || disclosure.span) verdict.disclosures.push_back(disclosure);
  }
  verdict.gate = resolve(options, verdict.findings);
  return verdict;
}

PrivacyReport Engine::privacy(const SettingsSnapshot& snapshot, const Options& options) const {
  return check_privacy(snapshot, program_->pack.network(snapshot.network), options.ui);
}

}  // namespace bedacht
