// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/draft.h"
#include "model/finding.h"
#include "model/localized.h"
#include "rules/phrase.h"

namespace bedacht {

/// How near to each other the parts of an `all` must stand.
enum class Within : std::uint8_t { Sentence, Paragraph, Draft, Words };

/// What a modifier such as `negated` asks for.
enum class Scoped : std::uint8_t { Either, Skip, Only };

/// Of whom a sentence speaks: the author, the reader, or neither.
enum class Person : std::uint8_t { First, Second, Third };

/// A set of enumerators, one bit each. Empty means "no condition".
using EnumSet = std::uint16_t;

template <class Enum>
constexpr EnumSet bit(Enum value) noexcept {
  return static_cast<EnumSet>(1U << static_cast<unsigned>(value));
}

/// A part of a rule's pattern, as written. References by name are checked when the pack is loaded.
struct Node {
  enum class Type : std::uint8_t { Phrases, Lexicon, Entity, Detector, Token, Model, Any, All, Not };
  Type type = Type::Phrases;
  TokenKind token = TokenKind::Number;
  EntitySet entities = 0;
  EnumSet persons = 0;
  std::uint8_t above = 0;  ///< percent: the model's score must reach it
  std::uint8_t words = 0;  ///< for Within::Words
  Within within = Within::Sentence;
  Scoped negated = Scoped::Either;
  Scoped quoted = Scoped::Either;
  Scoped question = Scoped::Either;
  bool ordered = false;
  bool mark = true;

  std::string pointer;  ///< where it stands in its file
  std::vector<Phrase> phrases;
  std::string lexicon;
  std::vector<std::string> detectors;
  std::string model;
  std::vector<Node> children;
};

inline constexpr std::size_t kMaxNodeDepth = 8;

enum class ReplyCondition : std::uint8_t { None, Any, Complaint };
/// What the draft shares or quotes: nothing, a post of one of the firm's own accounts, one of somebody else. Of the
/// latter a complaint about the firm is both.
enum class SharedPost : std::uint8_t { None, Official, Other, Complaint };
enum class AuthorRelation : std::uint8_t { Employee, Stranger, Unknown };
enum class ProfileField : std::uint8_t { Name, Function, Company };
enum class WorkingTimeCondition : std::uint8_t { Inside, Outside };

struct AttachmentCondition {
  EnumSet types = 0;  ///< AttachmentType
  bool without_credit = false;
  bool without_alt = false;
  EntitySet entities = 0;  ///< one of these names, not released, must stand in its name or its alternative text
  std::string lexicon;     ///< whose phrases must stand there
};

/// How many people see the draft.
struct SizeCondition {
  std::uint32_t at_least = 0;
  std::uint32_t at_most = 0xFFFFFFFF;
};

/// The context in which a rule applies. Every condition that is given must hold.
struct When {
  std::vector<std::string> networks;
  std::vector<std::string> languages;
  EnumSet kinds = 0;
  EnumSet audiences = 0;
  EnumSet personas = 0;
  EnumSet authors = 0;
  EnumSet shares = 0;  ///< SharedPost
  std::vector<std::string> countries;
  EnumSet profile_missing = 0;
  EnumSet profile_has = 0;
  EntitySet mentions = 0;
  std::string reply_lexicon;  ///< whose phrases must stand in what the draft answers
  std::optional<SizeCondition> audience_size;
  std::optional<ReplyCondition> reply_to;
  std::optional<WorkingTimeCondition> working_time;
  std::optional<AttachmentCondition> attachment;
  std::array<EnumSet, 3> disclosures{};  ///< by DisclosureKind: the states in which the rule applies
};

/// A value that may depend on who will see the draft.
template <class T>
struct ByAudience {
  T otherwise{};
  std::array<std::optional<T>, 8> audience{};

  T for_audience(Audience who) const noexcept { return audience[static_cast<std::size_t>(who)].value_or(otherwise); }
};

struct RuleFix {
  enum class Type : std::uint8_t { AppendDisclaimer, Append, Prepend, Replace, Redact, Reply };
  Type type = Type::Append;
  Localized text;
  Localized title;
};

/// Another severity or gate in a certain context.
struct RuleCase {
  When when;
  std::optional<Severity> severity;
  std::optional<Gate> gate;
};

enum class RuleStatus : std::uint8_t { Stable, Preview, Quarantined, Deprecated };

struct RuleText {
  Localized message;
  Localized explanation;
  Localized advice;
};

/// Where an example stands, and what the rule must make of it.
enum class Expectation : std::uint8_t { Flag, Pass, Gap };

struct Example {
  Expectation expectation = Expectation::Flag;
  std::string pointer;
  std::string draft;        ///< the draft as JSON, marks removed
  std::vector<Span> marks;  ///< where the text says `[[…]]`
};

/// One rule, as its file says.
struct Rule {
  std::string id;
  std::string first_id;  ///< the oldest id that leads to this rule: fingerprints rest on it. Its own where none does
  std::string file;
  Guideline guideline = Guideline::Confidentiality;
  RuleStatus status = RuleStatus::Stable;
  ByAudience<Severity> severity;
  std::optional<ByAudience<Gate>> gate;
  std::vector<RuleCase> cases;   ///< the first whose context holds decides
  std::uint8_t confidence = 80;  ///< percent
  bool dismissible = true;
  std::string url;
  When when;
  std::optional<Node> match;
  std::vector<Node> unless;
  RuleText text;
  std::vector<RuleFix> fixes;
  std::vector<Example> examples;
};

}  // namespace bedacht
