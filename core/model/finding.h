// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"

namespace bedacht {

/// The ten recommendations, and the check of the privacy settings.
enum class Guideline : std::uint8_t {
  Confidentiality,
  PersonalOpinion,
  Transparency,
  Responsibility,
  Loyalty,
  AdmitMistakes,
  NegativeJudgement,
  Advertising,
  WorkingTime,
  LegalRights,
  PrivacySettings,
};

/// As in the Language Server Protocol, the gravest first. A hint is a reminder and does not count as a flag.
enum class Severity : std::uint8_t { Error, Warning, Information, Hint };

/// What the gate before posting does, the mildest first.
enum class Gate : std::uint8_t { Pass, Notice, Confirm, Justify, Block };

/// Replace `span` of the original text by `text`.
struct Edit {
  Span span;
  std::u16string text;
};

/// Edits that are applied together, in one undo step.
struct Fix {
  std::string title;
  std::vector<Edit> edits;
};

/// One thing that the author should look at, in the language that the options asked for.
struct Finding {
  std::string rule;
  std::string detector;  ///< the validated identifier's type, empty where a rule's words fired
  Guideline guideline = Guideline::Confidentiality;
  Severity severity = Severity::Warning;
  Gate gate = Gate::Notice;
  std::uint8_t confidence = 0;  ///< percent
  std::vector<Span> spans;      ///< what to underline; empty where something is absent
  std::vector<std::u16string> evidence;
  std::string message;
  std::string explanation;
  std::string advice;
  std::string url;
  std::vector<Fix> fixes;
  std::string fingerprint;  ///< the same for the same rule and words wherever they stand; contains no text
  bool dismissible = true;
};

enum class DisclosureKind : std::uint8_t { Opinion, Affiliation, Advertising };
enum class DisclosureState : std::uint8_t { Missing, Buried, Present, InProfile, Unknown };

/// What marks the draft as opinion, as coming from the firm or as advertising, or does not.
struct Disclosure {
  DisclosureKind kind = DisclosureKind::Opinion;
  DisclosureState state = DisclosureState::Missing;
  std::optional<Span> span;
};

/// Who sees a post directly, and who can once each of them shares it.
struct Reach {
  std::uint64_t direct = 0;
  std::uint64_t second_degree = 0;
};

/// Everything that comes out of a check. The contract's `verdict`.
struct Verdict {
  std::string id;
  Gate gate = Gate::Pass;
  std::vector<Finding> findings;
  std::vector<Disclosure> disclosures;
  std::vector<std::string> assumed;
  std::optional<Reach> reach;
  std::string pack_id;
  std::string pack_version;
  std::string language;
  bool truncated = false;
};

}  // namespace bedacht
