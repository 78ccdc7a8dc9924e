// SPDX-License-Identifier: Apache-2.0
#include "desk/lint.h"

#include <algorithm>
#include <tuple>

#include "desk/lint_check.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

struct Row {
  LintCheck check;
  void (*run)(Linting&);
};

constexpr std::array<Row, 13> kRows{{
    {{"lint/unreachable", {"Regeln, Teile und Fälle, die nie zutreffen", "rules, parts and cases that never apply"}},
     find_unreachable},
    {{"lint/shadowed", {"Regeln, die immer von einer anderen verdeckt werden", "rules that another always hides"}},
     find_shadowed},
    {{"lint/duplicate-phrase", {"Wortfolgen, die zweimal in einer Liste stehen", "phrases that stand twice in a list"}},
     find_duplicate_phrases},
    {{"lint/shared-phrase",
      {"Wortfolgen in mehreren Listen derselben Regel", "phrases in several lists of the same rule"}},
     find_shared_phrases},
    {{"lint/subsumed-phrase",
      {"Wortfolgen, die eine andere derselben Liste schon findet", "phrases that another of the list finds already"}},
     find_subsumed_phrases},
    {{"lint/missing-language", {"Wortlisten in nur einer Sprache", "word lists in one language only"}},
     find_missing_languages},
    {{"lint/missing-example", {"fehlende Beispiele", "missing examples"}}, find_missing_examples},
    {{"lint/unused-lexicon", {"Lexika, die niemand nennt", "lexicons that nobody names"}}, find_unused_lexicons},
    {{"lint/common-name",
      {"Namen der Firma, die auch gewöhnliche Wörter sind", "names of the company that are also common words"}},
     find_common_names},
    {{"lint/short-name", {"zu kurze Namen der Firma", "names of the company that are too short"}}, find_short_names},
    {{"lint/harmless", {"Regeln, die harmlose Beiträge beanstanden", "rules that flag harmless posts"}},
     find_harmless_posts},
    {{"lint/lawful", {"Regeln, die von geschützten Äußerungen abhalten", "rules that would discourage lawful speech"}},
     find_unlawful},
    {{"lint/lawful-words",
      {"Regeln, deren Wörter geschützte Themen nennen", "rules whose words name protected matters"}},
     find_lawful_words},
}};

std::string full_id(const std::string& id) {
  return id.starts_with("lint/") ? id : "lint/" + id;
}

bool names(const std::vector<std::string>& ids, std::string_view check) {
  return std::any_of(ids.begin(), ids.end(), [check](const std::string& id) { return full_id(id) == check; });
}

}  // namespace

std::span<const LintCheck> lint_checks() noexcept {
  static constexpr auto kChecks = [] {
    std::array<LintCheck, kRows.size()> checks{};
    for (std::size_t i = 0; i < kRows.size(); ++i)
      checks[i] = kRows[i].check;
    return checks;
  }();
  return kChecks;
}

Localized unknown_checks(const LintOptions& options) {
  std::vector<std::string> known;
  for (const LintCheck& check : lint_checks())
    known.emplace_back(check.id);
  for (const auto* list : {&options.only, &options.skip}) {
    for (const std::string& id : *list) {
      if (std::find(known.begin(), known.end(), full_id(id)) != known.end()) continue;
      return put({"eine Prüfung {0} gibt es nicht; es gibt {1}{2}", "there is no check {0}; there are {1}{2}"},
                 {in_quotes(id), bedacht::listed(known), full_stop_did_you_mean(full_id(id), known)});
    }
  }
  return {};
}

LintReport lint(const Program& program, const LintOptions& options) {
  LintReport report;
  Linting linting{program, program.pack, options, report.remarks};
  std::size_t done = 0;
  for (const Row& row : kRows) {
    const bool wanted = options.only.empty() || names(options.only, row.check.id);
    if (wanted && !names(options.skip, row.check.id)) row.run(linting);
    if (options.progress) options.progress(++done, kRows.size());
  }
  for (const Remark& remark : report.remarks)
    ++report.counts[static_cast<std::size_t>(remark.gravity)];
  std::stable_sort(report.remarks.begin(), report.remarks.end(), [](const Remark& a, const Remark& b) {
    return std::tie(a.gravity, a.file) < std::tie(b.gravity, b.file);
  });
  return report;
}

std::vector<Remark> remarks_of(const Errors& errors) {
  std::vector<Remark> remarks;
  for (const Error& error : errors) {
    std::string file = error.file;
    if (error.line > 0) file += ":" + std::to_string(error.line) + ":" + std::to_string(error.column);
    remarks.push_back({"lint/load", Gravity::Error, std::move(file), error.pointer, error.message, {}, {}});
  }
  return remarks;
}

}  // namespace bedacht::desk
