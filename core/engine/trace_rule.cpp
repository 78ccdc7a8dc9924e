// SPDX-License-Identifier: Apache-2.0
#include "engine/check.h"
#include "engine/findings.h"

namespace bedacht {

RuleTrace trace_rule(const Inquiry& inquiry, const CompiledRule& rule) {
  RuleTrace trace;
  trace.rule = &rule;
  trace.context = context_parts(rule.context, inquiry.facts);
  trace.disclosures = disclosure_parts(rule.rule->when, inquiry.facts);
  if (rule.match) {
    Evidence evidence = inquiry.evidence;
    evidence.trace = &trace.match;
    trace.found = find_matches(*rule.match, evidence);
    trace.exceptions = find_exceptions(inquiry, rule, trace.found, &trace.unless);
  } else {
    trace.exceptions = {find_context_exception(inquiry, rule, &trace.unless)};
  }
  if (is_due(inquiry, rule)) judge(inquiry, rule, trace.findings);
  return trace;
}

}  // namespace bedacht
