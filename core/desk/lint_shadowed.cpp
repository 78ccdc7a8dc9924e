// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "desk/covering.h"
#include "desk/lint_check.h"
#include "rules/wording.h"

namespace bedacht::desk {
namespace {

// Whether the first rule's findings always win over those of the second, see engine/resolve.h.
bool is_stronger(const Rule& a, const Rule& b) {
  if (!a.cases.empty() || !b.cases.empty()) return false;
  if (a.status == RuleStatus::Preview && b.status != RuleStatus::Preview) return false;
  for (std::size_t who = 0; who < a.severity.audience.size(); ++who) {
    const Severity mine = a.severity.for_audience(static_cast<Audience>(who));
    const Severity other = b.severity.for_audience(static_cast<Audience>(who));
    if (mine > other || (mine == other && a.confidence < b.confidence)) return false;
  }
  const bool is_same = a.severity.otherwise == b.severity.otherwise && a.confidence == b.confidence;
  return !is_same || a.id < b.id;
}

bool hides(const RulePack& pack, const Rule& wide, const Rule& narrow) {
  if (&wide == &narrow || wide.guideline != narrow.guideline || !wide.match || !narrow.match) return false;
  if (!is_in_force(wide) || !is_in_force(narrow) || !is_stronger(wide, narrow)) return false;
  if (!covers(wide.when, narrow.when)) return false;
  if (!Covering(pack, Covering::Marks::Needed).covers(*wide.match, *narrow.match)) return false;
  // What the wider one spares, the narrower must spare, too.
  const Covering loose(pack, Covering::Marks::Ignored);
  return std::all_of(wide.unless.begin(), wide.unless.end(), [&](const Node& spared) {
    return std::any_of(narrow.unless.begin(), narrow.unless.end(), [&](const Node& other) {
      return (spared.within != Within::Draft || other.within == Within::Draft) && loose.covers(other, spared);
    });
  });
}

}  // namespace

void find_shadowed(Linting& lint) {
  for (const Rule& narrow : lint.pack.rules) {
    for (const Rule& wide : lint.pack.rules) {
      if (!hides(lint.pack, wide, narrow)) continue;
      lint.add("lint/shadowed", Gravity::Warning, narrow.file, pointer_of(narrow),
               put({"diese Regel sieht niemand: {0} findet alles, was sie findet, und wiegt mindestens so schwer",
                    "nobody ever sees this rule: {0} finds all that it finds and weighs as much or more"},
                   {in_quotes(wide.id)}),
               put({"Nimm eine der beiden heraus, oder gib dieser die höhere Stufe.",
                    "Take one of the two out, or give this one the graver severity."}));
      break;
    }
  }
}

}  // namespace bedacht::desk
