// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "cli/terminal.h"
#include "desk/explain.h"
#include "desk/remark.h"
#include "desk/test.h"
#include "engine/ui_text.h"

// What several commands of the rule desk print alike.

namespace bedacht::cli {

inline constexpr std::size_t kDeskColumns = 100;

/// `Label: text`, wrapped, indented by two blanks; nothing where the text is empty.
std::string labelled(const UiText& label, std::string_view text, std::string_view ui, const Paint& paint);

/// An indented, wrapped line with a line feed.
std::string indented(std::string_view text, std::size_t indent);

/// A remark with file, pointer, what to do, and samples.
std::string remark_text(const desk::Remark& remark, std::string_view ui, const Paint& paint);

/// Failing examples, each with what was expected and what was found below each other, and what never fired.
std::string test_text(const desk::TestReport& report, std::string_view ui, const Paint& paint);

/// A part of a pattern and its inner parts as an indented tree; ✓ and ✗ where a draft was judged.
std::string part_text(const desk::Part& part, std::u16string_view draft, std::size_t indent, std::string_view ui,
                      const Paint& paint);

}  // namespace bedacht::cli
