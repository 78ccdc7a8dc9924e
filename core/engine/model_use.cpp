// SPDX-License-Identifier: Apache-2.0
#include "engine/model_use.h"

namespace bedacht {
namespace {

void note(const Pattern& pattern, std::vector<bool>& in_use) {
  if (pattern.type == Node::Type::Model) in_use[pattern.model] = true;
  for (const Pattern& child : pattern.children)
    note(child, in_use);
}

}  // namespace

std::vector<bool> models_in_use(const Program& program) {
  std::vector<bool> in_use(program.pack.models.size(), false);
  for (const CompiledRule& rule : program.rules) {
    if (rule.match) note(*rule.match, in_use);
    for (const Pattern& pattern : rule.unless)
      note(pattern, in_use);
  }
  for (const ModelThreshold& one : program.complaint_models)
    in_use[one.model] = true;
  return in_use;
}

}  // namespace bedacht
