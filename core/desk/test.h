// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "desk/coverage.h"
#include "desk/program.h"

namespace bedacht::desk {

/// How an example failed.
enum class Mistake : std::uint8_t {
  Missed,          ///< must be flagged, was not
  WrongWords,      ///< was flagged, but other words than the marked ones
  FalseAlarm,      ///< must pass, was flagged
  GapClosed,       ///< a known miss that is found by now
  MissedTogether,  ///< flagged by its rule alone, but with all rules no finding of the guideline is left
  Unreadable,      ///< its draft cannot be read
};
inline constexpr std::array<std::string_view, 6> kMistakeNames{"missed",     "wrong-words",     "false-alarm",
                                                               "gap-closed", "missed-together", "unreadable"};

struct FailedExample {
  Mistake mistake = Mistake::Missed;
  std::string rule;
  std::string file;
  std::string pointer;
  Localized what;        ///< in a sentence, with what to do
  std::string expected;  ///< the draft's text with the words in double brackets that should be found
  std::string found;     ///< and with those that were
};

struct TestOptions {
  std::vector<std::string> rules;  ///< today's ids; empty: all
  Progress progress;
};

struct TestReport {
  std::size_t rules = 0;
  std::size_t examples = 0;
  std::vector<FailedExample> failures;
  std::vector<Remark> unfired;  ///< what no example has ever made fire; lexicons only when all rules are tested
  std::vector<UnfiredPhrase> phrases;

  bool passed() const noexcept { return failures.empty() && unfired.empty(); }
};

/// Tries every rule on its own examples: by itself, which finds broken rules, and with all others, which finds
/// quarrels. A quarantined rule is tested by itself, a deprecated one not at all.
///
/// @param companies the pack compiled for one company or several: an example passes when it does for one of them, for
/// the author of a rule had one of them in mind; what failed is shown for the first
TestReport test_rules(std::span<const Program* const> companies, const TestOptions& options);

}  // namespace bedacht::desk
