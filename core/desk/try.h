// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/program.h"
#include "model/result.h"

namespace bedacht::desk {

/// A draft to try the rules on, and the guidelines by which it should be flagged, where somebody has said so.
struct TryDraft {
  std::string name;  ///< its id, or its file and line
  Draft draft;
  std::optional<std::vector<std::string>> expected;
};

/// Reads drafts: a `.jsonl` has one in each line, a `.json` one or a list, any other file is the plain text of one. A
/// draft may say what is expected of it: `"expect": ["loyalty"]`, or `[]` where nothing may be found.
Result<std::vector<TryDraft>> read_try_drafts(const std::string& file, std::string_view bytes);

/// Nanoseconds since any moment. The core has no clock of its own.
using Clock = std::function<std::uint64_t()>;

struct TryOptions {
  std::string ui = "en";
  bool harmless = false;  ///< nothing in these drafts should be flagged
  Clock clock;            ///< none: nothing is timed
  Progress progress;
};

/// What a rule found in all drafts.
struct RuleTally {
  std::string rule;
  std::size_t drafts = 0;    ///< in which it found something above a hint
  std::size_t findings = 0;  ///< above a hint
  std::size_t hints = 0;
  std::uint64_t nanoseconds = 0;
  std::vector<std::string> excerpts;  ///< a few, the words in double brackets
};

/// A draft that deserves a look.
struct TryNote {
  std::string draft;
  std::vector<std::string> names;  ///< the rules that flag it, or the guidelines that do not
  std::string text;                ///< the words in double brackets
};

struct SlowDraft {
  std::string draft;
  std::size_t units = 0;  ///< of UTF-16
  std::uint64_t nanoseconds = 0;
};

struct TryReport {
  std::size_t drafts = 0;
  std::size_t flagged = 0;
  std::vector<RuleTally> rules;       ///< those in force, most drafts first
  std::vector<TryNote> false_alarms;  ///< flagged, though nobody expects it
  std::vector<TryNote> missed;        ///< not flagged for a guideline that is expected
  std::uint64_t nanoseconds = 0;      ///< for all checks
  std::vector<SlowDraft> slowest;
};

/// Runs the rules over drafts before anybody else does. Nothing is kept or sent.
TryReport try_rules(const Program& program, const std::vector<TryDraft>& drafts, const TryOptions& options);

}  // namespace bedacht::desk
