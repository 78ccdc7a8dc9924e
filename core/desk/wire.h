// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "desk/build.h"
#include "desk/diff.h"
#include "desk/explain_draft.h"
#include "desk/handbook.h"
#include "desk/lint.h"
#include "desk/new_rule.h"
#include "desk/test.h"
#include "desk/try.h"

// The answers of the desk as JSON documents, each on one line, and the way in from a browser. Texts are in the language
// `ui`, `de` or `en`. rules/README.md lists the keys.

namespace bedacht::desk {

std::string write_test(const TestReport& report, bool with_phrases, std::string_view ui);
std::string write_lint(const LintReport& report, std::string_view ui);
std::string write_handbook(const std::vector<HandbookChapter>& chapters, std::string_view ui);
std::string write_rule(const RuleInWords& rule, std::string_view ui);
/// The reasons for one draft.
std::string write_reasons(const std::vector<JudgedRule>& rules, const Draft& draft, std::string_view ui);
/// @param with_document whether the pack itself is part of the answer
std::string write_built(const BuiltPack& built, bool with_document, std::string_view ui);
std::string write_diff(const PackDiff& diff, std::string_view ui);
std::string write_try(const TryReport& report);
std::string write_new(const NewRule& rule);

/// Answers a request of a rule desk in a browser:
/// `{"command": "test"|"lint"|"explain"|"guideline"|"reasons"|"build"|"diff"|"try"|"new", "ui": "de", "packs":
/// [[{"name", "text"}]], "company": {"name", "text"}, "exampleCompany": {"name", "text"}, …}`. `packs` holds the pack
/// wanted, then those that it may extend, as load_rule_pack() takes them; `diff` takes `old` and `new` in its place.
/// Further keys: `rules` (test), `only`, `skip`, `harmless` (lint: JSON lines), `id` (explain, new; reasons: optional),
/// `draft` (reasons), `noTest` (build), `showNames` (diff), `drafts` (try: files by name and text), `harmless` (try:
/// true).
///
/// Never fails: what is wrong is answered as `{"errors": […]}`, as everywhere else.
std::string desk_request(std::string_view json);

}  // namespace bedacht::desk
