// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "rules/error_log.h"
#include "rules/json.h"
#include "rules/rule_pack.h"

namespace bedacht {

/// What kinds of documents a pack consists of besides its manifest.
enum class PackPart : std::uint8_t { Guideline, Rule, Lexicon, Network, Model };
inline constexpr std::size_t kPackParts = 5;
/// Their lists in the one-file form.
inline constexpr std::array<std::string_view, kPackParts> kPackPartLists{"guidelines", "rules", "lexicons", "networks",
                                                                         "models"};

template <class T>
using ByPart = std::array<T, kPackParts>;

/// One document of a pack: a file, or an element of the one-file form.
struct PackDocument {
  std::size_t layer = 0;  ///< of its pack in the chain: 0 is the pack wanted, 1 what that extends, and so on
  std::string file;       ///< as errors call it
  std::string pointer;    ///< of the document in its file
  Json json;
  std::vector<PackDocument> additions;  ///< of a lexicon: whose phrases are added to it
  bool borrowed = false;                ///< an addition that also stands elsewhere, where its errors are noted

  /// Empty where it has none.
  std::string id() const { return text("id"); }
  /// The property if it is a text, empty otherwise.
  std::string text(std::string_view key) const;
  /// Whether the property is `true`.
  bool says(std::string_view key) const;
};

/// The documents of one pack, each still as its author wrote it.
struct PackLayer {
  PackName name;
  PackDocument manifest;  ///< without the lists; its JSON is `discarded` when it could not be read
  ByPart<std::vector<PackDocument>> parts;
};

/// A pack and what it extends: the pack wanted, its base, the base of that, and so on.
struct PackChain {
  std::vector<PackLayer> layers;
  /// False where documents of a kind could not be read: then what seems to be missing may be there.
  ByPart<bool> complete{true, true, true, true, true};
};

/// Reads the documents of the first pack, and those of the packs that it extends, by id and version.
PackChain gather_documents(std::span<const std::span<const NamedBytes>> packs, ErrorLog& log);

}  // namespace bedacht
