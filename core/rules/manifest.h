// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "rules/pack_documents.h"
#include "rules/rule_pack.h"

namespace bedacht {

/// A rename as a manifest says it, which may lead to another rename.
struct Rename {
  std::string old_id;
  std::string new_id;
  std::size_t layer = 0;
};

/// What the manifest of one pack says. Where several packs say something, that of the pack nearest to the one wanted
/// holds.
struct Manifest {
  PackName name;
  std::string file;
  bool extends = false;
  std::vector<PackName> built_from;
  std::vector<Rename> renamed;
  std::array<DisclosureLexicons, 3> disclosures;  ///< by DisclosureKind
  std::string complaint;
  std::vector<ComplaintModel> complaint_models;
  std::string protected_speech;
  std::string examples;
  std::optional<Localized> complaint_reply;
  std::optional<DisclaimerWording> disclaimer;
  std::optional<CompanyProfile> company;
};

/// Reads a manifest without the lists of documents. What `change` and `changeSettings` say is read with
/// what they change.
Manifest read_manifest(const PackDocument& document, Problems& problems);

}  // namespace bedacht
