// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding.h"
#include "rules/rule_pack.h"

namespace bedacht {

/// A draft that was checked, and the document in which a SARIF viewer finds it.
struct SarifSource {
  std::string path;                      ///< of the document, empty: standard input, which no viewer can open
  std::u16string document;               ///< its content; of standard input only the draft's text
  std::vector<std::uint32_t> positions;  ///< where each unit of the draft stands in a JSON document, and its end;
                                         ///< empty: the document is the draft's text
  const Verdict* verdict = nullptr;
};

/// Verdicts as one run of SARIF 2.1.0 (OASIS), in one line.
/// @param version of the program
std::string write_sarif(const RulePack& pack, std::span<const SarifSource> sources, std::string_view ui,
                        std::string_view version);

}  // namespace bedacht
