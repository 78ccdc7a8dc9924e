// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "rules/manifest.h"
#include "rules/pack_documents.h"
#include "rules/renames.h"

namespace bedacht {

/// The documents of a chain of packs, folded into one pack.
struct ResolvedDocuments {
  ByPart<std::map<std::string, PackDocument>> parts;  ///< by id
  /// Documents without an id, and those that lost against another of the same id: read for their errors only.
  ByPart<std::vector<PackDocument>> loose;
  Renames renames;
};

/// Lays each pack over the one that it extends: adds its documents, replaces those of the base where they say so,
/// applies its changes. What does not fit together is noted.
///
/// The list of protected speech only ever grows: an overlay may extend it or name another, which then takes in the
/// words of the base's, but not replace it. Otherwise a pack could lift the cap that the engine sets.
///
/// @param manifests of the layers of the chain, in its order
ResolvedDocuments resolve_overlays(PackChain& chain, const std::vector<Manifest>& manifests, ErrorLog& log);

}  // namespace bedacht
