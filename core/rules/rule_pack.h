// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/company.h"
#include "model/result.h"
#include "rules/network.h"
#include "rules/rule.h"

namespace bedacht {

/// A word list with a name.
struct Lexicon {
  std::string id;
  std::string file;
  std::vector<Phrase> phrases;
};

/// One of the recommendations, in words for the reader.
struct GuidelineText {
  Guideline id = Guideline::Confidentiality;
  Localized title;
  Localized summary;
  Localized text;
};

/// A pack as its author wrote it, with every reference inside it known to lead somewhere.
struct RulePack {
  std::string id;
  std::string version;
  std::vector<Rule> rules;        ///< sorted by id
  std::vector<Lexicon> lexicons;  ///< sorted by id
  std::vector<Network> networks;  ///< sorted by id
  std::vector<GuidelineText> guidelines;
  std::array<std::string, 3> disclosures;  ///< by DisclosureKind: the lexicon of accepted wordings
  std::string complaint;                   ///< lexicon: what makes a post a complaint
  std::string protected_speech;            ///< lexicon: working conditions, pay, safety, union, misconduct
  std::string examples;                    ///< lexicon: words that say "this is only an example"
  DisclaimerWording disclaimer;            ///< inserted where the company has no wording of its own
  std::optional<CompanyProfile> company;   ///< a shipped pack may carry it

  const Lexicon* lexicon(std::string_view name) const noexcept;
  const Network* network(std::string_view name) const noexcept;
};

/// A document that the caller has read: a file of a pack folder (its name relative to the folder), or a whole pack in
/// one.
struct NamedBytes {
  std::string name;
  std::string_view bytes;  ///< UTF-8
};

/// Reads a pack: a folder with `pack.json`, `guidelines/`, `lexicons/` and `networks/`, or a single document that holds
/// it all. Opens no file. Fails with every error of every file at once.
Result<RulePack> load_rule_pack(std::span<const NamedBytes> files);

/// Reads a company profile. A mistyped key is an error with a suggestion.
Result<CompanyProfile> load_company_profile(const NamedBytes& file);

}  // namespace bedacht
