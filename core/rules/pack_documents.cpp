// SPDX-License-Identifier: Apache-2.0
#include "rules/pack_documents.h"

#include <algorithm>

#include "rules/pack_sources.h"
#include "rules/wording.h"

namespace bedacht {
namespace {

constexpr std::size_t kMegabyte = std::size_t{1} << 20U;

std::optional<PackPart> part_of(std::string_view name) {
  if (name.starts_with("guidelines/")) return name.ends_with("/guideline.json") ? PackPart::Guideline : PackPart::Rule;
  if (name.starts_with("lexicons/")) return PackPart::Lexicon;
  if (name.starts_with("networks/")) return PackPart::Network;
  if (name.starts_with("models/")) return PackPart::Model;
  return std::nullopt;
}

class Gatherer {
 public:
  Gatherer(std::span<const std::span<const NamedBytes>> packs, ErrorLog& log) : log_(log), sources_(packs) {}

  PackChain run() {
    std::vector<std::size_t> taken;
    for (std::optional<std::size_t> next = 0; next;) {
      taken.push_back(*next);
      next = base_of(read(*next), taken);
    }
    return std::move(chain_);
  }

 private:
  PackLayer& read(std::size_t index) {
    PackSource& source = sources_.look(index);
    for (const NamedBytes& file : source.files)
      log_.of(shown(file));
    log_.add(source.errors);
    PackLayer& layer = chain_.layers.emplace_back();
    layer.name = source.name;
    layer.manifest = {this_layer(), std::string(kManifestName), "", std::move(source.manifest), {}, false};
    if (source.manifest_file == nullptr) {
      log_.of(std::string(kManifestName))
          .add("", {"ein Regelpaket braucht diese Datei: in ihr stehen seine id und seine Version",
                    "a pack needs this file: it gives the pack's id and version"});
    } else {
      layer.manifest.file = shown(*source.manifest_file);
    }
    if (!layer.manifest.json.is_object()) chain_.complete.fill(false);
    take_lists(layer);
    if (!have_room(source.files)) return layer;
    for (const NamedBytes& file : source.files)
      read_file(file, source, layer);
    return layer;
  }

  std::size_t this_layer() const { return chain_.layers.size() - 1; }

  // The one-file form: what stands in the manifest's lists is moved out of it.
  void take_lists(PackLayer& layer) {
    Json& manifest = layer.manifest.json;
    if (!manifest.is_object()) return;
    for (std::size_t part = 0; part < kPackParts; ++part) {
      const std::string key(kPackPartLists[part]);
      const auto list = manifest.find(key);
      if (list == manifest.end() || !list->is_array()) continue;
      for (std::size_t i = 0; i < list->size(); ++i) {
        layer.parts[part].push_back(
            {this_layer(), layer.manifest.file, "/" + key + "/" + std::to_string(i), std::move((*list)[i]), {}, false});
      }
      manifest.erase(key);
    }
  }

  void read_file(const NamedBytes& file, const PackSource& source, PackLayer& layer) {
    if (!file.name.ends_with(".json")) return;
    if (file.name == kManifestName) {
      if (&file != source.manifest_file)
        log_.of(shown(file)).add("", {"diese Datei ist zweimal angegeben", "this file is given twice"});
      return;
    }
    auto json = parse_file(file);
    if (!json) log_.add(json.errors());
    const auto part = part_of(file.name);
    if (!part) {
      log_.of(shown(file))
          .add("", {"ein Regelpaket enthält pack.json und die Ordner guidelines, lexicons, networks und models; diese "
                    "Datei gehört zu keinem davon",
                    "a pack holds pack.json and the folders guidelines, lexicons, networks and models; this file "
                    "belongs to none"});
    } else if (json) {
      layer.parts[static_cast<std::size_t>(*part)].push_back(
          {this_layer(), shown(file), "", std::move(json).value(), {}, false});
    } else {
      chain_.complete[static_cast<std::size_t>(*part)] = false;
    }
  }

  // Whether the limit leaves room for these files. None of them is parsed when it does not.
  bool have_room(std::span<const NamedBytes> files) {
    const auto exceeds = [this](const NamedBytes& file) {
      bytes_ += file.bytes.size();
      return bytes_ > limits::kPackMegabytes.most * kMegabyte;
    };
    const auto last_straw = std::find_if(files.begin(), files.end(), exceeds);
    if (last_straw == files.end()) return true;
    log_.of(shown(*last_straw)).add("", too_much(limits::kPackMegabytes));
    chain_.complete.fill(false);
    return false;
  }

  std::optional<std::size_t> base_of(const PackLayer& layer, const std::vector<std::size_t>& taken) {
    const Json& manifest = layer.manifest.json;
    if (!manifest.is_object()) return std::nullopt;
    const auto extends = manifest.find("extends");
    if (extends == manifest.end()) return std::nullopt;
    const PackName wanted = pack_name_of(*extends);
    std::optional<std::size_t> base;
    // What is wrong with the form of "extends" is noted where the manifest is read.
    if (!wanted.id.empty() && !wanted.version.empty()) base = sources_.find(wanted, layer.manifest.file, log_);
    if (base && std::find(taken.begin(), taken.end(), *base) != taken.end()) {
      refuse_circle(*base, taken, layer.manifest.file);
      base.reset();
    }
    if (!base) chain_.complete.fill(false);
    return base;
  }

  void refuse_circle(std::size_t base, const std::vector<std::size_t>& taken, const std::string& file) {
    std::string circle;
    for (auto at = std::find(taken.begin(), taken.end(), base); at != taken.end(); ++at)
      circle += sources_.look(*at).name.id + " → ";
    circle += sources_.look(base).name.id;
    log_.of(file).add("/extends", {"„extends“ führt im Kreis: " + circle, "\"extends\" goes in a circle: " + circle});
  }

  ErrorLog& log_;
  PackSources sources_;
  PackChain chain_;
  std::size_t bytes_ = 0;
};

}  // namespace

std::string PackDocument::text(std::string_view key) const {
  return text_of(json, key);
}

bool PackDocument::says(std::string_view key) const {
  if (!json.is_object()) return false;
  const auto found = json.find(key);
  return found != json.end() && *found == true;
}

PackChain gather_documents(std::span<const std::span<const NamedBytes>> packs, ErrorLog& log) {
  return Gatherer(packs, log).run();
}

}  // namespace bedacht
