// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_pack.h"

namespace bedacht::desk {

/// What a change means for those whose drafts are checked.
enum class Effect : std::uint8_t {
  NewlyFlagged,  ///< drafts are flagged that were not
  Harder,        ///< the same drafts, with a graver severity or a stricter gate
  Perhaps,       ///< other drafts may be flagged: the pattern or the context was changed
  Softer,
  NoLonger,
  None,  ///< wording, examples, and what nobody notices
};
inline constexpr std::array<std::string_view, 6> kEffectNames{"newly-flagged", "harder",    "perhaps",
                                                              "softer",        "no-longer", "none"};

/// A change of one key of a rule.
struct FieldChange {
  std::string field;
  Effect effect = Effect::None;
  Localized what;
};

enum class ChangeKind : std::uint8_t { Added, Removed, Renamed, Changed };
inline constexpr std::array<std::string_view, 4> kChangeKindNames{"added", "removed", "renamed", "changed"};

struct RuleChanges {
  ChangeKind kind = ChangeKind::Changed;
  std::string id;      ///< today's
  std::string old_id;  ///< where it was renamed
  Localized message;   ///< what the person reads
  Effect effect = Effect::None;
  std::vector<FieldChange> fields;
};

struct LexiconChanges {
  ChangeKind kind = ChangeKind::Changed;
  std::string id;
  std::vector<std::string> added;          ///< phrases
  std::vector<std::string> removed;        ///< phrases
  std::vector<std::string> looked_for_by;  ///< rules that flag what it holds
  std::vector<std::string> exempted_by;    ///< rules that spare what it holds
};

/// A privacy setting of a network: what its check is content with, and how serious the rest is.
struct SettingChanges {
  ChangeKind kind = ChangeKind::Changed;
  std::string id;   ///< `linkedin.connections`
  Localized title;  ///< what the person reads
  Effect effect = Effect::None;
  std::vector<FieldChange> fields;
};

/// What else was added, removed or changed: a network, a guideline, the disclaimer.
struct OtherChange {
  ChangeKind kind = ChangeKind::Changed;
  std::string id;
  std::vector<std::string> details;  ///< the keys that changed
};

struct CompanyChange {
  std::string kind;  ///< of names, or the key of the profile
  std::size_t added = 0;
  std::size_t removed = 0;
  std::vector<std::string> added_names;  ///< only where they may be shown
  std::vector<std::string> removed_names;
};

struct PackDiff {
  PackName old_pack;
  PackName new_pack;
  Localized summary;
  std::vector<RuleChanges> rules;  ///< the gravest effect first
  std::vector<LexiconChanges> lexicons;
  std::vector<OtherChange> networks;
  std::vector<SettingChanges> settings;  ///< the gravest effect first
  std::vector<OtherChange> guidelines;
  std::vector<OtherChange> models;
  std::vector<OtherChange> manifest;  ///< disclaimer, lexicons of the manifest
  std::vector<CompanyChange> company;

  bool empty() const noexcept {
    return rules.empty() && lexicons.empty() && networks.empty() && guidelines.empty() && models.empty() &&
           manifest.empty() && company.empty();
  }
};

/// Compares two packs, each resolved with what it extends.
/// @param show_names whether names of the company may stand in the answer; otherwise they are only counted
Result<PackDiff> diff_packs(std::span<const PackFiles> old_packs, std::span<const PackFiles> new_packs,
                            bool show_names);

}  // namespace bedacht::desk
