// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/error_log.h"
#include "rules/rule_pack.h"

namespace bedacht {

inline constexpr std::string_view kManifestName = "pack.json";

/// What errors call a file.
std::string shown(const NamedBytes& file);

/// Parses a file that is not too large.
Result<Json> parse_file(const NamedBytes& file);

/// The property if this is an object that has it as a text, empty otherwise.
std::string text_of(const Json& json, std::string_view key);

/// The id and the version that an object gives, each empty where it does not.
PackName pack_name_of(const Json& json);

/// A pack as it was given.
struct PackSource {
  std::span<const NamedBytes> files;
  const NamedBytes* manifest_file = nullptr;
  Json manifest = Json(Json::value_t::discarded);  ///< `discarded` when it could not be read
  Errors errors;                                   ///< that kept the manifest from being read
  PackName name;
  bool looked = false;
};

/// The packs that were given. Of those that nobody extends only the manifest is looked at.
class PackSources {
 public:
  explicit PackSources(std::span<const std::span<const NamedBytes>> packs);

  /// A pack with its manifest parsed. The first is always there, be it empty.
  PackSource& look(std::size_t index);

  /// The pack with this id and version. Otherwise notes in `file`, which asks for it, that it is missing and which are
  /// there.
  std::optional<std::size_t> find(const PackName& wanted, const std::string& file, ErrorLog& log);

 private:
  void refuse_missing(const PackName& wanted, const std::string& file, ErrorLog& log);

  std::vector<PackSource> sources_;
};

}  // namespace bedacht
