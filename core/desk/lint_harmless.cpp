// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "desk/lint_check.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

constexpr std::size_t kSamples = 5;

struct Posts {
  std::size_t count = 0;
  std::vector<std::string> samples;
};

}  // namespace

void find_harmless_posts(Linting& lint) {
  std::map<std::string, Posts> flagged;  // by rule
  for (const TryDraft& post : lint.options.harmless) {
    const Verdict verdict = check_draft(lint.program, post.draft, {}, {});
    std::map<std::string, std::vector<Finding>> by_rule;
    for (const Finding& finding : verdict.findings) {
      if (counts(finding)) by_rule[finding.rule].push_back(finding);
    }
    for (const auto& [rule, findings] : by_rule) {
      Posts& posts = flagged[rule];
      ++posts.count;
      if (posts.samples.size() < kSamples)
        posts.samples.push_back(post.name + ": " + with_marks(post.draft.text, spans_of(findings, rule)));
    }
  }
  for (const auto& [id, posts] : flagged) {
    const Rule* rule = lint.pack.rule(id);
    if (rule == nullptr) continue;
    lint.add("lint/harmless", Gravity::Warning, rule->file, pointer_of(*rule),
             put({"die Regel {0} beanstandet {1} von {2} harmlosen Beiträgen",
                  "the rule {0} flags {1} of {2} harmless posts"},
                 {in_quotes(id), posts.count, lint.options.harmless.size()}),
             put({"Nimm die Beiträge als Beispiele unter examples/pass auf und fasse die Regel enger.",
                  "Take the posts as examples under examples/pass and make the rule narrower."}),
             posts.samples);
  }
}

}  // namespace bedacht::desk
