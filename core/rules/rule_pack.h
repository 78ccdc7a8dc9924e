// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/company.h"
#include "model/result.h"
#include "rules/linear_model.h"
#include "rules/network.h"
#include "rules/rule.h"

namespace bedacht {

/// A word list with a name.
struct Lexicon {
  std::string id;
  std::string file;
  std::string pointer;     ///< of the list in its file
  bool disguised = false;  ///< whether they are also found where their letters are disguised ("1d10t")
  std::vector<Phrase> phrases;
};

/// One of the recommendations, in words for the reader.
struct GuidelineText {
  Guideline id = Guideline::Confidentiality;
  Localized title;
  Localized summary;
  Localized text;
  std::string url;  ///< where the whole text can be read; empty: where the company's guideline can
};

/// A pack by its id and version.
struct PackName {
  std::string id;
  std::string version;

  friend bool operator==(const PackName&, const PackName&) = default;
};

/// A rule's id of former days, and that of today.
struct RenamedRule {
  std::string old_id;
  std::string new_id;
};

/// The lexicon whose phrases make a disclosure, by the country whose rules apply.
struct DisclosureLexicons {
  std::string otherwise;                         ///< for countries that are not named; empty: none
  std::map<std::string, std::string> countries;  ///< by ISO 3166 code

  bool empty() const noexcept { return otherwise.empty() && countries.empty(); }
  bool operator==(const DisclosureLexicons&) const = default;
};

/// A model whose score makes the answered post a complaint.
struct ComplaintModel {
  std::string model;
  std::uint8_t above = 0;  ///< percent

  bool operator==(const ComplaintModel&) const = default;
};

/// A pack with its overlays resolved and every reference inside it known to lead somewhere.
struct RulePack {
  std::string id;
  std::string version;
  std::vector<PackName> built_from;  ///< the pack itself, then what it extends, down to the first
  std::vector<Rule> rules;           ///< sorted by id
  std::vector<Lexicon> lexicons;     ///< sorted by id
  std::vector<Network> networks;     ///< sorted by id
  std::vector<LinearModel> models;   ///< sorted by id
  std::vector<GuidelineText> guidelines;
  std::vector<RenamedRule> renamed;               ///< sorted by old id; each leads to a rule of the pack
  std::array<DisclosureLexicons, 3> disclosures;  ///< by DisclosureKind: the accepted wordings
  std::string complaint;                          ///< lexicon: what makes a post a complaint
  std::vector<ComplaintModel> complaint_models;   ///< which say so, too
  std::string protected_speech;                   ///< lexicon: working conditions, pay, safety, union, misconduct
  std::string examples;                           ///< lexicon: words that say "this is only an example"
  Localized complaint_reply;                      ///< a skeleton, where the company has none of its own
  DisclaimerWording disclaimer;                   ///< inserted where the company has no wording of its own
  std::optional<CompanyProfile> company;          ///< a shipped pack may carry it

  /// The rule with this id, be it that of today or an old one; null when there is none.
  const Rule* rule(std::string_view id_or_old_id) const noexcept;
  const Lexicon* lexicon(std::string_view name) const noexcept;
  const Network* network(std::string_view name) const noexcept;
  const LinearModel* model(std::string_view name) const noexcept;
};

/// A document that the caller has read: a file of a pack folder, or a whole pack in one (`pack.json`).
struct NamedBytes {
  std::string name;        ///< relative to the pack's folder, such as `lexicons/sport.json`
  std::string_view bytes;  ///< UTF-8
  std::string path = {};   ///< what errors call it, empty: its name
};

/// The documents of one pack.
using PackFiles = std::vector<NamedBytes>;

/// Reads a pack that extends no other: a folder with `pack.json`, `guidelines/`, `lexicons/`, `networks/` and
/// `models/`, or a single document that holds it all. Opens no file. Fails with every error of every file at once.
Result<RulePack> load_rule_pack(std::span<const NamedBytes> files);

/// Reads the first pack and resolves it with the packs that it extends, and these in turn. Packs that it does not
/// extend may be among the others; of two with the same id and version the first is taken.
Result<RulePack> load_rule_pack(std::span<const PackFiles> packs);

/// Reads a company profile. A mistyped key is an error with a suggestion.
Result<CompanyProfile> load_company_profile(const NamedBytes& file);

}  // namespace bedacht
