// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "classify/model_bank.h"
#include "match/condition.h"
#include "match/pattern.h"
#include "match/vocabulary.h"
#include "model/company.h"
#include "rules/rule_pack.h"

namespace bedacht {

/// A rule with its names resolved.
struct CompiledRule {
  const Rule* rule = nullptr;
  Context context;
  std::vector<Context> cases;  ///< of Rule::cases, in their order
  std::optional<Pattern> match;
  std::vector<Pattern> unless;
};

/// Which set of phrases makes a disclosure, by the country whose rules apply.
struct DisclosureSets {
  std::optional<SetId> otherwise;
  std::map<std::string, SetId> countries;

  std::optional<SetId> in(std::string_view country) const {
    const auto own = countries.find(std::string(country));
    return own == countries.end() ? otherwise : std::optional<SetId>(own->second);
  }
};

/// A model by its place among the pack's, and the score from which on it counts.
struct ModelThreshold {
  std::uint16_t model = 0;
  std::uint8_t above = 0;  ///< percent
};

/// A pack and a company profile in the form that checking uses. Never changes once it is made.
struct Program {
  RulePack pack;
  CompanyProfile company;
  bool has_company = false;

  Vocabulary vocabulary;
  std::vector<ModelBank> banks;     ///< of the pack's models
  std::vector<CompiledRule> rules;  ///< sorted by id
  std::uint64_t wanted_detectors = 0;
  std::optional<SetId> complaint;
  std::vector<ModelThreshold> complaint_models;
  std::optional<SetId> protected_speech;
  std::optional<SetId> examples;
  std::array<DisclosureSets, 3> disclosures;  ///< by DisclosureKind
  ScopeWords scope_words;
  bool looks_at_attachments = false;
  bool looks_at_shares = false;
};

/// Resolves every name of a pack. Fails when a rule names a detector that does not exist.
Errors compile(RulePack pack, std::optional<CompanyProfile> company, Program& program);

}  // namespace bedacht
