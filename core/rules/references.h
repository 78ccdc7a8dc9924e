// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "rules/overlay.h"

namespace bedacht {

/// Notes every name in a pack that leads nowhere: of lexicons and models, and of recommendations without a text.
/// @param manifests as in resolve_overlays(): they say which file named a lexicon
/// @param complete for which kinds of documents an absent one is known to be absent
void check_references(const RulePack& pack, const ResolvedDocuments& documents, const std::vector<Manifest>& manifests,
                      const ByPart<bool>& complete, ErrorLog& log);

/// Notes what a pack holds too much of.
void check_limits(const RulePack& pack, const std::string& manifest_file, ErrorLog& log);

}  // namespace bedacht
