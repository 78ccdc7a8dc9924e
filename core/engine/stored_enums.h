// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/program.h"

// Which numbers are values of an enumeration, so that none is made of bytes that is none. A switch over all of them:
// one that is added and missing here does not compile.

namespace bedacht {

constexpr bool is_value(Counting value) {
  switch (value) {
    using enum Counting;
    case Utf16:
    case CodePoints:
    case Graphemes:
    case Weighted:
    case Mastodon:
      return true;
  }
  return false;
}

constexpr bool is_value(Gate value) {
  switch (value) {
    using enum Gate;
    case Pass:
    case Notice:
    case Confirm:
    case Justify:
    case Block:
      return true;
  }
  return false;
}

constexpr bool is_value(Guideline value) {
  switch (value) {
    using enum Guideline;
    case Confidentiality:
    case PersonalOpinion:
    case Transparency:
    case Responsibility:
    case Loyalty:
    case AdmitMistakes:
    case NegativeJudgement:
    case Advertising:
    case WorkingTime:
    case LegalRights:
    case PrivacySettings:
      return true;
  }
  return false;
}

constexpr bool is_value(Node::Type value) {
  switch (value) {
    using enum Node::Type;
    case Phrases:
    case Lexicon:
    case Entity:
    case Detector:
    case Token:
    case Model:
    case Any:
    case All:
    case Not:
      return true;
  }
  return false;
}

constexpr bool is_value(Priority value) {
  switch (value) {
    using enum Priority;
    case A:
    case B:
    case C:
      return true;
  }
  return false;
}

constexpr bool is_value(ScoredUnit value) {
  switch (value) {
    using enum ScoredUnit;
    case Sentence:
    case Paragraph:
    case Draft:
      return true;
  }
  return false;
}

constexpr bool is_value(ReplyCondition value) {
  switch (value) {
    using enum ReplyCondition;
    case None:
    case Any:
    case Complaint:
      return true;
  }
  return false;
}

constexpr bool is_value(RuleFix::Type value) {
  switch (value) {
    using enum RuleFix::Type;
    case AppendDisclaimer:
    case Append:
    case Prepend:
    case Replace:
    case Redact:
    case Reply:
      return true;
  }
  return false;
}

constexpr bool is_value(RuleStatus value) {
  switch (value) {
    using enum RuleStatus;
    case Stable:
    case Preview:
    case Quarantined:
    case Deprecated:
      return true;
  }
  return false;
}

constexpr bool is_value(Scoped value) {
  switch (value) {
    using enum Scoped;
    case Either:
    case Skip:
    case Only:
      return true;
  }
  return false;
}

constexpr bool is_value(SeenBy value) {
  switch (value) {
    using enum SeenBy;
    case Me:
    case Picked:
    case Friends:
    case Connections:
    case Followers:
    case Members:
    case Anyone:
      return true;
  }
  return false;
}

constexpr bool is_value(Severity value) {
  switch (value) {
    using enum Severity;
    case Error:
    case Warning:
    case Information:
    case Hint:
      return true;
  }
  return false;
}

constexpr bool is_value(TokenKind value) {
  switch (value) {
    using enum TokenKind;
    case Number:
    case Money:
    case Percent:
    case Date:
    case Time:
    case Url:
    case Mention:
    case Hashtag:
    case Emoji:
    case AngryEmoji:
    case LaughingEmoji:
    case Exclamations:
    case Shouting:
    case Capitals:
    case LongQuotation:
    case Verse:
    case LongVerse:
      return true;
  }
  return false;
}

constexpr bool is_value(Within value) {
  switch (value) {
    using enum Within;
    case Sentence:
    case Paragraph:
    case Draft:
    case Words:
      return true;
  }
  return false;
}

constexpr bool is_value(WorkingTimeCondition value) {
  switch (value) {
    using enum WorkingTimeCondition;
    case Inside:
    case Outside:
      return true;
  }
  return false;
}

}  // namespace bedacht
