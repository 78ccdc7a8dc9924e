// SPDX-License-Identifier: Apache-2.0
#include "rules/resolved_pack.h"

#include <iterator>

#include "rules/documents.h"
#include "rules/references.h"

namespace bedacht {
namespace {

class PackReader {
 public:
  explicit PackReader(std::span<const std::span<const NamedBytes>> packs) : chain_(gather_documents(packs, log_)) {}

  Result<ResolvedPack> run() {
    for (const PackLayer& layer : chain_.layers) {
      const PackDocument& manifest = layer.manifest;
      manifests_.push_back(manifest.json.is_discarded() ? Manifest{} : read_manifest(manifest, log_.of(manifest.file)));
    }
    documents_ = resolve_overlays(chain_, manifests_, log_);
    fold_manifests();
    read_documents();
    name_first_ids();
    check_references(pack_, documents_, manifests_, chain_.complete, log_);
    check_limits(pack_, chain_.layers.front().manifest.file, log_);
    Errors errors = log_.take();
    if (!errors.empty()) return errors;
    ResolvedPack resolved{std::move(pack_), {}, std::move(documents_)};
    for (PackLayer& layer : chain_.layers)
      resolved.manifests.push_back(std::move(layer.manifest));
    return resolved;
  }

 private:
  // What the pack nearest to the one wanted says is in force.
  void fold_manifests() {
    pack_.id = manifests_.front().name.id;
    pack_.version = manifests_.front().name.version;
    std::optional<DisclaimerWording> disclaimer;
    std::optional<Localized> reply;
    for (const Manifest& manifest : manifests_) {
      pack_.built_from.push_back(manifest.name);
      for (std::size_t i = 0; i < pack_.disclosures.size(); ++i)
        if (pack_.disclosures[i].empty()) pack_.disclosures[i] = manifest.disclosures[i];
      fill(pack_.complaint, manifest.complaint);
      if (pack_.complaint_models.empty()) pack_.complaint_models = manifest.complaint_models;
      fill(pack_.protected_speech, manifest.protected_speech);
      fill(pack_.examples, manifest.examples);
      if (!disclaimer) disclaimer = manifest.disclaimer;
      if (!reply) reply = manifest.complaint_reply;
      if (!pack_.company) pack_.company = manifest.company;
    }
    pack_.complaint_reply = std::move(reply).value_or(Localized{});
    pack_.disclaimer = std::move(disclaimer).value_or(DisclaimerWording{});
    // A pack that was built from others names itself first.
    const std::vector<PackName>& before = manifests_.back().built_from;
    if (!before.empty()) {
      const bool names_itself = before.front() == manifests_.back().name;
      pack_.built_from.insert(pack_.built_from.end(), before.begin() + (names_itself ? 1 : 0), before.end());
    }
  }

  static void fill(std::string& value, const std::string& given) {
    if (value.empty()) value = given;
  }

  void read_documents() {
    for_each(PackPart::Guideline, [this](const PackDocument& document, bool counts) {
      GuidelineText text = read_guideline(document.json, document.pointer, log_.of(document.file));
      if (counts) pack_.guidelines.push_back(std::move(text));
    });
    for_each(PackPart::Rule, [this](const PackDocument& document, bool counts) {
      Rule rule = read_rule(document.json, document.pointer, log_.of(document.file));
      if (counts) pack_.rules.push_back(std::move(rule));
    });
    for_each(PackPart::Lexicon, [this](const PackDocument& document, bool counts) {
      Lexicon lexicon = read_whole_lexicon(document);
      if (counts) pack_.lexicons.push_back(std::move(lexicon));
    });
    for_each(PackPart::Model, [this](const PackDocument& document, bool counts) {
      LinearModel model = read_model(document.json, document.pointer, log_.of(document.file));
      if (counts) pack_.models.push_back(std::move(model));
    });
    for_each(PackPart::Network, [this](const PackDocument& document, bool counts) {
      Network network = read_network(document.json, document.pointer, log_.of(document.file));
      if (counts) pack_.networks.push_back(std::move(network));
    });
  }

  template <class Read>
  void for_each(PackPart part, Read read) {
    for (const auto& [id, document] : documents_.parts[static_cast<std::size_t>(part)])
      read(document, true);
    for (const PackDocument& document : documents_.loose[static_cast<std::size_t>(part)])
      read(document, false);
  }

  Lexicon read_whole_lexicon(const PackDocument& document) {
    Lexicon lexicon = read_lexicon(document.json, document.pointer, log_.of(document.file));
    lexicon.file = document.file;
    lexicon.pointer = document.pointer;
    for (const PackDocument& addition : document.additions) {
      Problems noted_elsewhere{addition.file, {}};
      Problems& problems = addition.borrowed ? noted_elsewhere : log_.of(addition.file);
      Lexicon more = read_lexicon(addition.json, addition.pointer, problems);
      lexicon.disguised = lexicon.disguised || more.disguised;
      lexicon.phrases.insert(lexicon.phrases.end(), std::make_move_iterator(more.phrases.begin()),
                             std::make_move_iterator(more.phrases.end()));
    }
    return lexicon;
  }

  void name_first_ids() {
    pack_.renamed = documents_.renames.resolved();
    const auto first = documents_.renames.first_ids();
    for (Rule& rule : pack_.rules) {
      const auto found = first.find(rule.id);
      if (found != first.end()) rule.first_id = found->second;
    }
  }

  ErrorLog log_;
  PackChain chain_;
  std::vector<Manifest> manifests_;
  ResolvedDocuments documents_;
  RulePack pack_;
};

}  // namespace

Result<ResolvedPack> resolve_pack(std::span<const std::span<const NamedBytes>> packs) {
  return PackReader(packs).run();
}

}  // namespace bedacht
