// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "desk/program.h"
#include "desk/remark.h"
#include "desk/try.h"
#include "engine/ui_text.h"

namespace bedacht::desk {

struct LintOptions {
  std::vector<std::string> only;   ///< ids of checks, with or without `lint/`; empty: all
  std::vector<std::string> skip;   ///< ids of checks that are left out
  std::vector<TryDraft> harmless;  ///< posts in which nothing should be flagged
  bool names = false;              ///< whether the company is a real one, whose names are to be looked at
  std::string company_file;        ///< how the company's file is called
  Progress progress;
};

struct LintReport {
  std::vector<Remark> remarks;          ///< by file and pointer
  std::array<std::size_t, 3> counts{};  ///< by Gravity

  /// Notes need no mending.
  bool passed() const noexcept { return counts[0] == 0 && counts[1] == 0; }
};

/// A check and what it looks for.
struct LintCheck {
  std::string_view id;
  UiText looks_for;
};
std::span<const LintCheck> lint_checks() noexcept;

/// What is said about a check that does not exist; empty when all do.
Localized unknown_checks(const LintOptions& options);

/// Looks for what a pack may say and should not. A remark cannot be silenced by the pack, on purpose.
LintReport lint(const Program& program, const LintOptions& options);

/// The errors of a pack that does not load, in the same form.
std::vector<Remark> remarks_of(const Errors& errors);

}  // namespace bedacht::desk
