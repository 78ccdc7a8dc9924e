// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "engine/program.h"
#include "match/condition.h"
#include "model/options.h"

namespace bedacht {

/// Everything that a check of one draft works with.
struct Inquiry {
  const Program& program;
  const Draft& draft;
  const Options& options;
  const Facts& facts;
  const Evidence& evidence;
  const Facts* in_public = nullptr;  ///< the same facts if everybody saw it; only where it goes to a closed group
};

/// A closed group is as private as its most talkative member: there is nothing that it lowers in these.
constexpr bool lowers_nothing(Guideline guideline) noexcept {
  return guideline == Guideline::Confidentiality || guideline == Guideline::LegalRights;
}

/// Whether the context of a rule holds, the disclosures aside.
bool is_due(const Inquiry& inquiry, const CompiledRule& rule) noexcept;

/// Adds the findings of one rule: one for each set of words that it fired on, however often they stand.
/// @return whether the rule's words were found, also where a disclosure then silenced it.
bool judge(const Inquiry& inquiry, const CompiledRule& rule, std::vector<Finding>& findings);

/// The fixes of a rule for the places that it marked.
std::vector<Fix> make_fixes(const Inquiry& inquiry, const Rule& rule, const std::vector<Span>& marks);

/// How many contacts somebody is taken to have of whom it is not known.
inline constexpr std::uint64_t kUsualContacts = 200;

/// More words than these are not named, and long ones only so far.
inline constexpr std::size_t kMaxEvidence = 8;
inline constexpr std::size_t kMaxEvidenceUnits = 80;

/// What a finding rests on where no words of the draft itself do: the context.
struct ContextEvidence {
  std::vector<std::u16string> words;
  std::u16string key;      ///< the same words folded, where they tell one finding of the rule from the next
  std::string_view place;  ///< where in an attachment they stand, in the person's language
};
ContextEvidence context_evidence(const Inquiry& inquiry, const CompiledRule& rule);

/// Puts the draft's facts into the places that a rule's text leaves open: {words} {place} {employer} {network} {direct}
/// {secondDegree} {contact}.
std::string fill(const Inquiry& inquiry, std::string_view text, const std::vector<std::u16string>& words,
                 std::string_view place = {});

}  // namespace bedacht
