// SPDX-License-Identifier: Apache-2.0
#include "engine/soundness.h"

#include <algorithm>

#include "detect/detector.h"
#include "rules/limits.h"

namespace bedacht {
namespace {

constexpr std::uint8_t kMostWordsBetween = 50;
constexpr std::uint8_t kLongestPiece = 8;
constexpr std::size_t kScopes = 4;  // sets of words that are no lexicon

template <class Enum>
constexpr EnumSet all_up_to(Enum last) {
  return static_cast<EnumSet>((2U << static_cast<unsigned>(last)) - 1);
}

constexpr bool lies_in(EnumSet set, EnumSet all) {
  return (set & ~all) == 0;
}

constexpr EnumSet kEntities = (1U << kEntityKinds) - 1;

bool is_sound(const AttachmentCondition& attachment) {
  return lies_in(attachment.types, all_up_to(AttachmentType::Link)) && lies_in(attachment.entities, kEntities);
}

bool is_sound(const When& when) {
  const auto knows = [](EnumSet states) { return lies_in(states, all_up_to(DisclosureState::Unknown)); };
  return lies_in(when.kinds, all_up_to(Kind::Event)) && lies_in(when.audiences, all_up_to(Audience::Unknown)) &&
         lies_in(when.personas, all_up_to(Persona::Official)) &&
         lies_in(when.authors, all_up_to(AuthorRelation::Unknown)) &&
         lies_in(when.shares, all_up_to(SharedPost::Complaint)) &&
         lies_in(when.profile_missing, all_up_to(ProfileField::Company)) &&
         lies_in(when.profile_has, all_up_to(ProfileField::Company)) && lies_in(when.mentions, kEntities) &&
         (!when.attachment || is_sound(*when.attachment)) &&
         std::all_of(when.disclosures.begin(), when.disclosures.end(), knows);
}

bool is_sound(const Rule& rule) {
  return rule.confidence <= 100 && is_sound(rule.when) && rule.cases.size() <= limits::kCases.most &&
         rule.fixes.size() <= limits::kFixes.most &&
         std::all_of(rule.cases.begin(), rule.cases.end(), [](const RuleCase& one) { return is_sound(one.when); });
}

// The weights are looked up by the last bits of a hash.
bool is_sound(const LinearModel& model) {
  const std::size_t size = model.weights.size();
  return size > 0 && size <= 65'536 && (size & (size - 1)) == 0 && lies_in(model.languages, kAnyLanguage) &&
         model.features.shortest <= kLongestPiece && model.features.longest <= kLongestPiece && model.step > 0;
}

class ProgramCheck {
 public:
  explicit ProgramCheck(const Program& program) : program_(program) {}

  bool passes() {
    const RulePack& pack = program_.pack;
    const auto sound = [](const auto& item) { return is_sound(item); };
    if (pack.rules.size() > limits::kRules.most || pack.rules.size() != program_.rules.size()) return false;
    if (!std::all_of(pack.rules.begin(), pack.rules.end(), sound)) return false;
    if (!std::all_of(pack.models.begin(), pack.models.end(), sound)) return false;
    if ((program_.wanted_detectors >> detectors().size()) != 0) return false;
    for (std::size_t i = 0; i < program_.rules.size(); ++i) {
      if (!is_sound_rule(program_.rules[i], pack.rules[i])) return false;
    }
    const auto& [negations, reporting, first_person, second_person] = program_.scope_words;
    for (const SetId set : {negations, reporting, first_person, second_person}) {
      if (!is_set(set)) return false;
    }
    for (const auto& set : {program_.complaint, program_.protected_speech, program_.examples}) {
      if (!is_set_or_none(set)) return false;
    }
    for (const ModelThreshold& threshold : program_.complaint_models) {
      if (threshold.model >= pack.models.size() || threshold.above > 100) return false;
    }
    for (const DisclosureSets& sets : program_.disclosures) {
      if (!is_set_or_none(sets.otherwise)) return false;
      for (const auto& [country, set] : sets.countries) {
        if (!is_set(set)) return false;
      }
    }
    // A scan keeps a list for each set, so there may be no more than the rules can have.
    const std::size_t most = limits::kLexicons.most + kScopes + program_.disclosures.size() + parts_;
    return program_.vocabulary.sets() <= most && program_.vocabulary.is_sound(program_.company.released.size());
  }

 private:
  bool is_set(SetId set) const { return set < program_.vocabulary.sets(); }
  bool is_set_or_none(const std::optional<SetId>& set) const { return !set || is_set(*set); }

  bool is_sound_context(const Context& context) const {
    return is_set_or_none(context.reply_words) && is_set_or_none(context.attachment_words);
  }

  bool is_sound_rule(const CompiledRule& compiled, const Rule& rule) {
    if (compiled.cases.size() != rule.cases.size() || !is_sound_context(compiled.context)) return false;
    for (const Context& context : compiled.cases) {
      if (!is_sound_context(context)) return false;
    }
    const std::size_t before = parts_;
    if (compiled.match && !is_sound_pattern(*compiled.match, 1)) return false;
    for (const Pattern& pattern : compiled.unless) {
      if (!is_sound_pattern(pattern, 1)) return false;
    }
    return parts_ - before <= limits::kNodes.most;
  }

  bool is_sound_pattern(const Pattern& pattern, std::size_t depth) {
    ++parts_;
    if (depth > kMaxNodeDepth || !has_right_children(pattern) || !is_set(pattern.set)) return false;
    if (!lies_in(pattern.entities, kEntities) || !lies_in(pattern.persons, all_up_to(Person::Third))) return false;
    if (pattern.words > kMostWordsBetween || pattern.above > 100) return false;
    if (pattern.type == Node::Type::Model ? pattern.model >= program_.pack.models.size() : pattern.model != 0)
      return false;
    if (pattern.detectors.size() > detectors().size()) return false;
    for (const std::uint16_t row : pattern.detectors) {
      if (row >= detectors().size()) return false;
    }
    return std::all_of(pattern.children.begin(), pattern.children.end(),
                       [&](const Pattern& child) { return is_sound_pattern(child, depth + 1); });
  }

  static bool has_right_children(const Pattern& pattern) {
    switch (pattern.type) {
      case Node::Type::Any:
      case Node::Type::All:
        return !pattern.children.empty();
      case Node::Type::Not:
        return pattern.children.size() == 1;
      default:
        return pattern.children.empty();
    }
  }

  const Program& program_;
  std::size_t parts_ = 0;  ///< of all patterns so far
};

}  // namespace

bool is_sound(const Program& program) {
  return ProgramCheck(program).passes();
}

}  // namespace bedacht
