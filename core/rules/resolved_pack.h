// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "rules/overlay.h"

namespace bedacht {

/// A pack as it was read, and the documents that it was read from.
struct ResolvedPack {
  RulePack pack;
  std::vector<PackDocument> manifests;  ///< of the pack wanted, of its base, and so on
  ResolvedDocuments documents;
};

/// Reads a pack and what it extends: gathers the documents, lays the packs over each other, reads what comes of it.
Result<ResolvedPack> resolve_pack(std::span<const std::span<const NamedBytes>> packs);

}  // namespace bedacht
