// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/finding.h"
#include "model/settings.h"

namespace bedacht {

/// What the person, and the company's policy, chose. All of it may be left out.
struct Options {
  std::string ui = "en";                    ///< language of every text that a person reads: `de` or `en`
  std::vector<std::string> dismissed;       ///< fingerprints of findings that the person set aside
  std::vector<std::string> disabled_rules;  ///< by the person
  std::vector<std::string> muted_rules;     ///< by the company's policy
  Gate gate_ceiling = Gate::Block;
  std::optional<Priority> priority;  ///< of settings: the least important that are reported
};

}  // namespace bedacht
